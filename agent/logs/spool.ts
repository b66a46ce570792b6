import { once } from "node:events";
import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import { encodeRecord, type Positions, type SpoolRecord } from "./spool-record.ts";
import { type Segment, scanSegments, segmentPath, syncFolder } from "./spool-segments.ts";

const segmentShare = 8;
const largestSegmentBytes = 16 * 1024 * 1024;
/** While Dom0 took something so recently, a full spool lets the sources wait instead of dropping. */
const takingMs = 10_000;
const acknowledgedEveryMs = 1_000;

/** What a spool is made with. */
export interface SpoolOptions {
  dir: string;
  maxBytes: number;
  clock: Clock;
  logger: Logger;
}

/** A batch to be appended; the spool numbers it. */
export interface SpoolEntry {
  lines: number;
  batch: Buffer;
  positions: Positions;
}

/** Log lines on disk until Dom0 has them: bounded, exact over crashes. One writer, one reader at a time. */
export class Spool {
  readonly #o: SpoolOptions;
  readonly segments: Segment[];
  /** When this spool was made; sequence numbers start over with it. */
  readonly id: number;
  /** Where every source stood after the last line in the spool. */
  readonly positions: Positions;
  /** Number of the next line. */
  nextSequence: number;
  /** Number of the last line that Dom0 has. */
  acknowledged: number;
  /** Lines dropped at the bound since {@link takeDropped}. */
  #dropped = 0;
  #handle: FileHandle | undefined;
  #lastTakenMs = Number.NEGATIVE_INFINITY;
  #lastWrittenMs = Number.NEGATIVE_INFINITY;
  #removals: Promise<unknown> = Promise.resolve();
  /** `appended`: there is more to read. `taken`: there is more room. */
  readonly events = new EventTarget();

  private constructor(options: SpoolOptions, state: Pick<Spool, "segments" | "id" | "positions" | "nextSequence">) {
    this.#o = options;
    this.segments = state.segments;
    this.id = state.id;
    this.positions = state.positions;
    this.nextSequence = state.nextSequence;
    this.acknowledged = (state.segments[0]?.firstSequence ?? 1) - 1;
  }

  /** Reads what is there and cuts off what a crash left half-written. @throws DomzeroError IO */
  static async open(options: SpoolOptions): Promise<Spool> {
    await mkdir(options.dir, { recursive: true, mode: 0o700 });
    const { tornBytes, ...scanned } = await scanSegments(options.dir);
    if (tornBytes > 0) options.logger.warn({ tornBytes }, "cut off a half-written end of the log spool");
    const spool = new Spool(options, { ...scanned, id: scanned.spool ?? options.clock.nowMs() });
    const noted = Number(await readFile(spool.#acknowledgedFile, "utf8").catch(() => ""));
    if (noted < spool.nextSequence && noted > spool.acknowledged) spool.acknowledged = noted;
    return spool;
  }

  get #acknowledgedFile(): string {
    return join(this.#o.dir, "acknowledged");
  }

  get bytes(): number {
    return this.segments.reduce((sum, segment) => sum + segment.bytes, 0);
  }

  /** The number of lines dropped since this was last asked. */
  takeDropped(): number {
    const dropped = this.#dropped;
    this.#dropped = 0;
    return dropped;
  }

  /**
   * Writes the entries to disk, for good: one write, one sync. On an error nothing of them is in the spool.
   * @throws the file system's error
   */
  async append(entries: readonly SpoolEntry[], signal: AbortSignal): Promise<void> {
    let sequence = this.nextSequence;
    const records = entries.map((entry) => {
      const record: SpoolRecord = { spool: this.id, firstSequence: sequence, ...entry };
      sequence += entry.lines;
      return encodeRecord(record);
    });
    const bytes = records.length === 1 ? (records[0] ?? Buffer.alloc(0)) : Buffer.concat(records);
    await this.#makeRoom(bytes.length, signal);
    const segment = await this.#writable();
    await this.#write(segment, bytes);
    segment.lastSequence = sequence - 1;
    this.nextSequence = sequence;
    for (const { positions } of entries) Object.assign(this.positions, positions);
    this.events.dispatchEvent(new Event("appended"));
  }

  async #write(segment: Segment, bytes: Buffer): Promise<void> {
    const handle = this.#handle ?? (await open(segment.path, "r+"));
    this.#handle = handle;
    try {
      let written = 0;
      while (written < bytes.length) {
        const part = await handle.write(bytes, written, bytes.length - written, segment.bytes + written);
        written += part.bytesWritten;
      }
      await handle.datasync();
    } catch (error) {
      await handle.truncate(segment.bytes).catch(() => undefined);
      throw error;
    }
    segment.bytes += bytes.length;
  }

  /** The last segment, or a new one where it is full. A new one begins with all positions, so that older ones may go. */
  async #writable(): Promise<Segment> {
    const last = this.segments.at(-1);
    const fullBytes = Math.min(largestSegmentBytes, this.#o.maxBytes / segmentShare);
    if (last !== undefined && (last.bytes < fullBytes || last.lastSequence < last.firstSequence)) return last;
    await this.#handle?.close();
    this.#handle = undefined;
    const first = this.nextSequence;
    const segment = { path: segmentPath(this.#o.dir, first), firstSequence: first, lastSequence: first - 1, bytes: 0 };
    try {
      this.#handle = await open(segment.path, "w+", 0o600);
      const positions = { ...this.positions };
      const record = { spool: this.id, firstSequence: first, lines: 0, batch: Buffer.alloc(0), positions };
      await this.#write(segment, encodeRecord(record));
      await syncFolder(this.#o.dir);
    } catch (error) {
      await this.#handle?.close();
      this.#handle = undefined;
      await rm(segment.path, { force: true });
      throw error;
    }
    this.segments.push(segment);
    this.#removeTaken();
    return segment;
  }

  async #makeRoom(neededBytes: number, signal: AbortSignal): Promise<void> {
    while (this.bytes + neededBytes > this.#o.maxBytes && this.segments.length > 1 && !signal.aborted) {
      const sinceTakenMs = this.#o.clock.monotonicMs() - this.#lastTakenMs;
      if (sinceTakenMs < takingMs) {
        const timeout = AbortSignal.any([signal, AbortSignal.timeout(takingMs - sinceTakenMs)]);
        await once(this.events, "taken", { signal: timeout }).catch(() => undefined);
      } else this.#dropOldest();
    }
  }

  #dropOldest(): void {
    const segment = this.segments.shift();
    if (segment === undefined) return;
    this.#dropped += segment.lastSequence - Math.max(this.acknowledged, segment.firstSequence - 1);
    this.acknowledged = Math.max(this.acknowledged, segment.lastSequence);
    this.#remove(segment);
  }

  /** Dom0 has all lines up to this number. */
  acknowledge(lastSequence: number): void {
    this.#lastTakenMs = this.#o.clock.monotonicMs();
    if (lastSequence <= this.acknowledged) return;
    this.acknowledged = lastSequence;
    this.#removeTaken();
    if (this.#lastTakenMs - this.#lastWrittenMs > acknowledgedEveryMs) this.#noteAcknowledged();
    this.events.dispatchEvent(new Event("taken"));
  }

  #removeTaken(): void {
    while (this.segments.length > 1) {
      const [oldest] = this.segments;
      if (oldest === undefined || oldest.lastSequence > this.acknowledged) return;
      this.segments.shift();
      this.#remove(oldest);
    }
  }

  #remove(segment: Segment): void {
    this.#later(() => rm(segment.path, { force: true }));
  }

  /** Only saves sending again what Dom0 has already, so it needs no sync. */
  #noteAcknowledged(): void {
    this.#lastWrittenMs = this.#o.clock.monotonicMs();
    const temporary = `${this.#acknowledgedFile}.tmp`;
    this.#later(async () => {
      await writeFile(temporary, String(this.acknowledged), { mode: 0o600 });
      await rename(temporary, this.#acknowledgedFile);
    });
  }

  #later(step: () => Promise<unknown>): void {
    this.#removals = this.#removals.then(step).catch((error: unknown) => {
      this.#o.logger.warn({ err: error }, "the log spool could not be tidied");
    });
  }

  async close(): Promise<void> {
    this.#noteAcknowledged();
    await this.#removals;
    await this.#handle?.close();
    this.#handle = undefined;
  }
}
