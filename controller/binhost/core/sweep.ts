/** What has been out of the index, and since when: SHA-256 of objects to milliseconds since the epoch. */
export type Orphans = Readonly<Record<string, number>>;

/** What is to be done with objects that no index names. */
export interface SweepPlan {
  orphans: Orphans;
  remove: string[];
}

/**
 * Objects that no index names any more go when they have been out for long enough, so that who holds the index of
 * before still finds them. One that nobody knows of yet (Dom0 was killed before it was published) counts from now on.
 */
export function planSweep(
  objects: Iterable<string>,
  referenced: ReadonlySet<string>,
  known: Orphans,
  nowMs: number,
  graceMs: number,
): SweepPlan {
  const orphans: Record<string, number> = {};
  const remove: string[] = [];
  for (const sha256 of objects) {
    if (referenced.has(sha256)) continue;
    // A clock that was set back must not keep them for ever.
    const sinceMs = Math.min(known[sha256] ?? nowMs, nowMs);
    if (nowMs - sinceMs >= graceMs) remove.push(sha256);
    else orphans[sha256] = sinceMs;
  }
  return { orphans, remove };
}

/**
 * Generations that may go: all but the current and the one before, once what came after them is old enough. Who has
 * just read of a generation fetches its index in a moment.
 * @param timestamps in seconds, in any order
 */
export function expiredGenerations(
  timestamps: readonly number[],
  current: number,
  nowMs: number,
  graceMs: number,
): number[] {
  const past = timestamps.filter((each) => each <= current).sort((a, b) => a - b);
  return past.slice(0, -2).filter((_, index) => {
    const successor = past[index + 1] ?? current;
    return nowMs - successor * 1000 >= graceMs;
  });
}
