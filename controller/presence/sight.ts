/**
 * A clock that stands still while Dom0 cannot hear: cut off from NATS, stopped, or too busy. A host is late by this
 * clock, so that nobody is called late because Dom0 was away.
 */
export class Sight {
  readonly #longestGapMs: number;
  #lookedMs: number | undefined;
  #blindMs = 0;

  /** @param longestGapMs more than this between two looks, and Dom0 was not there in between */
  constructor(longestGapMs: number) {
    this.#longestGapMs = longestGapMs;
  }

  /** The time by this clock. To be called with the state of the connection until now, before that changes. */
  look(monotonicMs: number, connected: boolean): number {
    const gapMs = monotonicMs - (this.#lookedMs ?? monotonicMs);
    this.#lookedMs = monotonicMs;
    if (!connected) this.#blindMs += gapMs;
    else if (gapMs > this.#longestGapMs) this.#blindMs += gapMs - this.#longestGapMs;
    return monotonicMs - this.#blindMs;
  }
}
