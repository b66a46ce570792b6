import { createHmac, timingSafeEqual } from "node:crypto";
import { type DecodedPacket, encode } from "dns-packet";

/** A key that two name servers share (RFC 8945), for HMAC-SHA-256. */
export interface TsigKey {
  /** In lower case. */
  name: string;
  secret: Buffer;
}

/** What a message was signed with, so that its answer can be. */
interface Signed {
  key: TsigKey;
  mac: Buffer;
}

/** Numbers of RFC 8945, 3. */
export const tsigErrors = { badSignature: 16, badKey: 17, badTime: 18 } as const;
export type TsigError = (typeof tsigErrors)[keyof typeof tsigErrors];

/** How a message is signed: not at all, well, or so that it counts for nothing. */
export type TsigState =
  | { kind: "none" }
  | { kind: "good"; signed: Signed }
  | { kind: "bad"; error: TsigError; keyName: string; signed: Signed | undefined; timeSigned: number }
  | { kind: "malformed" };

const algorithm = "hmac-sha256";
/** Seconds that clocks may differ (RFC 8945, 10). */
const fudge = 300;
const classAny = 255;
const headerBytes = 12;
/** Type, class, TTL, length of the data. */
const fixedBytes = 10;

/**
 * Checks a message's signature.
 * @param nowSeconds since the epoch
 */
export function checkTsig(
  message: Buffer,
  packet: DecodedPacket,
  keys: ReadonlyMap<string, TsigKey>,
  nowSeconds: number,
): TsigState {
  const record = packet.additionals?.at(-1);
  if (record?.type !== "TSIG") return { kind: "none" };
  const keyName = record.name.toLowerCase();
  const fields = readFields(record.data);
  const start = startOf(message, keyName, record.data.length);
  if (fields === undefined || start === undefined) return { kind: "malformed" };
  const { timeSigned, mac } = fields;
  const key = fields.algorithm === algorithm ? keys.get(keyName) : undefined;
  const bad = (error: TsigError, signed?: Signed) => ({ kind: "bad", error, keyName, signed, timeSigned }) as const;
  if (key === undefined) return bad(tsigErrors.badKey);
  const unsigned = Buffer.from(message.subarray(0, start));
  unsigned.writeUInt16BE(fields.originalId, 0);
  unsigned.writeUInt16BE(unsigned.readUInt16BE(10) - 1, 10);
  const expected = digest(key, [unsigned, variables(key.name, fields)]);
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return bad(tsigErrors.badSignature);
  const signed = { key, mac };
  return Math.abs(nowSeconds - timeSigned) > fields.fudge ? bad(tsigErrors.badTime, signed) : { kind: "good", signed };
}

/** Where the last record begins, which is not signed. Only a name that is written out is taken; undefined for others. */
function startOf(message: Buffer, keyName: string, dataBytes: number): number | undefined {
  const name = wireName(keyName);
  const start = message.length - dataBytes - fixedBytes - name.length;
  const found = message.subarray(Math.max(start, headerBytes), start + name.length).toString("latin1");
  return found.toLowerCase() === name.toString("latin1") ? start : undefined;
}

/** Signs the messages of an answer in their order (RFC 8945, 5.3.1), or a message that asks. */
export class Signer {
  readonly #key: TsigKey;
  readonly #nowSeconds: () => number;
  #mac: Buffer | undefined;
  #isFirst = true;

  /** @param asked MAC of the message that is answered; undefined for one that asks */
  constructor(key: TsigKey, asked: Buffer | undefined, nowSeconds: () => number) {
    this.#key = key;
    this.#mac = asked;
    this.#nowSeconds = nowSeconds;
  }

  sign(message: Buffer, error = 0, timeSigned = this.#nowSeconds()): Buffer {
    // A clock that is wrong is told what is right (RFC 8945, 5.2.3).
    const other = error === tsigErrors.badTime ? uint48(this.#nowSeconds()) : Buffer.alloc(0);
    const fields = { timeSigned, fudge, error, other };
    const prior = this.#mac === undefined ? [] : [uint16(this.#mac.length), this.#mac];
    const timers = Buffer.concat([uint48(timeSigned), uint16(fudge)]);
    const mac = digest(this.#key, [...prior, message, this.#isFirst ? variables(this.#key.name, fields) : timers]);
    this.#mac = mac;
    this.#isFirst = false;
    return withTsig(message, this.#key.name, { ...fields, mac });
  }
}

/** A message that says that the other's signature is no good, and that has none itself (RFC 8945, 5.3.2). */
export function refuseTsig(message: Buffer, keyName: string, error: TsigError, timeSigned: number): Buffer {
  return withTsig(message, keyName, { timeSigned, fudge, error, other: Buffer.alloc(0), mac: Buffer.alloc(0) });
}

interface Fields {
  timeSigned: number;
  fudge: number;
  error: number;
  other: Buffer;
}

/** The data of the record (RFC 8945, 4.2); undefined where it is cut short. */
function readFields(data: Buffer): (Fields & { algorithm: string; mac: Buffer; originalId: number }) | undefined {
  const nameBytes = data.indexOf(0) + 1;
  const macStart = nameBytes + 10;
  if (nameBytes === 0 || data.length < macStart) return undefined;
  const macEnd = macStart + data.readUInt16BE(nameBytes + 8);
  if (data.length < macEnd + 6) return undefined;
  return {
    algorithm: data.subarray(0, nameBytes).equals(wireName(algorithm)) ? algorithm : "",
    timeSigned: data.readUIntBE(nameBytes, 6),
    fudge: data.readUInt16BE(nameBytes + 6),
    mac: data.subarray(macStart, macEnd),
    originalId: data.readUInt16BE(macEnd),
    error: data.readUInt16BE(macEnd + 2),
    other: data.subarray(macEnd + 6),
  };
}

/** What is signed beside the message (RFC 8945, 4.3.3). */
function variables(keyName: string, { timeSigned, fudge: seconds, error, other }: Fields): Buffer {
  const ttl = Buffer.alloc(4);
  const times = [uint48(timeSigned), uint16(seconds)];
  const rest = [uint16(error), uint16(other.length), other];
  return Buffer.concat([wireName(keyName), uint16(classAny), ttl, wireName(algorithm), ...times, ...rest]);
}

function withTsig(message: Buffer, keyName: string, fields: Fields & { mac: Buffer }): Buffer {
  const { timeSigned, fudge: seconds, error, other, mac } = fields;
  const times = [uint48(timeSigned), uint16(seconds)];
  const rest = [message.subarray(0, 2), uint16(error), uint16(other.length), other];
  const data = Buffer.concat([wireName(algorithm), ...times, uint16(mac.length), mac, ...rest]);
  const record = encode({ additionals: [{ name: keyName, type: "TSIG", class: "ANY", ttl: 0, data }] });
  const whole = Buffer.concat([message, record.subarray(headerBytes)]);
  whole.writeUInt16BE(whole.readUInt16BE(10) + 1, 10);
  return whole;
}

function digest({ secret }: TsigKey, parts: readonly Buffer[]): Buffer {
  const hmac = createHmac("sha256", secret);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

/** A name as it is on the wire, in lower case (RFC 4034, 6.2). */
function wireName(name: string): Buffer {
  return encode({ questions: [{ name: name.toLowerCase(), type: "A" }] }).subarray(headerBytes, -4);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint48(value: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(value, 0, 6);
  return bytes;
}
