/** How fast something may happen. */
export interface Rate {
  perSecond: number;
  burst: number;
}

/** Token buckets by key, e.g. by address. Keys that are full again are forgotten, so memory is bounded by the rate. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, { tokens: number; atMs: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes a token, or says no. */
  take(key: string, monotonicMs: number): boolean {
    const { perSecond, burst } = this.#rate;
    const bucket = this.#buckets.get(key) ?? { tokens: burst, atMs: monotonicMs };
    const tokens = Math.min(burst, bucket.tokens + ((monotonicMs - bucket.atMs) / 1000) * perSecond);
    this.#buckets.delete(key);
    this.#forgetFull(monotonicMs);
    this.#buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: monotonicMs });
    return tokens >= 1;
  }

  /** The oldest entries are the first to be full again. */
  #forgetFull(monotonicMs: number): void {
    const fullAfterMs = (this.#rate.burst / this.#rate.perSecond) * 1000;
    for (const [key, { atMs }] of this.#buckets) {
      if (monotonicMs - atMs < fullAfterMs) return;
      this.#buckets.delete(key);
    }
  }
}
