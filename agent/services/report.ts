/** Services of a host, by what their init system says. */
export interface ServiceReport {
  running: string[];
  /** Those that are to run and do not, each with what it is instead. */
  down: Array<{ name: string; state: string }>;
}

/** Reads `rc-status --all --format ini`. What is stopped counts as down where a runlevel wants it. */
export function parseRcStatus(text: string): ServiceReport {
  const running = new Set<string>();
  const down = new Map<string, string>();
  let isWanted = false;
  for (const line of text.split("\n")) {
    const [, section] = /^\[(.*)\]$/.exec(line) ?? [];
    if (section !== undefined) isWanted = !section.startsWith("Dynamic");
    const [, name, state] = /^(\S+) = +(\w+)/.exec(line) ?? [];
    if (name === undefined || state === undefined) continue;
    if (state === "started") running.add(name);
    else if (state === "crashed" || (isWanted && state === "stopped")) down.set(name, state);
  }
  return { running: [...running].sort(), down: [...down].map(([name, state]) => ({ name, state })) };
}

/** Reads `systemctl list-units --type=service --all --plain --no-legend`. */
export function parseListUnits(text: string): ServiceReport {
  const units = text.split("\n").flatMap((line) => {
    const [name, load, active, sub] = line.trim().split(/\s+/);
    return name === undefined || sub === undefined ? [] : [{ name, load, active, sub }];
  });
  return {
    running: units.filter(({ active }) => active === "active").map(({ name }) => name),
    down: units.filter(({ active }) => active === "failed").map(({ name, sub: state }) => ({ name, state })),
  };
}

/** Reads `systemctl show --property=LoadState,Id`: the unit's own name, which may be another than an alias of it. */
export function parseUnitId(text: string): string | undefined {
  const properties = new Map(
    text.split("\n").map((line) => [line.split("=", 1)[0], line.slice(line.indexOf("=") + 1)]),
  );
  return properties.get("LoadState") === "not-found" ? undefined : properties.get("Id");
}
