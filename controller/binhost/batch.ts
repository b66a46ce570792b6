import { createHash, type Hash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { binhostPaths } from "../../shared/binhost/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { sha256Schema } from "../../shared/records/index.ts";
import type { Published } from "./binhost.ts";
import { indexEntry } from "./core/entry.ts";
import { type ListedPackage, listedPackage, packageKey } from "./core/packages-index.ts";
import { isSuperseded, type RetentionPolicy } from "./core/retention.ts";
import { measureFile } from "./measure.ts";
import { type PackageFile, readManifest, readPackage } from "./package-file.ts";
import type { PackagingKey } from "./packaging-key.ts";
import { signPackage } from "./sign-package.ts";
import { objectOf, type Store } from "./store.ts";

/** Of one package. */
const maxPackageBytes = 8 * 1024 * 1024 * 1024 - 1;
const maxPackages = 10_000;

/** How far a batch has come. */
export interface BatchStep {
  step: "received" | "verified" | "signed" | "stored" | "present" | "superseded" | "prepared";
  /** The package, once it is known. */
  package?: string;
}

/** What is announced of a file before its bytes. */
export const announcedFileSchema = z.strictObject({
  /** For messages. */
  name: z.string().min(1).max(4096),
  size: z.int().min(1).max(maxPackageBytes),
  sha256: sha256Schema,
});
export type AnnouncedFile = z.infer<typeof announcedFileSchema>;

interface BatchOptions {
  /** Folder of its own. */
  dir: string;
  /** Takes the SHA-256 of each object that no index names yet, so that it is not cleared away. */
  held: Set<string>;
  store: Store;
  key: PackagingKey;
  /** Builds of a version that are published. */
  buildsOf(cpv: string): readonly ListedPackage[];
  retention(): RetentionPolicy;
  /** @param replaced paths of the entries whose place is taken */
  publish(added: readonly ListedPackage[], replaced: ReadonlySet<string>): Promise<Published>;
  nowMs(): number;
  onStep(step: BatchStep): void;
  end(): Promise<void>;
}

/** Packages on their way into the index, all together. Has to be ended. */
export class Batch implements AsyncDisposable {
  readonly #o: BatchOptions;
  readonly #added = new Map<string, ListedPackage>();
  /** Paths of published packages whose files are damaged. */
  readonly #replaced = new Set<string>();
  #files = 0;

  constructor(options: BatchOptions) {
    this.#o = options;
  }

  /**
   * Takes a package in: received, checked, signed, and in the store, where no index names it yet.
   * @throws DomzeroError INVALID_INPUT, TOO_LARGE, ALREADY_EXISTS where another package has its name and build, IO
   */
  async add(file: AnnouncedFile, content: AsyncIterable<Uint8Array>): Promise<void> {
    this.#files += 1;
    if (this.#files > maxPackages) throw new DomzeroError("TOO_LARGE", `at most ${maxPackages} packages at once`);
    const path = join(this.#o.dir, `${this.#files}.gpkg.tar`);
    try {
      await receive(file, content, path);
      this.#o.onStep({ step: "received" });
      await this.#take(path);
    } catch (error) {
      const { code, message } = DomzeroError.from(error);
      throw new DomzeroError(code, `${file.name}: ${message}; nothing was published`, { cause: error });
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Publishes what was added. @throws DomzeroError ALREADY_EXISTS, IO */
  publish(): Promise<Published> {
    return this.#o.publish([...this.#added.values()], this.#replaced);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#o.end();
  }

  async #take(path: string): Promise<void> {
    const checked = await readPackage(path);
    const key = packageKey(checked.name);
    this.#o.onStep({ step: "verified", package: key });
    const published = this.#o.buildsOf(checked.name.cpv);
    const builds = [...this.#added.values(), ...published];
    const present = builds.find((each) => packageKey(each) === key);
    if (present === undefined) {
      const isLeftOut = isSuperseded(checked.name, builds, this.#o.retention());
      if (isLeftOut) return this.#o.onStep({ step: "superseded", package: key });
    } else if (await this.#o.store.hasObject(objectOf(present))) {
      await this.#checkSame(checked, present, published);
      return this.#o.onStep({ step: "present", package: key });
    } else {
      this.#replaced.add(present.path);
    }
    await this.#signAndStore(checked, path, key);
  }

  async #signAndStore(checked: PackageFile, path: string, key: string): Promise<void> {
    const signed = `${path}.signed`;
    const mtimeSeconds = Math.floor(this.#o.nowMs() / 1000);
    await signPackage(checked, path, signed, this.#o.key, mtimeSeconds);
    this.#o.onStep({ step: "signed", package: key });
    const { size, sha256, md5, sha1 } = await measureFile(signed);
    const file = { size, mtimeSeconds, md5, sha1, path: binhostPaths.object(sha256) };
    const listed = listedPackage(indexEntry(checked.metadata, checked.name, file));
    this.#o.held.add(sha256);
    await this.#o.store.placeObject(signed, sha256, mtimeSeconds);
    this.#added.set(key, listed);
    this.#o.onStep({ step: "stored", package: key });
  }

  /** Signatures differ each time, what is signed does not. @throws DomzeroError ALREADY_EXISTS */
  async #checkSame({ records }: PackageFile, present: ListedPackage, published: readonly ListedPackage[]) {
    const { records: known } = await readManifest(this.#o.store.objectPath(objectOf(present)));
    const isSame = [records.metadata, records.image].every(({ name, SHA512 }) =>
      known.some((record) => record.name === name && record.SHA512 === SHA512),
    );
    if (isSame) return;
    const next = 1 + Math.max(...[present, ...published].map(({ buildId }) => buildId));
    const words = `another ${packageKey(present)} is published; let the builder count on from build ${next}`;
    throw new DomzeroError("ALREADY_EXISTS", words);
  }
}

async function receive(
  { size, sha256 }: AnnouncedFile,
  content: AsyncIterable<Uint8Array>,
  path: string,
): Promise<void> {
  const hash: Hash = createHash("sha256");
  await using handle = await open(path, "wx", 0o600);
  let received = 0;
  for await (const piece of content) {
    received += piece.length;
    if (received > size) break;
    hash.update(piece);
    await handle.appendFile(piece);
  }
  if (received === size && hash.digest("hex") === sha256) return;
  throw new DomzeroError(
    "INVALID_INPUT",
    `it did not arrive as it was sent (${received} of ${size} bytes); send it again`,
  );
}
