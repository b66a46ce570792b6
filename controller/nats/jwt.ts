import { createHash, createPrivateKey, type KeyObject, sign } from "node:crypto";
import { fromSeed } from "@nats-io/nkeys";

/** A signing nkey: its public form, and the same key for node:crypto. */
export interface SigningKey {
  publicKey: string;
  privateKey: KeyObject;
}

/** PKCS #8 header of an Ed25519 private key (RFC 8410); the 32-byte seed follows. */
const pkcs8Ed25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const seedOffsetBytes = 2;
const seedLengthBytes = 32;

/** Reads an nkey seed (`SO…`, `SA…`, `SU…`), so that node:crypto can sign with it. */
export function signingKeyFromSeed(seed: string): SigningKey {
  const publicKey = fromSeed(new TextEncoder().encode(seed)).getPublicKey();
  const raw = base32Decode(seed).subarray(seedOffsetBytes, seedOffsetBytes + seedLengthBytes);
  const der = Buffer.concat([pkcs8Ed25519, raw]);
  return { publicKey, privateKey: createPrivateKey({ key: der, format: "der", type: "pkcs8" }) };
}

/** Claims of a NATS JWT, version 2. Times are seconds since the epoch. */
export interface NatsClaims {
  name: string;
  /** Public nkey that the JWT is about. */
  subject: string;
  issuedAt: number;
  expiresAt?: number;
  nats: Record<string, unknown>;
}

/**
 * Encodes and signs a NATS JWT (algorithm `ed25519-nkey`). Done here because the published package calls itself
 * unsupported and signs in JavaScript, which takes milliseconds where node:crypto takes 0.05.
 */
export function encodeJwt(claims: NatsClaims, issuer: SigningKey): string {
  const unnumbered = {
    iat: claims.issuedAt,
    ...(claims.expiresAt === undefined ? {} : { exp: claims.expiresAt }),
    iss: issuer.publicKey,
    name: claims.name,
    sub: claims.subject,
    nats: { ...claims.nats, version: 2 },
  };
  const jti = createHash("sha256").update(JSON.stringify(unnumbered)).digest("hex");
  const body = `${encodePart({ typ: "JWT", alg: "ed25519-nkey" })}.${encodePart({ jti, ...unnumbered })}`;
  return `${body}.${sign(null, Buffer.from(body), issuer.privateKey).toString("base64url")}`;
}

function encodePart(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

/** RFC 4648 base32 without padding. */
function base32Decode(text: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    held = (held << 5) | alphabet.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}
