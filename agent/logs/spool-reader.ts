import { type FileHandle, open } from "node:fs/promises";
import type { Spool } from "./spool.ts";
import { decodeHeader, headerBytes, recordBytes } from "./spool-record.ts";
import type { Segment } from "./spool-segments.ts";

/** A batch as it was spooled. */
export interface SpooledBatch {
  firstSequence: number;
  lastSequence: number;
  payload: Buffer;
}

/** Reads batches in order from the first that Dom0 does not have. What the spool drops in the meantime is left out. */
export class SpoolReader {
  readonly #spool: Spool;
  #next: number;
  #segment: Segment | undefined;
  #handle: FileHandle | undefined;
  #offset = 0;

  constructor(spool: Spool) {
    this.#spool = spool;
    this.#next = spool.acknowledged + 1;
  }

  /** The next batch, or undefined where there is none yet. @throws the file system's error */
  async next(): Promise<SpooledBatch | undefined> {
    for (;;) {
      const segment = this.#segment ?? (await this.#enter());
      if (segment === undefined || this.#handle === undefined) return undefined;
      const isDropped = !this.#spool.segments.includes(segment);
      if (isDropped || this.#offset >= segment.bytes) {
        if (segment === this.#spool.segments.at(-1)) return undefined;
        await this.close();
        continue;
      }
      this.#spool.noteSending();
      const batch = await this.#read(this.#handle);
      if (batch !== undefined) return batch;
    }
  }

  /** Opens the segment that has the next line, or the first after it. */
  async #enter(): Promise<Segment | undefined> {
    const { segments } = this.#spool;
    const segment = segments.find((each) => each.lastSequence >= this.#next) ?? segments.at(-1);
    if (segment === undefined) return undefined;
    this.#handle = await open(segment.path, "r");
    this.#segment = segment;
    this.#offset = 0;
    return segment;
  }

  async #read(handle: FileHandle): Promise<SpooledBatch | undefined> {
    const head = Buffer.allocUnsafe(headerBytes);
    await handle.read(head, 0, headerBytes, this.#offset);
    const header = decodeHeader(head);
    if (header === undefined) throw new Error("the log spool was changed by somebody else");
    const at = this.#offset + headerBytes + header.positionsBytes;
    this.#offset += recordBytes(header);
    const { firstSequence, lines, batchBytes } = header;
    const lastSequence = firstSequence + lines - 1;
    if (lines === 0 || lastSequence < this.#next) return undefined;
    const payload = Buffer.allocUnsafe(batchBytes);
    await handle.read(payload, 0, batchBytes, at);
    this.#next = lastSequence + 1;
    return { firstSequence, lastSequence, payload };
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#segment = undefined;
    this.#handle = undefined;
    await handle?.close();
  }
}
