import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { longestExpiryMs, orderIn } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import { FileJournal } from "./journal.ts";
import { type EntryBody, orderBytes } from "./journal-entry.ts";
import { OutputFile } from "./output-file.ts";

const journalPattern = /^(j[a-z2-7]{16})\.journal$/;
/** From when Dom0 issued the order; by then that has expired, so the job cannot come again. */
const keptMs = longestExpiryMs + 86_400_000;
const maxOutputBytes = 256 * 1024 * 1024;

/** All jobs that this host was ever given and could be given again: a journal and the output of each. */
export class Ledger {
  readonly #dir: string;
  readonly #clock: Pick<Clock, "nowMs">;
  readonly #logger: Logger;
  /** Jobs of which Dom0 has not heard all. */
  readonly #open = new Map<string, FileJournal>();
  /** When the others were issued or settled, what is later, by id; the oldest first. */
  readonly #settled = new Map<string, number>();

  private constructor(dir: string, clock: Pick<Clock, "nowMs">, logger: Logger) {
    this.#dir = dir;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** @throws DomzeroError IO */
  static async open(dir: string, clock: Pick<Clock, "nowMs">, logger: Logger): Promise<Ledger> {
    const ledger = new Ledger(dir, clock, logger);
    try {
      await mkdir(dir, { recursive: true, mode: 0o700 });
      await ledger.#read();
      await ledger.#prune();
    } catch (error) {
      throw DomzeroError.from(error, "IO");
    }
    return ledger;
  }

  /** Journals of jobs that are not settled, by id. */
  get journals(): ReadonlyMap<string, FileJournal> {
    return this.#open;
  }

  has(id: string): boolean {
    return this.#open.has(id) || this.#settled.has(id);
  }

  /** @throws DomzeroError IO, with nothing kept of it */
  async create(id: string, bodies: readonly EntryBody[]): Promise<FileJournal> {
    const journal = await FileJournal.create(this.#journalPath(id), bodies, this.#clock);
    this.#open.set(id, journal);
    return journal;
  }

  output(id: string): OutputFile {
    return new OutputFile(join(this.#dir, `${id}.output`), this.#logger);
  }

  /** Dom0 has heard all of it. @throws DomzeroError IO */
  async settle(id: string): Promise<void> {
    const journal = this.#open.get(id);
    await journal?.append({ type: "told" });
    this.#open.delete(id);
    this.#settled.set(id, Math.max(this.#clock.nowMs(), issuedAtMsOf(journal)));
    await this.#prune();
  }

  #journalPath(id: string): string {
    return join(this.#dir, `${id}.journal`);
  }

  async #read(): Promise<void> {
    const names = await readdir(this.#dir);
    await Promise.all(names.filter((name) => name.endsWith(".tmp")).map((name) => rm(join(this.#dir, name))));
    const settled: Array<[string, number]> = [];
    for (const name of names) {
      const id = journalPattern.exec(name)?.[1];
      if (id === undefined) continue;
      const journal = await FileJournal.open(this.#journalPath(id), this.#clock).catch((error: unknown) => {
        this.#logger.error({ err: error, job: id }, "what happened to a job cannot be read; it is not done again");
        return undefined;
      });
      const last = journal?.entries.at(-1);
      if (journal !== undefined && last?.type !== "told") this.#open.set(id, journal);
      else if (last === undefined) settled.push([id, this.#clock.nowMs()]);
      else settled.push([id, Math.max(Date.parse(last.at), issuedAtMsOf(journal))]);
    }
    for (const [id, atMs] of settled.sort(([, a], [, b]) => a - b)) this.#settled.set(id, atMs);
  }

  /** Forgets jobs that cannot come again, and the oldest outputs where they take too much. */
  async #prune(): Promise<void> {
    const sizes = new Map<string, number>();
    for (const [id, atMs] of this.#settled) {
      if (this.#clock.nowMs() - atMs > keptMs) await this.#forget(id);
      else sizes.set(id, await this.#outputBytes(id));
    }
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [id, size] of sizes) {
      if (total <= maxOutputBytes) return;
      await rm(this.output(id).path, { force: true });
      total -= size;
    }
  }

  async #forget(id: string): Promise<void> {
    await rm(this.#journalPath(id), { force: true });
    await rm(this.output(id).path, { force: true });
    this.#settled.delete(id);
  }

  #outputBytes(id: string): Promise<number> {
    return stat(join(this.#dir, `${id}.output`)).then(
      ({ size }) => size,
      () => 0,
    );
  }
}

/** Of the order that it begins with, by Dom0's clock, as the host's may be behind; 0 where that is not known here. */
function issuedAtMsOf(journal: FileJournal | undefined): number {
  return orderIn(orderBytes(journal?.entries ?? []))?.issuedAtMs ?? 0;
}
