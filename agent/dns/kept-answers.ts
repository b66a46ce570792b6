import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { type AnswerCache, keptAnswersSchema } from "./cache.ts";

const maxBytes = 16 * 1024 * 1024;
const writeAfterMs = 5_000;

/** What Dom0 said of its names, on disk: a host that starts without Dom0 knows it. */
export class KeptAnswers {
  readonly #file: string;
  readonly #cache: AnswerCache;
  readonly #writing: WorkQueue;
  #isDue = false;

  constructor(file: string, cache: AnswerCache, logger: Logger) {
    this.#file = file;
    this.#cache = cache;
    this.#writing = new WorkQueue((error) => logger.warn({ err: error }, "what Dom0's names are could not be kept"));
  }

  /** Nothing is known where the file is not there or not to be read. */
  async load(nowMs: number): Promise<void> {
    const kept = await readJsonFile(this.#file, keptAnswersSchema, maxBytes).catch(() => undefined);
    if (kept !== undefined) this.#cache.load(kept, nowMs);
  }

  /** Writes in a while, with what is learned until then. */
  writeSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#writing.addLater(writeAfterMs, () => this.#write());
  }

  /** Writes what is left to be, and no more. @throws DomzeroError IO */
  async stop(): Promise<void> {
    await this.#writing.stop();
    await this.#write();
  }

  async #write(): Promise<void> {
    this.#isDue = false;
    const kept = this.#cache.toKeep();
    if (kept !== undefined) await writeFileAtomic(this.#file, JSON.stringify(kept), 0o600);
  }
}
