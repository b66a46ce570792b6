const names = [
  ...[
    "jupiter",
    "saturn",
    "mars",
    "venus",
    "mercury",
    "neptune",
    "uranus",
    "pluto",
    "ceres",
    "vesta",
    "pallas",
    "juno",
  ],
  ...[
    "io",
    "europa",
    "ganymede",
    "callisto",
    "titan",
    "rhea",
    "dione",
    "tethys",
    "mimas",
    "triton",
    "oberon",
    "titania",
  ],
] as const;

/** A name for each host of a demo, all different. */
export function hostNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => names[index] ?? `host-${index + 1}`);
}
