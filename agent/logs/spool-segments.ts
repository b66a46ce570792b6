import { readdir, readFile, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { decodeRecord, type Positions, recordBytes } from "./spool-record.ts";

const namePattern = /^\d{16}\.seg$/;

/** A file of the spool: records one after the other, only ever appended to. */
export interface Segment {
  path: string;
  firstSequence: number;
  /** One less than `firstSequence` where there is no line in it yet. */
  lastSequence: number;
  /** How much of the file is whole records on disk. */
  bytes: number;
}

/** What a folder of segments holds. */
export interface ScannedSpool {
  segments: Segment[];
  positions: Positions;
  /** Undefined where there is no record at all. */
  spool: number | undefined;
  nextSequence: number;
  /** Bytes that were no whole record and were cut off. */
  tornBytes: number;
}

export function segmentPath(dir: string, firstSequence: number): string {
  return join(dir, `${String(firstSequence).padStart(16, "0")}.seg`);
}

/** Reads all segments, oldest first, and cuts off what is no whole record: the end of what a crash interrupted. */
export async function scanSegments(dir: string): Promise<ScannedSpool> {
  const names = (await readdir(dir)).filter((name) => namePattern.test(name)).sort();
  const result: ScannedSpool = { segments: [], positions: {}, spool: undefined, nextSequence: 1, tornBytes: 0 };
  for (const name of names) {
    const path = join(dir, name);
    const bytes = await readFile(path);
    const segment = scanSegment(path, bytes, result);
    result.tornBytes += bytes.length - segment.bytes;
    if (segment.bytes === 0) await rm(path);
    else {
      if (segment.bytes < bytes.length) await truncate(path, segment.bytes);
      result.segments.push(segment);
    }
  }
  return result;
}

function scanSegment(path: string, bytes: Buffer, result: ScannedSpool): Segment {
  const segment = { path, firstSequence: result.nextSequence, lastSequence: result.nextSequence - 1, bytes: 0 };
  for (let record = decodeRecord(bytes, 0); record !== undefined; record = decodeRecord(bytes, segment.bytes)) {
    const { header, positions } = record;
    if (segment.bytes === 0) segment.firstSequence = header.firstSequence;
    segment.lastSequence = header.firstSequence + header.lines - 1;
    segment.bytes += recordBytes(header);
    result.spool = header.spool;
    result.nextSequence = segment.lastSequence + 1;
    Object.assign(result.positions, positions);
  }
  return segment;
}
