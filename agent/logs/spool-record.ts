import { crc32 } from "node:zlib";
import * as z from "zod";

/**
 * A record of the spool: a header of 36 bytes, where the sources stood after it as JSON, and a batch as it goes over the
 * wire. Little-endian: magic u32, CRC-32 of all after it u32, length of the JSON u32, length of the batch u32, first
 * sequence number f64, lines u32, spool f64.
 */
export const headerBytes = 36;
const magic = 0x315a4c44;
const crcStart = 8;
/** Far more than is ever written; a header that claims more is torn. */
const maxBodyBytes = 16 * 1024 * 1024;

/** Where sources stand, by the source's key; what a source writes there is its own matter. */
export type Positions = Record<string, unknown>;

/** What a record's header says. */
export interface RecordHeader {
  positionsBytes: number;
  batchBytes: number;
  firstSequence: number;
  /** 0 in a record that only holds positions. */
  lines: number;
  spool: number;
}

/** A record as it is written. */
export interface SpoolRecord {
  spool: number;
  firstSequence: number;
  lines: number;
  /** Compressed, see shared/logs. */
  batch: Buffer;
  positions: Positions;
}

const positionsSchema = z.record(z.string().max(8192), z.unknown());

export function encodeRecord(record: SpoolRecord): Buffer {
  const positions = Buffer.from(JSON.stringify(record.positions));
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(positions.length, 8);
  header.writeUInt32LE(record.batch.length, 12);
  header.writeDoubleLE(record.firstSequence, 16);
  header.writeUInt32LE(record.lines, 24);
  header.writeDoubleLE(record.spool, 28);
  const bytes = Buffer.concat([header, positions, record.batch]);
  bytes.writeUInt32LE(crc32(bytes.subarray(crcStart)), 4);
  return bytes;
}

/** Reads the header at the start of `bytes`, or undefined where there is none. */
export function decodeHeader(bytes: Buffer): RecordHeader | undefined {
  if (bytes.length < headerBytes || bytes.readUInt32LE(0) !== magic) return undefined;
  const header = {
    positionsBytes: bytes.readUInt32LE(8),
    batchBytes: bytes.readUInt32LE(12),
    firstSequence: bytes.readDoubleLE(16),
    lines: bytes.readUInt32LE(24),
    spool: bytes.readDoubleLE(28),
  };
  return header.positionsBytes + header.batchBytes > maxBodyBytes ? undefined : header;
}

/** Length of the whole record, bytes. */
export function recordBytes(header: RecordHeader): number {
  return headerBytes + header.positionsBytes + header.batchBytes;
}

/** The record at `offset`, or undefined where there is none, or not all of it, or it was damaged. */
export function decodeRecord(
  bytes: Buffer,
  offset: number,
): { header: RecordHeader; positions: Positions } | undefined {
  const header = decodeHeader(bytes.subarray(offset));
  if (header === undefined || bytes.length < offset + recordBytes(header)) return undefined;
  const record = bytes.subarray(offset, offset + recordBytes(header));
  if (crc32(record.subarray(crcStart)) !== record.readUInt32LE(4)) return undefined;
  const json = record.toString("utf8", headerBytes, headerBytes + header.positionsBytes);
  return { header, positions: positionsSchema.parse(JSON.parse(json)) };
}
