import { generateKeyPair, type KeyObject, randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeFileAtomic } from "../../shared/files/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import { keyIdentifierOf, makeCertificate, type Signer, toPem } from "./core/certificate.ts";
import { intermediateRequest, type Kind, rootRequest } from "./core/profiles.ts";
import type { Slot } from "./core/slots.ts";
import { files } from "./store.ts";

const generate = promisify(generateKeyPair);

/** A new key pair with its public half as SubjectPublicKeyInfo, DER. */
export async function makeKeyPair(): Promise<{ privateKey: KeyObject; publicKey: Buffer }> {
  const { privateKey, publicKey } = await generate("ec", { namedCurve: "P-256" });
  return { privateKey, publicKey: publicKey.export({ format: "der", type: "spki" }) };
}

/** A root, able to sign intermediates. */
export interface Root {
  domain: string;
  signer: Signer;
  notAfterMs: number;
}

/** Makes a root in memory. */
export async function makeRoot(domain: string, nowMs: number): Promise<Root & { pem: string }> {
  const { privateKey, publicKey } = await makeKeyPair();
  const request = rootRequest(domain, { publicKey, random: randomBytes(16), nowMs });
  const signer = { commonName: request.commonName, keyIdentifier: keyIdentifierOf(publicKey), privateKey };
  const pem = toPem("CERTIFICATE", makeCertificate(request, signer));
  return { domain, signer, notAfterMs: request.notAfterMs, pem };
}

/**
 * Makes an intermediate and writes its key and certificate. Nothing uses it before the state names it.
 *
 * The key is not encrypted: Dom0 has to start without a human, so whatever would open it would lie beside it. Its
 * protection is the mode of file and folder, and the disk's encryption where there is one.
 */
export async function makeIntermediate(
  dir: string,
  kind: Kind,
  root: Root,
  when: { nowMs: number; activeFromMs: number },
): Promise<Slot> {
  const { privateKey, publicKey } = await makeKeyPair();
  const occasion = { publicKey, random: randomBytes(16), nowMs: when.nowMs };
  const request = intermediateRequest(kind, root.domain, occasion, root.notAfterMs);
  const name = `${kind}-${randomBytes(4).toString("hex")}`;
  const keyPem = privateKey.export({ format: "pem", type: "pkcs8" });
  await writeFileAtomic(join(dir, files.key(name)), keyPem, 0o600);
  const pem = toPem("CERTIFICATE", makeCertificate(request, root.signer));
  await writeFileAtomic(join(dir, files.certificate(name)), pem, 0o644);
  return { kind, name, activeFrom: toTimestamp(when.activeFromMs), notAfter: toTimestamp(request.notAfterMs) };
}
