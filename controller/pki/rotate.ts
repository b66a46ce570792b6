import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { kinds } from "./core/profiles.ts";
import { makeIntermediate, type Root } from "./make.ts";
import { decryptPrivateKey } from "./root-key.ts";
import { files, readCertificate, readState, readText, signerOf, writeState } from "./store.ts";

/** How intermediates are replaced. */
export interface RotateOptions {
  passphrase: string;
  /** Default: `root.key` in the PKI's folder; given where the operator keeps it elsewhere. */
  rootKeyFile?: string;
  /** How long the new ones are trusted before they sign, so that every listener knows them by then. Default 10 min. */
  activateAfterMs?: number;
  clock?: Clock;
}

/**
 * Makes the next intermediate of every kind. They are on disk before the state names them, and the state is replaced
 * in one step: killed at any time, it is as if it never ran, or had ended. Those past their end go.
 * A running Dom0 takes notice by {@link Pki.refresh}.
 *
 * @throws DomzeroError UNAUTHENTICATED where the passphrase is wrong, NOT_FOUND without the root's key, IO
 */
export async function rotateIntermediates(dir: string, options: RotateOptions): Promise<void> {
  const nowMs = (options.clock ?? systemClock).nowMs();
  const state = await readState(dir);
  const root = await unlockRoot(dir, state.domain, options);
  const when = { nowMs, activeFromMs: nowMs + (options.activateAfterMs ?? 600_000) };
  const next = await Promise.all(kinds.map((kind) => makeIntermediate(dir, kind, root, when)));
  const kept = state.intermediates.filter((slot) => Date.parse(slot.notAfter) > nowMs);
  const intermediates = [...kept, ...next];
  await writeState(dir, { ...state, intermediates });
  await removeUnnamed(dir, new Set(intermediates.map((slot) => slot.name)));
}

async function unlockRoot(dir: string, domain: string, options: RotateOptions): Promise<Root> {
  const keyPem = await readText(options.rootKeyFile ?? join(dir, files.rootKey));
  const { certificate } = await readCertificate(join(dir, files.rootCertificate));
  const privateKey = decryptPrivateKey(keyPem, options.passphrase);
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new DomzeroError("INVALID_INPUT", `${dir}: the root's key is not the one of its certificate`);
  }
  return { domain, signer: signerOf(certificate, privateKey), notAfterMs: certificate.validToDate.getTime() };
}

/** Files of intermediates that the state does not name: past ones, and what a killed run made. */
async function removeUnnamed(dir: string, named: ReadonlySet<string>): Promise<void> {
  const pattern = /^((?:hosts|servers|operators|jobs)-[0-9a-f]{8})\.(?:crt|key)$/;
  const unnamed = (await readdir(dir)).filter((file) => {
    const name = pattern.exec(file)?.[1];
    return name !== undefined && !named.has(name);
  });
  await Promise.all(unnamed.map((file) => rm(join(dir, file), { force: true })));
}
