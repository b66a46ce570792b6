import { type FileHandle, open } from "node:fs/promises";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readFileLimited, writeFileAtomic } from "../../shared/files/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import { type EntryBody, type JournalEntry, journalEntrySchema } from "./journal-entry.ts";

const maxFileBytes = 16 * 1024 * 1024;

/** What happened to a job, in order; an entry is durable when `append` resolves. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** @throws DomzeroError INVALID_INPUT, IO, with the journal as it was */
  append(body: EntryBody): Promise<void>;
}

/** A journal in a file of its own: a line of JSON an entry. */
export class FileJournal implements Journal {
  readonly #path: string;
  readonly #clock: Pick<Clock, "nowMs">;
  readonly #entries: JournalEntry[];
  /** Bytes that are good. */
  #length: number;
  /** One entry is written after the other. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, clock: Pick<Clock, "nowMs">, entries: JournalEntry[], length: number) {
    this.#path = path;
    this.#clock = clock;
    this.#entries = entries;
    this.#length = length;
  }

  /** Makes one that has its first entries, whole or not at all. @throws DomzeroError IO */
  static async create(path: string, bodies: readonly EntryBody[], clock: Pick<Clock, "nowMs">): Promise<FileJournal> {
    const at = toTimestamp(clock.nowMs());
    const entries = bodies.map((body) => ({ at, ...body }));
    const text = entries.map(lineOf).join("");
    await writeFileAtomic(path, text, 0o600);
    return new FileJournal(path, clock, entries, Buffer.byteLength(text));
  }

  /**
   * Opens one from before. What stands behind the last whole entry is what a crash left of the next: it was never
   * durable, and is written over.
   * @throws DomzeroError IO, INVALID_INPUT where there is no entry at all
   */
  static async open(path: string, clock: Pick<Clock, "nowMs">): Promise<FileJournal> {
    const text = (await readFileLimited(path, maxFileBytes)).toString("utf8");
    const entries: JournalEntry[] = [];
    let length = 0;
    for (const line of text.split("\n").slice(0, -1)) {
      const entry = parsed(line);
      if (entry === undefined) break;
      entries.push(entry);
      length += Buffer.byteLength(line) + 1;
    }
    if (entries.length === 0) throw new DomzeroError("INVALID_INPUT", `${path} is no journal of a job`);
    return new FileJournal(path, clock, entries, length);
  }

  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  append(body: EntryBody): Promise<void> {
    const turn = this.#writing.then(() => this.#write({ at: toTimestamp(this.#clock.nowMs()), ...body }));
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  async #write(entry: JournalEntry): Promise<void> {
    const checked = journalEntrySchema.safeParse(entry);
    if (!checked.success) throw DomzeroError.from(checked.error);
    const line = Buffer.from(lineOf(entry));
    try {
      await using handle = await open(this.#path, "r+");
      await handle.truncate(this.#length);
      try {
        await writeAll(handle, line, this.#length);
        await handle.sync();
      } catch (error) {
        // What was not said to be kept must not be read as if it was.
        await handle.truncate(this.#length).catch(() => undefined);
        throw error;
      }
    } catch (error) {
      const { message } = DomzeroError.from(error);
      throw new DomzeroError("IO", `cannot write ${this.#path}: ${message}`, { cause: error });
    }
    this.#entries.push(entry);
    this.#length += line.length;
  }
}

/** A full disk takes a part, and says so by the number alone; what is tried next, it refuses. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw new DomzeroError("IO", "the disk takes nothing");
    done += bytesWritten;
  }
}

const lineOf = (entry: JournalEntry) => `${JSON.stringify(entry)}\n`;

function parsed(line: string): JournalEntry | undefined {
  try {
    return journalEntrySchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
