import * as z from "zod";

/** A label of a DNS name (RFC 1123): what a host's name must be. */
export const hostNameSchema = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "must be a DNS label: lower-case letters, digits and inner hyphens");

/** A DNS domain of at least two labels (RFC 1035: at most 253 characters). */
export const domainNameSchema = z
  .string()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, "must be a DNS domain");

/** Ids: a letter for the kind and 16 random base32 characters (80 bits), safe in subjects, keys, files and URLs. */
const idAlphabet = "abcdefghijklmnopqrstuvwxyz234567";
export const hostIdSchema = z.string().regex(/^h[a-z2-7]{16}$/, "must be a host id");
/** A public key of WireGuard: 32 bytes in base64. */
export const wireguardKeySchema = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, "must be a WireGuard key");
export const cikIdSchema = z.string().regex(/^c[a-z2-7]{16}$/, "must be a CIK id");
export const ticketIdSchema = z.string().regex(/^t[a-z2-7]{16}$/, "must be a ticket id");
export const jobIdSchema = z.string().regex(/^j[a-z2-7]{16}$/, "must be a job id");
export const templateNameSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9_-]*$/, "must be lower-case letters, digits, _ and -");

/** An instant, RFC 3339 in UTC with milliseconds. */
export const timestampSchema = z.iso.datetime({ precision: 3 });

/** `host:port`, `[address]:port`. */
export const endpointSchema = z
  .string()
  .max(300)
  .regex(/^(\[[0-9a-fA-F:.]+\]|[^\s:[\]]+):\d{1,5}$/, "must be host:port");

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal");

/** Operator-given labels of a host: at most 64 of them. */
export const labelsSchema = z
  .record(z.string().regex(/^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$/), z.string().max(128))
  .refine((labels) => Object.keys(labels).length <= 64, "at most 64 labels");

/** Makes an id from 10 random bytes. */
export function makeId(kind: "h" | "c" | "t" | "j", random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = "";
  for (let index = 0; index < 16; index += 1) {
    id = idAlphabet.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return kind + id;
}
