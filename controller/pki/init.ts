import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import { syncFolder, writeFileAtomic } from "../../shared/files/index.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { kinds } from "./core/profiles.ts";
import { makeIntermediate, makeRoot } from "./make.ts";
import { encryptPrivateKey } from "./root-key.ts";
import { files, readText, writeState } from "./store.ts";

const shortestPassphrase = 12;

/** What a PKI is made from. */
export interface InitPkiOptions {
  domain: string;
  /**
   * File with the passphrase of the root key. Where there is none, a random one is written there, mode 0600: the
   * operator is to move it, and may move `root.key`, to a safe place; a running Dom0 needs neither.
   */
  passphraseFile: string;
  clock?: Clock;
}

/**
 * Makes a domain's PKI: encrypted root, and an intermediate each for hosts, servers, operators and jobs. The folder appears
 * whole or not at all, also when the process is killed; what a killed one left beside it is removed by the next.
 *
 * @param dir must not exist, its parent must
 * @returns whether the passphrase was generated
 * @throws DomzeroError ALREADY_EXISTS, INVALID_INPUT where the passphrase is short, IO
 */
export async function initPki(dir: string, options: InitPkiOptions): Promise<{ passphraseGenerated: boolean }> {
  await refuseExisting(dir);
  const { passphrase, generated } = await passphraseOf(options.passphraseFile);
  const temporary = await mkdtemp(`${dir}.`);
  try {
    await fill(temporary, options.domain, passphrase, (options.clock ?? systemClock).nowMs());
    await rename(temporary, dir);
    await syncFolder(dirname(dir));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    const code = systemErrorCode(error);
    if (code === "ENOTEMPTY" || code === "EEXIST") throw alreadyExists(dir);
    throw DomzeroError.from(error, "IO");
  }
  await removeLeftovers(dir);
  await removeLeftovers(options.passphraseFile);
  return { passphraseGenerated: generated };
}

async function fill(dir: string, domain: string, passphrase: string, nowMs: number): Promise<void> {
  const root = await makeRoot(domain, nowMs);
  await writeFileAtomic(join(dir, files.rootKey), await encryptPrivateKey(root.signer.privateKey, passphrase), 0o600);
  await writeFileAtomic(join(dir, files.rootCertificate), root.pem, 0o644);
  const when = { nowMs, activeFromMs: nowMs };
  const intermediates = await Promise.all(kinds.map((kind) => makeIntermediate(dir, kind, root, when)));
  await writeState(dir, { version: 1, domain, intermediates });
}

async function passphraseOf(file: string): Promise<{ passphrase: string; generated: boolean }> {
  try {
    const passphrase = (await readText(file)).trim();
    if (passphrase.length >= shortestPassphrase) return { passphrase, generated: false };
  } catch (error) {
    if (!(error instanceof DomzeroError) || error.code !== "NOT_FOUND") throw error;
    const passphrase = (randomBytes(20).toString("hex").match(/.{8}/g) ?? []).join("-");
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFileAtomic(file, `${passphrase}\n`, 0o600);
    return { passphrase, generated: true };
  }
  throw new DomzeroError(
    "INVALID_INPUT",
    `${file}: a passphrase of at least ${shortestPassphrase} characters is needed`,
  );
}

async function refuseExisting(dir: string): Promise<void> {
  try {
    await stat(dir);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return;
    throw DomzeroError.from(error, "IO");
  }
  throw alreadyExists(dir);
}

function alreadyExists(dir: string): DomzeroError {
  return new DomzeroError("ALREADY_EXISTS", `${dir} exists: this domain has its certificate authority already`);
}

/** What killed runs left beside a path: `<path>.<random>`, the random part as mkdtemp or writeFileAtomic makes it. */
async function removeLeftovers(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  const random = /^(?:[A-Za-z0-9]{6}|[0-9a-f]{12}\.tmp)$/;
  const isOurs = (name: string) => name.startsWith(prefix) && random.test(name.slice(prefix.length));
  const names = (await readdir(dirname(path))).filter(isOurs);
  await Promise.all(names.map((name) => rm(join(dirname(path), name), { recursive: true, force: true })));
}
