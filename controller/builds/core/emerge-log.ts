/** A build that emerge.log tells of. */
export interface LoggedBuild {
  cpv: string;
  seconds: number;
  /** When it ended. */
  atMs: number;
}

const beginning = /^(\d{1,11}): {1,2}>>> emerge \(\d+ of \d+\) (\S{1,512}) to /;
const ending = /^(\d{1,11}): {1,2}::: completed emerge \(\d+ of \d+\) (\S{1,512}) to /;
/** Written for packages that are installed from a binary package: those were not built. */
const binary = /^\d{1,11}: {1,2}=== \(\d+ of \d+\) Merging Binary \((\S{1,512})::/;

/** Builds that went well, from the text of `/var/log/emerge.log`; what was cut off or came as a binary package is left out. */
export function parseEmergeLog(text: string): LoggedBuild[] {
  const begun = new Map<string, number>();
  const builds: LoggedBuild[] = [];
  for (const line of text.split("\n")) {
    const [, startedAt, started] = beginning.exec(line) ?? [];
    if (started !== undefined) begun.set(started, Number(startedAt));
    const [, notBuilt] = binary.exec(line) ?? [];
    if (notBuilt !== undefined) begun.delete(notBuilt);
    const [, endedAt, ended] = ending.exec(line) ?? [];
    const start = begun.get(ended ?? "");
    if (ended === undefined || start === undefined) continue;
    begun.delete(ended);
    const seconds = Number(endedAt) - start;
    if (seconds >= 0) builds.push({ cpv: ended, seconds: Math.max(1, seconds), atMs: Number(endedAt) * 1000 });
  }
  return builds;
}
