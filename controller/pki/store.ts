import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readFileLimited, readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { keyIdentifierOf, type Signer } from "./core/certificate.ts";
import { type AuthorityState, authorityStateSchema, type Slot } from "./core/slots.ts";

const maxFileBytes = 64 * 1024;

/** Names of the files in the PKI's folder. */
export const files = {
  state: "authority.json",
  rootCertificate: "root.crt",
  rootKey: "root.key",
  certificate: (name: string) => `${name}.crt`,
  key: (name: string) => `${name}.key`,
} as const;

/** An intermediate with what it needs to sign. */
export interface LoadedSlot extends Slot {
  pem: string;
  signer: Signer;
}

/** The PKI's folder, read and checked. */
export interface LoadedPki {
  domain: string;
  rootPem: string;
  intermediates: readonly LoadedSlot[];
}

/** @throws DomzeroError NOT_FOUND, IO, INVALID_INPUT */
export function readState(dir: string): Promise<AuthorityState> {
  return readJsonFile(join(dir, files.state), authorityStateSchema, maxFileBytes);
}

/** Replaces the state: the moment at which a change happens. */
export function writeState(dir: string, state: AuthorityState): Promise<void> {
  return writeFileAtomic(join(dir, files.state), `${JSON.stringify(state, undefined, 2)}\n`, 0o600);
}

/** @throws DomzeroError NOT_FOUND, IO, INVALID_INPUT where a file is no certificate */
export async function readCertificate(path: string): Promise<{ pem: string; certificate: X509Certificate }> {
  const pem = await readText(path);
  return { pem, certificate: parsed(path, () => new X509Certificate(pem)) };
}

export async function readText(path: string): Promise<string> {
  return (await readFileLimited(path, maxFileBytes)).toString("utf8");
}

/**
 * Reads everything that a running Dom0 needs; the root's key is not among it.
 * @throws DomzeroError NOT_FOUND, IO, INVALID_INPUT where files do not belong together
 */
export async function loadPki(dir: string): Promise<LoadedPki> {
  const state = await readState(dir);
  const root = await readCertificate(join(dir, files.rootCertificate));
  const intermediates = await Promise.all(state.intermediates.map((slot) => loadSlot(dir, slot, root.certificate)));
  return { domain: state.domain, rootPem: root.pem, intermediates };
}

async function loadSlot(dir: string, slot: Slot, root: X509Certificate): Promise<LoadedSlot> {
  const { pem, certificate } = await readCertificate(join(dir, files.certificate(slot.name)));
  const keyPath = join(dir, files.key(slot.name));
  const keyPem = await readText(keyPath);
  const privateKey = parsed(keyPath, () => createPrivateKey(keyPem));
  if (!certificate.checkPrivateKey(privateKey) || !certificate.verify(root.publicKey)) {
    throw new DomzeroError("INVALID_INPUT", `${dir}: ${slot.name} does not belong to its key or to the root`);
  }
  return { ...slot, pem, signer: signerOf(certificate, privateKey) };
}

/** A CA certificate and its key as a signer. */
export function signerOf(certificate: X509Certificate, privateKey: KeyObject): Signer {
  const publicKey = certificate.publicKey.export({ format: "der", type: "spki" });
  return {
    // Our own CA certificates have a common name and nothing else in their subject.
    commonName: certificate.subject.replace(/^CN=/, ""),
    keyIdentifier: keyIdentifierOf(publicKey),
    privateKey,
  };
}

function parsed<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", `${path}: ${DomzeroError.from(error).message}`, { cause: error });
  }
}
