import { createHash, createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { DomzeroError } from "../errors/index.ts";
import { type CikKey, cikFolder, cikKeySchema, keyFileName, tokenFileName, tokenSchema } from "./format.ts";
import { unsealKey } from "./sealed-key.ts";

/** What is on a key, read and checked. */
export interface CikContents {
  key: CikKey;
  token: Buffer;
}

function unreadable(what: string, thrown: unknown): DomzeroError {
  const { message } = DomzeroError.from(thrown);
  return new DomzeroError("CIK_UNREADABLE", `${what} on the key cannot be used: ${message}`, { cause: thrown });
}

/**
 * Decodes the files of a key.
 * @throws DomzeroError CIK_UNREADABLE
 */
export function decodeCik(keyJson: string, tokenText: string): CikContents {
  try {
    const key = cikKeySchema.parse(JSON.parse(keyJson));
    if (caDigest(key.caPem) !== key.caSha256) throw new Error("its CA certificate is not the one it was made with");
    return { key, token: Buffer.from(tokenSchema.parse(tokenText), "hex") };
  } catch (error) {
    throw unreadable(`${cikFolder}/${keyFileName} or ${tokenFileName}`, error);
  }
}

/** SHA-256 of a certificate's DER, hexadecimal. */
export function caDigest(caPem: string): string {
  return createHash("sha256").update(new X509Certificate(caPem).raw).digest("hex");
}

/**
 * The private half of a key.
 * @param passphrase asked for only where the key has one
 * @throws DomzeroError CIK_PASSPHRASE, CIK_UNREADABLE
 */
export async function openPrivateKey(key: CikKey, passphrase: () => Promise<string>): Promise<KeyObject> {
  const pem = typeof key.privateKey === "string" ? key.privateKey : await unsealKey(key.privateKey, await passphrase());
  try {
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new Error("it is not a P-256 key");
    return privateKey;
  } catch (error) {
    throw unreadable("the private key", error);
  }
}
