import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";

/** Undoes what was started, the last first; one failure does not keep the others from ending. */
export class Cleanup {
  readonly #steps: Array<{ name: string; step: () => unknown }> = [];
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** @param name of the part, for the log where it does not end */
  add(name: string, step: () => unknown): void {
    this.#steps.push({ name, step });
  }

  async run(): Promise<void> {
    for (const { name, step } of this.#steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        this.#logger.error({ part: name, err: DomzeroError.from(error) }, "a part did not end in order");
      }
    }
  }
}
