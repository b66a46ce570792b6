/**
 * Lets so many run at once and no more; the others wait in order. A write waits for its acknowledgement for seconds
 * only, and each one costs an fsync: a thousand enrolments at once would otherwise time out in the server's queue.
 */
export class InFlight {
  readonly #waiting: Array<() => void> = [];
  #free: number;

  constructor(most: number) {
    this.#free = most;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
