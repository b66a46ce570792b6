import { createHash } from "node:crypto";
import { generationSchema } from "../../shared/binhost/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { entryOf, type ListedPackage, packageKey } from "./core/packages-index.ts";
import { measureFile } from "./measure.ts";
import { readManifest, readPackage } from "./package-file.ts";
import type { PackagingKey } from "./packaging-key.ts";
import { objectOf, type Store } from "./store.ts";

/** What was looked at, and what is wrong with it. */
export interface Finding {
  subject: string;
  problem?: string;
}

/** Looks at the index, and then at every package: is it there, is it what the index says, is it signed by our key? */
export async function* verifyStore(
  store: Store,
  packages: readonly ListedPackage[],
  key: PackagingKey,
): AsyncGenerator<Finding> {
  if (store.current > 0) yield await finding("index", () => verifyIndex(store, packages.length, key));
  for (const each of packages) yield await finding(packageKey(each), () => verifyPackage(store, each, key));
}

async function finding(subject: string, check: () => Promise<void>): Promise<Finding> {
  try {
    await check();
    return { subject };
  } catch (error) {
    return { subject, problem: DomzeroError.from(error).message };
  }
}

async function verifyIndex(store: Store, count: number, key: PackagingKey): Promise<void> {
  const signed = await key.signedText((await store.readCurrent("generation.json.asc")).toString("utf8"));
  const generation = generationSchema.parse(JSON.parse(signed));
  const index = createHash("sha256")
    .update(await store.readCurrent("Packages.gz"))
    .digest("hex");
  if (index !== generation.indexSha256 || generation.generation !== store.current || generation.packages !== count) {
    throw new DomzeroError("BAD_PROOF", "the index is not the one that was signed; run: dom0 binhost init");
  }
}

async function verifyPackage(store: Store, listed: ListedPackage, key: PackagingKey): Promise<void> {
  const sha256 = objectOf(listed);
  const path = store.objectPath(sha256);
  const measured = await measureFile(path);
  const entry = entryOf(listed);
  const fits = [
    [measured.sha256, sha256],
    [measured.md5, entry.get("MD5")],
    [measured.sha1, entry.get("SHA1")],
    [String(measured.size), entry.get("SIZE")],
  ].every(([found, said]) => found === said);
  if (!fits) throw new DomzeroError("BAD_PROOF", "its file was changed; add it again from its builder");
  await readPackage(path);
  await key.signedText((await readManifest(path)).text);
}
