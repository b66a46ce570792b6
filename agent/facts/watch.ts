import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Facts, type FactsChange, factsSchema, hardwareChanges, maxFactsBytes } from "../../shared/facts/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";

const settleMs = 2_000;
const everyMs = 24 * 3_600_000;

/** What the watcher needs. */
export interface FactsWatcherOptions {
  stateDir: string;
  measure(): Promise<Facts>;
  /** Told after each measurement that differs from what was last told; a rejection means "tell again". */
  onFacts(facts: Facts, changes: FactsChange[]): Promise<void>;
  logger: Logger;
}

/** Measures again when the kernel says that a device came or went, and once a day; tells what changed. */
export class FactsWatcher {
  readonly #options: FactsWatcherOptions;
  #settling: NodeJS.Timeout | undefined;
  #daily: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: FactsWatcherOptions) {
    this.#options = options;
  }

  get #file(): string {
    return join(this.#options.stateDir, "facts.json");
  }

  start(): void {
    this.#daily = setInterval(() => this.#check(), everyMs);
    this.#check();
  }

  stop(): void {
    clearTimeout(this.#settling);
    clearInterval(this.#daily);
  }

  /** A device came or went: measure when it is quiet again. */
  deviceChanged(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#check(), settleMs);
  }

  #check(): void {
    this.#turn = this.#turn
      .then(() => this.#measureAndTell())
      .catch((error: unknown) => {
        this.#options.logger.warn(
          { err: DomzeroError.from(error) },
          "facts could not be measured or told; trying again later",
        );
        this.#settling = setTimeout(() => this.#check(), settleMs * 15);
      });
  }

  async #measureAndTell(): Promise<void> {
    const facts = await this.#options.measure();
    const last = await readJsonFile(this.#file, factsSchema, maxFactsBytes).catch(() => undefined);
    if (last !== undefined && sameFacts(last, facts)) return;
    await this.#options.onFacts(facts, last === undefined ? [] : hardwareChanges(last, facts));
    await writeFileAtomic(this.#file, JSON.stringify(facts), 0o600);
  }
}

/** Whether two measurements say the same; when they were made does not count. */
export function sameFacts(a: Facts, b: Facts): boolean {
  return JSON.stringify({ ...a, measuredAt: "" }) === JSON.stringify({ ...b, measuredAt: "" });
}
