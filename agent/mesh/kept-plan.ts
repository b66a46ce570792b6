import { rm } from "node:fs/promises";
import type { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { type TunnelPlan, tunnelPlanSchema } from "./plan.ts";

const maxBytes = 16 * 1024 * 1024;

/** The newest plan on disk: what the tunnel is made from before Dom0 is reached, and which interfaces are ours. */
export class KeptPlan {
  readonly #file: string;
  readonly #writing: WorkQueue;
  /** To be written; of several in a row, only the last is. */
  #next: TunnelPlan | undefined;
  #failure: DomzeroError | undefined;

  constructor(file: string, logger: Logger) {
    this.#file = file;
    this.#writing = new WorkQueue((error) => {
      this.#failure = error;
      logger.warn({ err: error }, "what the tunnel is could not be kept");
    });
  }

  /** Undefined where there is none, or none that can be read. */
  read(): Promise<TunnelPlan | undefined> {
    return readJsonFile(this.#file, tunnelPlanSchema, maxBytes).catch(() => undefined);
  }

  write(plan: TunnelPlan): void {
    this.#next = plan;
    this.#writing.add(async () => {
      const next = this.#next;
      this.#next = undefined;
      if (next === undefined) return;
      this.#failure = undefined;
      await writeFileAtomic(this.#file, JSON.stringify(next), 0o600);
    });
  }

  /** Resolves when all is on disk. @throws DomzeroError IO */
  async flush(): Promise<void> {
    await this.#writing.idle();
    if (this.#failure !== undefined) throw this.#failure;
  }

  async remove(): Promise<void> {
    this.#next = undefined;
    await this.#writing.idle();
    await rm(this.#file, { force: true });
  }
}
