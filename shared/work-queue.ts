import { DomzeroError } from "./errors/index.ts";
import { delay } from "./time/index.ts";

/** Does one piece of work after the other. Who stops it waits for what is under way; what waits then is not begun. */
export class WorkQueue {
  readonly #failed: (error: DomzeroError) => void;
  readonly #stop = new AbortController();
  #work: Promise<void> = Promise.resolve();

  /** @param failed is told of work that threw; the queue goes on */
  constructor(failed: (error: DomzeroError) => void) {
    this.#failed = failed;
  }

  add(work: () => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      if (this.#stop.signal.aborted) return;
      await work().catch((error: unknown) => this.#failed(DomzeroError.from(error)));
    });
  }

  /** The same, in a while: what is added meanwhile comes first, and a stop does not wait for it. */
  addLater(delayMs: number, work: () => Promise<void>): void {
    delay(delayMs, this.#stop.signal).then(
      () => this.add(work),
      () => undefined,
    );
  }

  /** Resolves when all that was added until now is done. */
  async idle(): Promise<void> {
    await this.#work;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }
}
