import { KeptProcess } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";

/** Changes come in bursts: what follows so soon belongs to the same one, */
const quietMs = 15;
/** but nobody waits longer than this for the burst to end. */
const longestWaitMs = 60;

/**
 * Hears that links, addresses or routes of this machine changed, with ip(8) as its ear. It only wakes: who listens reads
 * what is so now, as a line may be of something that is gone already.
 */
export class NetworkWatch {
  readonly #process: KeptProcess;
  readonly #listeners = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #firstMs: number | undefined;

  constructor(logger: Logger) {
    this.#process = new KeptProcess({
      argv: ["ip", "monitor", "link", "address", "route"],
      onLine: () => this.#heard(),
      loss: "changes of the network are not noticed",
      logger,
    });
  }

  /** Calls back after every change from now on, until what it answers is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    // What changed while it did not run was not heard.
    this.#process.start(() => this.#heard());
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
    clearTimeout(this.#timer);
    await this.#process.stop();
  }

  #heard(): void {
    const nowMs = performance.now();
    this.#firstMs ??= nowMs;
    clearTimeout(this.#timer);
    const waitMs = Math.max(0, Math.min(quietMs, this.#firstMs + longestWaitMs - nowMs));
    this.#timer = setTimeout(() => this.#tell(), waitMs).unref();
  }

  #tell(): void {
    this.#firstMs = undefined;
    for (const listener of this.#listeners) listener();
  }
}
