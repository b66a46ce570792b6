/** What happens to a host in the demo, in this order. */
const steps = ["plugged", "found", "proving", "enrolled", "facts", "logs"] as const;
export type Step = (typeof steps)[number];

/** How far one host is: for each step that happened, the milliseconds from plugging the key to it. */
export interface HostProgress {
  readonly host: string;
  readonly afterMs: Readonly<Partial<Record<Step, number>>>;
}

/** A step of a host. @param afterMs from plugging the key, 0 for `plugged` itself */
export function advance(
  progress: readonly HostProgress[],
  host: string,
  step: Step,
  afterMs: number,
): readonly HostProgress[] {
  return progress.map((each) =>
    each.host === host && each.afterMs[step] === undefined
      ? { host, afterMs: { ...each.afterMs, [step]: afterMs } }
      : each,
  );
}

/** Whether a step happened at every host. */
export function allReached(progress: readonly HostProgress[], step: Step): boolean {
  return progress.every(({ afterMs }) => afterMs[step] !== undefined);
}

/** The middle of the times at which hosts reached a step; of an even number, the mean of the two in the middle. */
export function medianMs(progress: readonly HostProgress[], step: Step): number | undefined {
  const times = progress.map(({ afterMs }) => afterMs[step]).filter((time) => time !== undefined);
  times.sort((left, right) => left - right);
  const upper = times[Math.floor(times.length / 2)];
  const lower = times[Math.ceil(times.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** The table of hosts and steps, one line each, header first. No line is longer than it has to be. */
export function progressTable(progress: readonly HostProgress[]): string[] {
  const nameWidth = Math.max(4, ...progress.map(({ host }) => host.length));
  const header = ["HOST".padEnd(nameWidth), ...steps.map((step) => step.toUpperCase().padStart(cellWidth))];
  const rows = progress.map(({ host, afterMs }) => [
    host.padEnd(nameWidth),
    ...steps.map((step) => cell(step, afterMs[step]).padStart(cellWidth)),
  ]);
  return [header, ...rows].map((cells) => cells.join("  "));
}

/** Milliseconds for people: tenths below a minute are enough. */
export function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(2)} s` : `${(ms / 1000).toFixed(1)} s`;
}

const cellWidth = 8;

function cell(step: Step, afterMs: number | undefined): string {
  if (afterMs === undefined) return "·";
  return step === "plugged" ? "yes" : seconds(afterMs);
}
