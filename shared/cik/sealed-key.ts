import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import * as z from "zod";
import { DomzeroError } from "../errors/index.ts";

const derive = promisify<string, Uint8Array, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** RFC 7914: 64 MiB and about a third of a second for each guess; a stolen key is tried offline. */
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** A private key sealed with a passphrase: scrypt (RFC 7914) and AES-256-GCM. */
export const sealedKeySchema = z.strictObject({
  kind: z.literal("scrypt-aes-256-gcm"),
  salt: hex(16),
  nonce: hex(12),
  tag: hex(16),
  ciphertext: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .max(8192),
});
export type SealedKey = z.infer<typeof sealedKeySchema>;

/** Seals a private key in PEM. */
export async function sealKey(pem: string, passphrase: string): Promise<SealedKey> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", await derive(passphrase, salt, 32, cost), nonce);
  const ciphertext = Buffer.concat([cipher.update(pem, "utf8"), cipher.final()]);
  return {
    kind: "scrypt-aes-256-gcm",
    salt: salt.toString("hex"),
    nonce: nonce.toString("hex"),
    tag: cipher.getAuthTag().toString("hex"),
    ciphertext: ciphertext.toString("hex"),
  };
}

/** @throws DomzeroError CIK_PASSPHRASE */
export async function unsealKey(sealed: SealedKey, passphrase: string): Promise<string> {
  const bytes = (text: string) => Buffer.from(text, "hex");
  const secret = await derive(passphrase, bytes(sealed.salt), 32, cost);
  const decipher = createDecipheriv("aes-256-gcm", secret, bytes(sealed.nonce), { authTagLength: 16 });
  decipher.setAuthTag(bytes(sealed.tag));
  try {
    return Buffer.concat([decipher.update(bytes(sealed.ciphertext)), decipher.final()]).toString("utf8");
  } catch (error) {
    throw new DomzeroError("CIK_PASSPHRASE", "the passphrase does not open this key", { cause: error });
  }
}
