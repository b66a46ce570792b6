import { generateKeyPair, type KeyObject } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeFileAtomic } from "../../shared/files/index.ts";
import { renderOperatorConfig } from "../config/index.ts";

const generate = promisify(generateKeyPair);

/** A fresh TLS key of an operator. */
export interface OperatorKey {
  privateKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Buffer;
}

/** What Dom0 gives an operator. */
export interface OperatorMaterial {
  chainPem: string;
  caCertificatePem: string;
  /** host:port of the admin service. */
  endpoint: string;
}

export async function makeOperatorKey(): Promise<OperatorKey> {
  const { publicKey, privateKey } = await generate("ec", { namedCurve: "P-256" });
  return { privateKey, publicKey: publicKey.export({ format: "der", type: "spki" }) };
}

/**
 * Writes a folder that an operator's machine needs nothing beside; `operator.yml` last.
 * @returns the path of that file
 * @throws DomzeroError IO
 */
export async function writeOperatorFolder(
  folder: string,
  name: string,
  { privateKey }: OperatorKey,
  { chainPem, caCertificatePem, endpoint }: OperatorMaterial,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const config = join(folder, "operator.yml");
  await writeFileAtomic(join(folder, "key.pem"), privateKey.export({ format: "pem", type: "pkcs8" }).toString(), 0o600);
  await writeFileAtomic(join(folder, "cert.pem"), chainPem, 0o644);
  await writeFileAtomic(join(folder, "ca.pem"), caCertificatePem, 0o644);
  await writeFileAtomic(config, renderOperatorConfig(name, endpoint), 0o644);
  return config;
}
