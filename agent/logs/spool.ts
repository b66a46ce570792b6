import { once } from "node:events";
import { type FileHandle, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { syncFolder } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import { encodeRecord, type Positions, type SpoolRecord } from "./spool-record.ts";
import { SpoolReserve } from "./spool-reserve.ts";
import { type Segment, scanSegments, segmentPath } from "./spool-segments.ts";

const segmentShare = 8;
const largestSegmentBytes = 16 * 1024 * 1024;
/** A segment of so much that Dom0 has whole is left behind for a new one, so that it gives its room back. */
const spentBytes = 256 * 1024;
/**
 * While something was sent or taken so recently, a full spool lets the sources wait instead of dropping. It is longer
 * than a sender waits for its answer, so that nothing on its way is dropped and counted.
 */
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

const noteSchema = z.object({ acknowledged: z.int().min(0), dropped: z.int().min(0) });

/** What was noted beside the segments; it only saves sending again, so a missing or torn one is nothing. */
function parseNote(json: string): z.infer<typeof noteSchema> {
  try {
    return noteSchema.parse(JSON.parse(json));
  } catch {
    return { acknowledged: 0, dropped: 0 };
  }
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
  /** Nothing was taken since the last drop: word of it would be dropped next. */
  #isDropping = false;
  readonly #reserve: SpoolReserve;
  #handle: FileHandle | undefined;
  #lastTakenMs = Number.NEGATIVE_INFINITY;
  #lastWrittenMs = Number.NEGATIVE_INFINITY;
  #removals: Promise<unknown> = Promise.resolve();
  /** `appended`: there is more to read. `taken`: there is more room. */
  readonly events = new EventTarget();

  private constructor(options: SpoolOptions, state: Pick<Spool, "segments" | "id" | "positions" | "nextSequence">) {
    this.#o = options;
    this.#reserve = new SpoolReserve(options.dir);
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
    await spool.#reserve.fill();
    const noted = parseNote(await readFile(spool.#noteFile, "utf8").catch(() => ""));
    spool.#dropped = noted.dropped;
    if (noted.acknowledged < spool.nextSequence && noted.acknowledged > spool.acknowledged) {
      spool.acknowledged = noted.acknowledged;
    }
    return spool;
  }

  get #noteFile(): string {
    return join(this.#o.dir, "note.json");
  }

  get bytes(): number {
    return this.segments.reduce((sum, segment) => sum + segment.bytes, 0);
  }

  /** The number of lines dropped since this was last asked; 0 as long as lines may still be dropped. */
  takeDropped(): number {
    if (this.#isDropping) return 0;
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

  /** The last segment, or a new one where it is full or of no more use. */
  async #writable(): Promise<Segment> {
    const last = this.segments.at(-1);
    if (last !== undefined && !this.#isPast(last)) return last;
    await this.#handle?.close();
    this.#handle = undefined;
    const segment = await this.#begin().catch(async (error: unknown) => {
      if (await this.#reserve.release()) return this.#begin();
      throw error;
    });
    this.segments.push(segment);
    this.#removeTaken();
    this.#later(() => this.#reserve.fill());
    // A reader that waits at the end of the last one holds it open, and its room with it.
    this.events.dispatchEvent(new Event("appended"));
    return segment;
  }

  #isPast({ firstSequence, lastSequence, bytes }: Segment): boolean {
    if (lastSequence < firstSequence) return false;
    const isFull = bytes >= Math.min(largestSegmentBytes, this.#o.maxBytes / segmentShare);
    return isFull || (bytes >= spentBytes && this.acknowledged >= lastSequence);
  }

  /** Makes a new segment. It begins with all positions, so that older ones may go. */
  async #begin(): Promise<Segment> {
    const first = this.nextSequence;
    const segment = { path: segmentPath(this.#o.dir, first), firstSequence: first, lastSequence: first - 1, bytes: 0 };
    try {
      this.#handle = await open(segment.path, "w+", 0o600);
      const positions = { ...this.positions };
      const record = { spool: this.id, firstSequence: first, lines: 0, batch: Buffer.alloc(0), positions };
      await this.#write(segment, encodeRecord(record));
      await syncFolder(this.#o.dir);
      return segment;
    } catch (error) {
      await this.#handle?.close();
      this.#handle = undefined;
      await rm(segment.path, { force: true });
      throw error;
    }
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
    this.#isDropping = true;
    this.acknowledged = Math.max(this.acknowledged, segment.lastSequence);
    this.#remove(segment);
    this.#noteProgress();
  }

  /** Something of the spool is being sent. */
  noteSending(): void {
    this.#lastTakenMs = this.#o.clock.monotonicMs();
  }

  /** Dom0 has all lines up to this number. */
  acknowledge(lastSequence: number): void {
    this.#lastTakenMs = this.#o.clock.monotonicMs();
    this.#isDropping = false;
    if (lastSequence <= this.acknowledged) return;
    this.acknowledged = lastSequence;
    this.#removeTaken();
    if (this.#lastTakenMs - this.#lastWrittenMs > acknowledgedEveryMs) this.#noteProgress();
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
  #noteProgress(): void {
    this.#lastWrittenMs = this.#o.clock.monotonicMs();
    const temporary = `${this.#noteFile}.tmp`;
    const note = { acknowledged: this.acknowledged, dropped: this.#dropped };
    this.#later(async () => {
      await writeFile(temporary, JSON.stringify(note), { mode: 0o600 });
      await rename(temporary, this.#noteFile);
    });
  }

  #later(step: () => Promise<unknown>): void {
    this.#removals = this.#removals.then(step).catch((error: unknown) => {
      this.#o.logger.warn({ err: error }, "the log spool could not be tidied");
    });
  }

  async close(): Promise<void> {
    this.#noteProgress();
    await this.#removals;
    await this.#handle?.close();
    this.#handle = undefined;
  }
}
