import { createCipheriv, createPrivateKey, type KeyObject, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { DomzeroError } from "../../shared/errors/index.ts";
import { toPem } from "./core/certificate.ts";
import { objectId, octetString, sequence, smallInteger } from "./core/der.ts";

const deriveKey = promisify<string, Uint8Array, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/**
 * 16 MiB five times over: as costly to try as 2^17, 8, 1, and within the 32 MiB that OpenSSL allows itself when it reads
 * the file, so that `openssl pkey -in root.key` opens it without domzero.
 */
const cost = { N: 2 ** 14, r: 8, p: 5 };

/**
 * Encrypts a private key: PKCS #8 with PBES2 (RFC 8018), scrypt (RFC 7914) and AES-256-CBC, as PEM.
 */
export async function encryptPrivateKey(privateKey: KeyObject, passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const key = await deriveKey(passphrase, salt, 32, { ...cost, maxmem: 64 * 1024 * 1024 });
  const cipher = createCipheriv("aes-256-cbc", key, iv);
  const plain = privateKey.export({ format: "der", type: "pkcs8" });
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  const derivation = sequence(
    objectId("1.3.6.1.4.1.11591.4.11"),
    sequence(octetString(salt), smallInteger(cost.N), smallInteger(cost.r), smallInteger(cost.p)),
  );
  const encryption = sequence(objectId("2.16.840.1.101.3.4.1.42"), octetString(iv));
  const algorithm = sequence(objectId("1.2.840.113549.1.5.13"), sequence(derivation, encryption));
  return toPem("ENCRYPTED PRIVATE KEY", sequence(algorithm, octetString(encrypted)));
}

/**
 * Opens what {@link encryptPrivateKey} made.
 * @throws DomzeroError UNAUTHENTICATED where the passphrase is wrong
 */
export function decryptPrivateKey(pem: string, passphrase: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: "pem", passphrase });
  } catch (error) {
    throw new DomzeroError("UNAUTHENTICATED", "the passphrase does not open the root key; check the recovery file", {
      cause: error,
    });
  }
}
