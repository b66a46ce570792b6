/** A job that is not over, as far as its turn depends on it. */
export interface Candidate {
  id: string;
  changesSystem: boolean;
  issuedAtMs: number;
  /** Begun by an agent that ended: it comes first, as it may have left things half done. */
  hasBegun: boolean;
  isRunning: boolean;
}

/** Of jobs that change nothing. */
const mostAtOnce = 4;

/** Whose turn it is: of those that change the system one at a time, in the order in which Dom0 issued them. */
export function whoseTurn(candidates: readonly Candidate[]): string[] {
  const order = candidates.toSorted(
    (a, b) => Number(b.hasBegun) - Number(a.hasBegun) || a.issuedAtMs - b.issuedAtMs || (a.id < b.id ? -1 : 1),
  );
  const next = (changesSystem: boolean, most: number) => {
    const kind = order.filter((each) => each.changesSystem === changesSystem);
    const free = most - kind.filter(({ isRunning }) => isRunning).length;
    return kind.filter(({ isRunning }) => !isRunning).slice(0, Math.max(0, free));
  };
  return [...next(true, 1), ...next(false, mostAtOnce)].map(({ id }) => id);
}
