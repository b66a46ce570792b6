import type { BuildPlan, PlannedBuild } from "./plan.ts";

const margin = 16;
const chart = { left: 150, width: 1000 };
const lane = { height: 18, gap: 2 };
const header = 64;
const ticks = 10;
/** Narrower bars have no name in them. */
const leastNamedWidth = 40;
const pixelsPerLetter = 6;
const colours = { critical: "#c62828", other: "#90a4ae", text: "#263238", grid: "#eceff1" } as const;

/** A plan as a picture: a row of lanes for each builder, a bar for each build, the critical path in red (SVG 1.1). */
export function ganttPicture(plan: BuildPlan): string {
  const rows: string[] = [];
  let top = header;
  for (const { name, cores, memoryMib } of plan.builders) {
    const lanes = lanesOf(plan.builds.filter(({ builder }) => builder === name));
    const height = Math.max(1, lanes.length) * (lane.height + lane.gap) + margin;
    rows.push(
      `<text x="${margin}" y="${top + 13}" font-weight="bold">${escaped(name)}</text>`,
      `<text x="${margin}" y="${top + 27}" fill="#546e7a">${cores} cores, ${Math.round(memoryMib / 1024)} GiB</text>`,
      ...lanes.flatMap((bars, index) => bars.map((bar) => barOf(bar, top + index * (lane.height + lane.gap), plan))),
    );
    top += Math.max(height, 2 * (lane.height + lane.gap) + margin);
  }
  const width = chart.left + chart.width + margin;
  const summary = `${plan.builds.length} builds in ${hours(plan.makespanSeconds)}; no plan can end before ${hours(plan.lowerBoundSeconds)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="sans-serif" font-size="11" fill="${colours.text}">`,
    `<title>${summary}</title>`,
    `<rect width="${width}" height="${top}" fill="#ffffff"/>`,
    `<text x="${margin}" y="20" font-size="14">${summary}</text>`,
    ...grid(plan.makespanSeconds, top),
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}

/** Builds that run at once lie in different lanes, each in the first that is free. */
export function lanesOf(builds: readonly PlannedBuild[]): PlannedBuild[][] {
  const lanes: PlannedBuild[][] = [];
  for (const build of builds.toSorted((one, other) => one.startSeconds - other.startSeconds)) {
    const free = lanes.find((each) => (each.at(-1)?.endSeconds ?? 0) <= build.startSeconds);
    if (free === undefined) lanes.push([build]);
    else free.push(build);
  }
  return lanes;
}

function barOf(build: PlannedBuild, top: number, { makespanSeconds }: BuildPlan): string {
  const scale = chart.width / Math.max(1, makespanSeconds);
  const x = chart.left + build.startSeconds * scale;
  const width = Math.max(0.5, (build.endSeconds - build.startSeconds) * scale);
  const fill = build.isCritical ? colours.critical : colours.other;
  const words = `${build.cpv}: ${hours(build.startSeconds)} to ${hours(build.endSeconds)}, -j${build.jobs}`;
  const name = build.cpv.split("/")[1] ?? build.cpv;
  const shown = name.slice(0, Math.floor(width / pixelsPerLetter));
  const label =
    width < leastNamedWidth
      ? ""
      : `<text x="${rounded(x + 3)}" y="${top + 13}" fill="${build.isCritical ? "#ffffff" : colours.text}">${escaped(shown)}</text>`;
  return `<g><title>${escaped(words)}</title><rect x="${rounded(x)}" y="${top}" width="${rounded(width)}" height="${lane.height}" rx="2" fill="${fill}" stroke="#ffffff" stroke-width="0.5"/>${label}</g>`;
}

function grid(makespanSeconds: number, bottom: number): string[] {
  return Array.from({ length: ticks + 1 }, (_, index) => {
    const x = chart.left + (index * chart.width) / ticks;
    const line = `<line x1="${x}" y1="${header - 8}" x2="${x}" y2="${bottom - margin}" stroke="${colours.grid}"/>`;
    return `${line}<text x="${x}" y="${header - 14}" text-anchor="middle" fill="#546e7a">${hours((makespanSeconds * index) / ticks)}</text>`;
  });
}

/** `1:02:03`, or `2:03` below an hour. */
export function hours(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hour, minute, second] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hour > 0 ? `${hour}:${two(minute)}:${two(second)}` : `${minute}:${two(second)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
