/** Where time comes from. Pure cores take values; shells take a Clock, so that tests can hold it still. */
export interface Clock {
  /** Wall clock, milliseconds since the epoch in UTC; may jump. */
  nowMs(): number;
  /** Monotonic clock in milliseconds from an arbitrary start; never jumps. */
  monotonicMs(): number;
}

/** The machine's own clocks. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
};

/** An instant as RFC 3339 in UTC with milliseconds, the form in every record and document. */
export function toTimestamp(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/**
 * Waits, or ends early with the signal's reason.
 * @param delayMs milliseconds
 */
export function delay(delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** Waits for something, but no longer than this: for what a silent other end may hold up. Its failure is not told. */
export async function waitAtMost(longestMs: number, work: Promise<unknown>): Promise<void> {
  const waited = new AbortController();
  const longest = delay(longestMs, waited.signal).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), longest]);
  waited.abort();
}

/**
 * Full-jitter exponential back-off: a random wait between half of and the whole of `baseMs * 2^attempt`, capped.
 * @param attempt 0 for the first retry
 */
export function backoffMs(attempt: number, baseMs: number, capMs: number, random: () => number): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.min(attempt, 30));
  return ceiling / 2 + (random() * ceiling) / 2;
}
