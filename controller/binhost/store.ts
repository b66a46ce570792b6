import { createHash } from "node:crypto";
import { mkdir, open, readdir, readlink, rename, rm, symlink, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import * as z from "zod";
import { binhostPaths, objectOfPath, renderGeneration } from "../../shared/binhost/index.ts";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import { readFileLimited, readJsonFileIfThere, syncFolder, writeFileAtomic } from "../../shared/files/index.ts";
import { sha256Schema } from "../../shared/records/index.ts";
import { CompressedIndex } from "./compressed-index.ts";
import { indexLimits, type ListedPackage, parseIndex } from "./core/packages-index.ts";
import type { Orphans } from "./core/sweep.ts";
import { measureFile } from "./measure.ts";

const maxOrphansBytes = 64 * 1024 * 1024;
const orphansSchema = z.record(sha256Schema, z.int().min(0));
const notYet = ".new";

/**
 * The binhost's folder:
 *
 *   public/             what is served
 *     objects/ab/…      packages by their SHA-256, never changed
 *     generations/N/    an index, and what Dom0 signed of it; never changed
 *     current           symbolic link to the generation that counts: its rename is the publication
 *   staging/            what is on its way; emptied at start
 *   orphans.json        objects that are in no index, and since when
 */
export class Store {
  readonly #dir: string;
  readonly publicDir: string;
  readonly stagingDir: string;
  readonly #index = new CompressedIndex();
  /** Seconds; 0 where nothing was published yet. */
  #current = 0;

  private constructor(dir: string) {
    this.#dir = dir;
    this.publicDir = join(dir, "public");
    this.stagingDir = join(dir, "staging");
  }

  /**
   * Opens a folder, and clears away what a killed Dom0 left. Where the index that counts cannot be read any more, the
   * packages are those of the one before, and `damage` says so.
   * @throws DomzeroError IO, INVALID_INPUT
   */
  static async open(dir: string): Promise<{ store: Store; packages: ListedPackage[]; damage?: string }> {
    const store = new Store(dir);
    await rm(store.stagingDir, { recursive: true, force: true });
    for (const each of [store.stagingDir, join(store.publicDir, "objects"), join(store.publicDir, "generations")]) {
      await mkdir(each, { recursive: true, mode: 0o755 });
    }
    store.#current = await currentOf(store.publicDir);
    for (const name of await readdir(join(store.publicDir, "generations"))) {
      // Written, but never published.
      if (name.endsWith(notYet) || Number(name) > store.#current) await store.#removeGeneration(name);
    }
    if (store.#current === 0) return { store, packages: [] };
    let damage: string | undefined;
    for (const generation of (await store.generations()).sort((a, b) => b - a)) {
      try {
        const packages = await store.#readPackages(generation);
        return damage === undefined ? { store, packages } : { store, packages, damage };
      } catch (error) {
        damage ??= `generation ${generation} cannot be read: ${DomzeroError.from(error).message}`;
      }
    }
    throw new DomzeroError(
      "INVALID_INPUT",
      `${dir}: ${damage ?? "the index is gone"}; restore the folder from a backup`,
    );
  }

  get current(): number {
    return this.#current;
  }

  /** Takes a finished package into the store. */
  async placeObject(path: string, sha256: string, mtimeSeconds: number): Promise<void> {
    const target = this.objectPath(sha256);
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await utimes(path, mtimeSeconds, mtimeSeconds);
    await rename(path, target);
    await syncFolder(dirname(target));
    await syncFolder(dirname(dirname(target)));
  }

  /** Whether an object is there, and still has the bytes that it came with. */
  async hasObject(sha256: string): Promise<boolean> {
    try {
      return (await measureFile(this.objectPath(sha256))).sha256 === sha256;
    } catch (error) {
      if (systemErrorCode(error) === "ENOENT") return false;
      throw error;
    }
  }

  objectPath(sha256: string): string {
    return join(this.publicDir, binhostPaths.object(sha256));
  }

  /** SHA-256 of all objects. */
  async objects(): Promise<string[]> {
    const folder = join(this.publicDir, "objects");
    const names = await Promise.all((await readdir(folder)).map((each) => readdir(join(folder, each))));
    return names.flat().map((name) => name.replace(/\.gpkg\.tar$/, ""));
  }

  async removeObject(sha256: string): Promise<void> {
    await rm(this.objectPath(sha256), { force: true });
  }

  /** Timestamps of the generations that are there. */
  async generations(): Promise<number[]> {
    return (await readdir(join(this.publicDir, "generations"))).map(Number).filter((each) => each > 0);
  }

  removeGeneration(timestamp: number): Promise<void> {
    return this.#removeGeneration(String(timestamp));
  }

  /**
   * Makes an index the one that counts: all of it at once, or, where Dom0 dies or the disk is full, nothing of it.
   * @param sign puts the packaging key's signature around a text
   * @param prepared is told when all is written, before it counts
   * @throws DomzeroError IO
   */
  async publish(
    { domain, timestamp, packages }: { domain: string; timestamp: number; packages: readonly ListedPackage[] },
    sign: (text: string) => Promise<string>,
    prepared: () => void,
  ): Promise<void> {
    const index = await this.#index.render({ timestamp }, packages);
    const indexSha256 = createHash("sha256").update(index).digest("hex");
    const described = { version: 1, domain, generation: timestamp, packages: packages.length, indexSha256 } as const;
    const generation = await sign(renderGeneration(described));
    if (timestamp <= this.#current) throw new DomzeroError("INTERNAL", "a generation has to be later than the last");
    const name = join("generations", String(timestamp));
    const temporary = join(this.publicDir, `${name}${notYet}`);
    try {
      // One of this number is of a publication that failed: none that counted has a later number than the current.
      for (const left of [temporary, join(this.publicDir, name)]) await rm(left, { recursive: true, force: true });
      await mkdir(temporary, { mode: 0o755 });
      await writeSynced(join(temporary, binhostPaths.index), index, timestamp);
      await writeSynced(join(temporary, binhostPaths.generation), generation, timestamp);
      await syncFolder(temporary);
      await rename(temporary, join(this.publicDir, name));
      await syncFolder(join(this.publicDir, "generations"));
      prepared();
      await this.#pointTo(timestamp);
    } catch (error) {
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
      throw new DomzeroError("IO", `the index could not be published: ${DomzeroError.from(error).message}`, {
        cause: error,
      });
    }
  }

  async readOrphans(): Promise<Orphans> {
    return (await readJsonFileIfThere(join(this.#dir, "orphans.json"), orphansSchema, maxOrphansBytes)) ?? {};
  }

  writeOrphans(orphans: Orphans): Promise<void> {
    return writeFileAtomic(join(this.#dir, "orphans.json"), JSON.stringify(orphans), 0o600);
  }

  /** A file of a generation. @throws DomzeroError NOT_FOUND, IO, TOO_LARGE */
  readOfGeneration(
    timestamp: number,
    name: typeof binhostPaths.index | typeof binhostPaths.generation,
  ): Promise<Buffer> {
    return readFileLimited(join(this.publicDir, "generations", String(timestamp), name), indexLimits.bytes);
  }

  async #readPackages(generation: number): Promise<ListedPackage[]> {
    const compressed = await this.readOfGeneration(generation, binhostPaths.index);
    const bytes = await promisify(gunzip)(compressed, { maxOutputLength: indexLimits.bytes });
    return parseIndex(bytes.toString("utf8")).packages;
  }

  async #pointTo(timestamp: number): Promise<void> {
    const link = join(this.publicDir, "current");
    await rm(`${link}${notYet}`, { force: true });
    await symlink(join("generations", String(timestamp)), `${link}${notYet}`);
    await rename(`${link}${notYet}`, link);
    // It is served from now on, also where the flush fails.
    this.#current = timestamp;
    await syncFolder(this.publicDir);
  }

  async #removeGeneration(name: string): Promise<void> {
    await rm(join(this.publicDir, "generations", name), { recursive: true, force: true });
  }
}

/** SHA-256 of the object that a package of the index is. @throws DomzeroError INVALID_INPUT */
export function objectOf({ cpv, path }: ListedPackage): string {
  const sha256 = objectOfPath(path);
  if (sha256 === undefined)
    throw new DomzeroError("INVALID_INPUT", `the index has a path for ${cpv} that is no object's`);
  return sha256;
}

async function currentOf(publicDir: string): Promise<number> {
  try {
    const timestamp = Number(/^generations\/(\d{1,12})$/.exec(await readlink(join(publicDir, "current")))?.[1]);
    if (timestamp > 0) return timestamp;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return 0;
    throw new DomzeroError("IO", `${publicDir}: ${DomzeroError.from(error).message}`, { cause: error });
  }
  throw new DomzeroError("INVALID_INPUT", `${publicDir}/current is no link to a generation`);
}

async function writeSynced(path: string, content: string | Uint8Array, mtimeSeconds: number): Promise<void> {
  await using handle = await open(path, "wx", 0o644);
  await handle.writeFile(content);
  await handle.utimes(mtimeSeconds, mtimeSeconds);
  await handle.sync();
}
