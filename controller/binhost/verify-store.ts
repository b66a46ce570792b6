import { createHash } from "node:crypto";
import { binhostPaths, generationSchema } from "../../shared/binhost/index.ts";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
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

/** What was published at one time. */
export interface Snapshot {
  /** 0 where nothing was published yet. */
  generation: number;
  packages: readonly ListedPackage[];
}

/**
 * Looks at the index, and then at every package: is it there, is it what the index says, is it signed by our key?
 * @param isListed whether a package is published still; one that went meanwhile may have lost its file
 */
export async function* verifyStore(
  store: Store,
  { generation, packages }: Snapshot,
  key: PackagingKey,
  isListed: (listed: ListedPackage) => boolean,
): AsyncGenerator<Finding> {
  if (generation > 0) yield await finding("index", () => verifyIndex(store, generation, packages.length, key));
  for (const each of packages) {
    const found = await finding(packageKey(each), () => verifyPackage(store, each, key));
    if (found.problem === undefined || isListed(each)) yield found;
  }
}

async function finding(subject: string, check: () => Promise<void>): Promise<Finding> {
  try {
    await check();
    return { subject };
  } catch (error) {
    return { subject, problem: DomzeroError.from(error).message };
  }
}

async function verifyIndex(store: Store, number: number, count: number, key: PackagingKey): Promise<void> {
  const message = await store.readOfGeneration(number, binhostPaths.generation);
  const generation = generationSchema.parse(JSON.parse(await key.signedText(message.toString("utf8"))));
  const index = createHash("sha256")
    .update(await store.readOfGeneration(number, binhostPaths.index))
    .digest("hex");
  if (index !== generation.indexSha256 || generation.generation !== number || generation.packages !== count) {
    throw new DomzeroError("BAD_PROOF", "the index is not the one that was signed; run: dom0 binhost init");
  }
}

async function verifyPackage(store: Store, listed: ListedPackage, key: PackagingKey): Promise<void> {
  const sha256 = objectOf(listed);
  const path = store.objectPath(sha256);
  const measured = await measureFile(path).catch((error: unknown) => {
    if (systemErrorCode(error) !== "ENOENT") throw error;
    throw new DomzeroError("NOT_FOUND", "its file is gone; add it again from its builder", { cause: error });
  });
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
