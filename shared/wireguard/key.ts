import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { DomzeroError, systemErrorCode } from "../errors/index.ts";
import { writeFileAtomic } from "../files/index.ts";
import { wireguardKeySchema } from "../records/index.ts";

/** A key pair of WireGuard, base64. */
export interface WireguardKey {
  privateKey: string;
  publicKey: string;
}

/** PKCS #8 header of an X25519 private key (RFC 8410); the 32 bytes follow. */
const pkcs8X25519 = Buffer.from("302e020100300506032b656e04220420", "hex");
const keyBytes = 32;

function publicKeyOf(privateKey: string): string {
  const der = Buffer.concat([pkcs8X25519, Buffer.from(privateKey, "base64")]);
  const spki = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  return spki.export({ format: "der", type: "spki" }).subarray(-keyBytes).toString("base64");
}

/** The key in a file of mode 0600, made there where there is none. @throws DomzeroError IO, INVALID_INPUT */
export async function openWireguardKey(path: string): Promise<WireguardKey> {
  const kept = await readFile(path, "utf8").catch((error: unknown) => {
    if (systemErrorCode(error) === "ENOENT") return undefined;
    throw DomzeroError.from(error, "IO");
  });
  const privateKey = kept?.trim() ?? (await makeKey(path));
  if (!wireguardKeySchema.safeParse(privateKey).success) {
    throw new DomzeroError("INVALID_INPUT", `${path} holds no WireGuard key; move it away to have a new one made`);
  }
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

async function makeKey(path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync("x25519");
  const key = privateKey.export({ format: "der", type: "pkcs8" }).subarray(-keyBytes).toString("base64");
  await writeFileAtomic(path, `${key}\n`, 0o600);
  return key;
}
