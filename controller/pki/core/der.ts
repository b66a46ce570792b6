/**
 * Writes DER (ITU-T X.690), the few types that a certificate needs. There is no reader here: what comes from outside is
 * read by node:crypto.
 */
const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

function lengthOctets(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return Buffer.of(0x80 | octets.length, ...octets);
}

function tagged(tag: number, parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), lengthOctets(content.length), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(tags.sequence, parts);
/** A SET of one member: more would have to be sorted. */
export const setOf = (member: Uint8Array): Buffer => tagged(tags.set, [member]);
export const octetString = (content: Uint8Array): Buffer => tagged(tags.octetString, [content]);
export const utf8String = (text: string): Buffer => tagged(tags.utf8String, [Buffer.from(text, "utf8")]);
export const trueValue = (): Buffer => tagged(tags.boolean, [Buffer.of(0xff)]);
/** `[number]` around or, for an implicitly tagged constructed type, instead of its own tag. */
export const contextConstructed = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
  tagged(0xa0 | number, parts);
/** `[number]` instead of the tag of a primitive type. */
export const contextPrimitive = (number: number, content: Uint8Array): Buffer => tagged(0x80 | number, [content]);

/** An integer of zero or more, big-endian. */
export function unsignedInteger(bytes: Uint8Array): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const shortest = bytes.subarray(start);
  const first = shortest[0];
  if (first === undefined) return tagged(tags.integer, [Buffer.of(0)]);
  return tagged(tags.integer, first >= 0x80 ? [Buffer.of(0), shortest] : [shortest]);
}

/** An integer of zero or more, below 2^31. */
export function smallInteger(value: number): Buffer {
  return unsignedInteger(Buffer.of(value >>> 24, value >>> 16, value >>> 8, value));
}

/** @param unusedBits how many of the last octet's low bits do not count */
export function bitString(content: Uint8Array, unusedBits = 0): Buffer {
  return tagged(tags.bitString, [Buffer.of(unusedBits), content]);
}

/** A BIT STRING whose bits have names (X.680): trailing zero bits are left out. Bit 0 is the first. */
export function namedBits(...bits: readonly number[]): Buffer {
  const highest = Math.max(...bits);
  const content = Buffer.alloc(Math.floor(highest / 8) + 1);
  for (const bit of bits) content.writeUInt8(content.readUInt8(bit >> 3) | (0x80 >> (bit & 7)), bit >> 3);
  return bitString(content, 7 - (highest & 7));
}

/** @param dotted e.g. `2.5.4.3`; every arc below 2^31 */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(
    tags.objectId,
    [first * 40 + second, ...rest].map((arc) => {
      const octets = [arc & 0x7f];
      for (let left = arc >>> 7; left > 0; left >>>= 7) octets.unshift(0x80 | (left & 0x7f));
      return Buffer.from(octets);
    }),
  );
}

/** An instant to the second: UTCTime up to 2049, GeneralizedTime from 2050 (RFC 5280 section 4.1.2.5). */
export function time(epochMs: number): Buffer {
  const digits = new Date(epochMs).toISOString().replace(/[-:T]/g, "").slice(0, 14);
  const early = digits < "2050";
  return tagged(early ? tags.utcTime : tags.generalizedTime, [Buffer.from(`${early ? digits.slice(2) : digits}Z`)]);
}
