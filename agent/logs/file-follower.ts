import { stat } from "node:fs/promises";
import type { Logger } from "../../shared/log/index.ts";
import { logLimits, plainSeverity } from "../../shared/logs/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Chunk } from "./collector.ts";
import { unitOf } from "./file-names.ts";
import {
  type FilePlace,
  filePlaceSchema,
  findRotated,
  isSameFile,
  type OpenFile,
  openFile,
  rotatedCopies,
  startOf,
  withHead,
} from "./file-place.ts";
import { splitLines } from "./line-splitter.ts";

const readBytes = 384 * 1024;
/** A writer that was told of the rotation late still writes to the old file; so long it is given. */
const settleMs = 2_000;

/** What a follower works with. */
export interface FollowerOptions {
  path: string;
  /** As it was in the spool. */
  savedPlace: unknown;
  write(chunk: Chunk): Promise<boolean>;
  clock: Clock;
  logger: Logger;
}

/** Follows one file by name: through renames, through being cut short, from where an earlier agent stopped. */
export class FileFollower {
  readonly #o: FollowerOptions;
  readonly #key: string;
  readonly #unit: string;
  #place: FilePlace | undefined;
  #file: OpenFile | undefined;
  #again = false;
  #draining: Promise<boolean> | undefined;

  constructor(options: FollowerOptions) {
    this.#o = options;
    this.#key = `file:${options.path}`;
    this.#unit = unitOf(options.path);
    const saved = filePlaceSchema.safeParse(options.savedPlace);
    if (saved.success) this.#place = saved.data;
  }

  /** Reads all there is now. Resolves with true where it wants to be called again soon: a rotation is under way. */
  async drain(): Promise<boolean> {
    if (this.#draining !== undefined) {
      this.#again = true;
      return this.#draining;
    }
    this.#draining = this.#drainAll().finally(() => {
      this.#draining = undefined;
    });
    return this.#draining;
  }

  async #drainAll(): Promise<boolean> {
    let unfinished: boolean;
    do {
      this.#again = false;
      unfinished = await this.#drainOnce().catch((error: unknown) => {
        this.#o.logger.warn({ err: error, path: this.#o.path }, "a log file could not be read; trying again");
        return false;
      });
    } while (this.#again);
    return unfinished;
  }

  async #drainOnce(): Promise<boolean> {
    this.#file ??= await this.#enter();
    for (let file = this.#file; file !== undefined; file = this.#file) {
      if (!(await isSameFile(file.handle, file.place))) {
        await this.#cutShort(file);
        continue;
      }
      if (!(await this.#readToEnd(file))) return false;
      const named = await stat(this.#o.path).catch(() => undefined);
      if (named?.ino === file.place.inode && file.path === this.#o.path) return false;
      const status = await file.handle.stat();
      if (file.path === this.#o.path && this.#o.clock.nowMs() - status.mtimeMs < settleMs) {
        if (named === undefined || named.size === 0) return true;
      }
      // What was written between the last read and the look at the name belongs to the old file.
      if (!(await this.#readToEnd(file)) || !(await this.#readLastLine(file))) return false;
      if (named === undefined && file.path === this.#o.path) return false;
      await this.#moveOn(file, status.mtimeMs);
    }
    return false;
  }

  /** Finds the file that the saved place is in; without one, the file of the name from its start. */
  async #enter(): Promise<OpenFile | undefined> {
    const named = await openFile(this.#o.path);
    const place = this.#place;
    if (place === undefined) return named;
    if (named?.place.inode === place.inode && (await isSameFile(named.handle, place))) return { ...named, place };
    const rotated = await findRotated(this.#o.path, place);
    if (rotated === undefined) {
      if (named !== undefined) this.#o.logger.warn({ path: this.#o.path }, "the log file was replaced while away");
      return named;
    }
    await named?.handle.close();
    return rotated;
  }

  /** The file was emptied, or written anew, in its place: what a copy of it has further is read first. */
  async #cutShort(file: OpenFile): Promise<void> {
    const copy = file.path === this.#o.path ? await findRotated(this.#o.path, file.place) : undefined;
    if (copy !== undefined) {
      if (await this.#readToEnd(copy)) await this.#readLastLine(copy);
      await copy.handle.close();
    }
    file.place = startOf(file.place.inode);
  }

  /** On to the next file: copies that are newer than this one, which were rotated too fast to be seen, then the name's. */
  async #moveOn(file: OpenFile, modifiedMs: number): Promise<void> {
    const { inode } = file.place;
    // The name is opened before copies are looked for: a rotation in between makes a copy of what is open already.
    const named = await openFile(this.#o.path);
    const copies = await rotatedCopies(this.#o.path);
    const newer = copies.find((copy) => copy.inode !== inode && copy.modifiedMs > modifiedMs);
    const next = newer === undefined || newer.inode === named?.place.inode ? named : await openFile(newer.path);
    if (next !== named) await named?.handle.close();
    // Where rotation gave the copy another name just now, the next round finds it.
    if (next === undefined || (next !== named && next.place.inode !== newer?.inode)) return next?.handle.close();
    await file.handle.close();
    this.#file = next;
  }

  /** False: the collector takes no more. */
  async #readToEnd(file: OpenFile): Promise<boolean> {
    for (;;) {
      const { size, mtimeMs } = await file.handle.stat();
      const length = Math.min(readBytes, size - file.place.offset);
      if (length <= 0) return true;
      const buffer = Buffer.allocUnsafe(length);
      const { bytesRead } = await file.handle.read(buffer, 0, length, file.place.offset);
      const split = splitLines(buffer.subarray(0, bytesRead), file.place.skipping, logLimits.lineBytes);
      if (split.consumed === 0) return true;
      if (!(await this.#write(file, split, mtimeMs))) return false;
    }
  }

  /** A file that nobody writes to any more may end without a newline. */
  async #readLastLine(file: OpenFile): Promise<boolean> {
    const { size, mtimeMs } = await file.handle.stat();
    const length = size - file.place.offset;
    if (length <= 0 || length > readBytes) return true;
    const buffer = Buffer.alloc(length + 1, "\n");
    await file.handle.read(buffer, 0, length, file.place.offset);
    const split = splitLines(buffer, file.place.skipping, logLimits.lineBytes);
    return this.#write(file, { ...split, consumed: length }, mtimeMs);
  }

  async #write(file: OpenFile, split: ReturnType<typeof splitLines>, modifiedMs: number): Promise<boolean> {
    const { text, lines, consumed, skipping } = split;
    const moved = { ...file.place, offset: file.place.offset + consumed, skipping };
    const place = await withHead(file.handle, moved);
    const timeMs = Math.min(modifiedMs, this.#o.clock.nowMs());
    const common = { unit: this.#unit, severity: plainSeverity, timeMs, positions: { [this.#key]: place } };
    if (!(await this.#o.write({ ...common, text, lines }))) return false;
    file.place = place;
    this.#place = place;
    return true;
  }

  async close(): Promise<void> {
    await this.#draining;
    await this.#file?.handle.close();
    this.#file = undefined;
  }
}
