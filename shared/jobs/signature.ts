import { type KeyObject, sign, verify, type X509Certificate } from "node:crypto";

/** Keeps what is signed here from being taken for anything else that is signed with such a key. */
const prefix = Buffer.from("domzero job order v1\0");

/** @returns ECDSA P-256 with SHA-256, DER */
export function signOrder(order: Uint8Array, privateKey: KeyObject): Buffer {
  return sign("sha256", Buffer.concat([prefix, order]), privateKey);
}

/** Whether the holder of this certificate signed exactly these bytes. */
export function isSigned(order: Uint8Array, signature: Uint8Array, { publicKey }: X509Certificate): boolean {
  return verify("sha256", Buffer.concat([prefix, order]), publicKey, signature);
}
