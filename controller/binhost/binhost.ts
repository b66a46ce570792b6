import { randomBytes } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { Late } from "../../shared/late.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import { Batch, type BatchStep } from "./batch.ts";
import { checkLimits, type ListedPackage, mergePackages, packageKey } from "./core/packages-index.ts";
import { checkDrop, expiredBuilds, nextTimestamp, type RetentionPolicy } from "./core/retention.ts";
import { selectPackages } from "./core/select.ts";
import { expiredGenerations, planSweep } from "./core/sweep.ts";
import { PackagingKey } from "./packaging-key.ts";
import { objectOf, Store } from "./store.ts";
import { type Finding, verifyStore } from "./verify-store.ts";

/** Who has just read of a generation fetches its index within this. */
const generationGraceMs = 10 * 60_000;

/** What a binhost is made with. */
export interface BinhostOptions {
  /** Its folder, which is its own. */
  dir: string;
  domain: string;
  /** Newest builds of each version that stay. */
  keepBuilds: number;
  /** How long a package that went out of the index can still be fetched. */
  objectGraceMs: number;
  /** What hosts have installed, by `category/name-version-build`; default nothing that is known. */
  installed?: () => ReadonlySet<string>;
  exec: Exec;
  clock: Clock;
  logger: Logger;
}

/** What came of a publication. */
export interface Published {
  /** Number and time, seconds since the epoch. */
  generation: number;
  packages: number;
  added: string[];
  removed: string[];
}

/** The domain's binary packages: takes them in, signs them, and publishes what there is. One works on a folder at a time. */
export class Binhost {
  readonly #o: BinhostOptions;
  readonly #store: Store;
  readonly #key: Late<PackagingKey>;
  #packages: readonly ListedPackage[];
  #damage: string | undefined;
  /** Objects of batches that are not published yet. */
  readonly #held = new Set<ReadonlySet<string>>();
  /** One change after the other. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(options: BinhostOptions, store: Store, packages: readonly ListedPackage[]) {
    this.#o = options;
    this.#store = store;
    this.#packages = packages;
    this.#key = new Late(() => PackagingKey.open(join(options.dir, "gnupg"), options.domain, options.exec));
  }

  /** Opens what is there. @throws DomzeroError IO, INVALID_INPUT */
  static async open(options: BinhostOptions): Promise<Binhost> {
    await mkdir(options.dir, { recursive: true, mode: 0o700 });
    const { store, packages, damage } = await Store.open(options.dir);
    const binhost = new Binhost(options, store, packages);
    if (damage === undefined) binhost.#sweepSoon();
    // What only the damaged index names stays until somebody has looked.
    else binhost.#damage = `${damage}; going on from the one before: see dom0 binhost list, then init`;
    return binhost;
  }

  /** Waits for the change under way, and ends what GnuPG started. */
  async close(): Promise<void> {
    await this.#last;
    await (await this.#key.take())?.close();
  }

  /** The folder that is served. */
  get publicDir(): string {
    return this.#store.publicDir;
  }

  /** Seconds since the epoch; 0: nothing was published yet. */
  get generation(): number {
    return this.#store.current;
  }

  /** What is wrong with the index that counts; undefined where nothing is. */
  get damage(): string | undefined {
    return this.#damage;
  }

  get packages(): readonly ListedPackage[] {
    return this.#packages;
  }

  /** Packages of that name, or all for an empty one. @throws DomzeroError NOT_FOUND */
  find(name: string): readonly ListedPackage[] {
    return name === "" ? this.#packages : selectPackages(this.#packages, name);
  }

  /** The packaging key; made when it is asked for first. @throws DomzeroError EXEC_MISSING, EXEC_FAILED, IO */
  key(): Promise<PackagingKey> {
    return this.#key.get();
  }

  /** Publishes what there is once more: the first time, so that clients see it as new after a restore, or after damage. */
  republish(): Promise<Published> {
    return this.#exclusive(() => this.#publish(this.#packages, [], [], () => undefined));
  }

  /**
   * Packages that come together: none of them is published before all of them are good.
   * @throws DomzeroError CONFLICT while the index is damaged, EXEC_MISSING, EXEC_FAILED, IO
   */
  async begin(onStep: (step: BatchStep) => void): Promise<Batch> {
    this.#refuseWhileDamaged();
    const key = await this.key();
    const dir = join(this.#store.stagingDir, randomBytes(8).toString("hex"));
    await mkdir(dir, { mode: 0o700 });
    const held = new Set<string>();
    this.#held.add(held);
    return new Batch({
      dir,
      held,
      store: this.#store,
      key,
      buildsOf: (cpv) => this.#packages.filter((each) => each.cpv === cpv),
      retention: () => this.#retention(),
      publish: (added, replaced) => this.#exclusive(() => this.#add(added, replaced, onStep)),
      nowMs: () => this.#o.clock.nowMs(),
      onStep,
      end: () => {
        this.#held.delete(held);
        return rm(dir, { recursive: true, force: true });
      },
    });
  }

  /**
   * Takes packages out of the index.
   * @param names as {@link selectPackages} takes them
   * @param force also where much would be gone
   * @throws DomzeroError NOT_FOUND where a name means none, CONFLICT also while the index is damaged, IO
   */
  retire(names: readonly string[], force: boolean): Promise<Published> {
    return this.#exclusive(async () => {
      this.#refuseWhileDamaged();
      const keys = new Set(names.flatMap((name) => selectPackages(this.#packages, name)).map(packageKey));
      const left = mergePackages(this.#packages, [], keys);
      if (!force) checkDrop(this.#packages.length, left.length);
      return this.#publish(left, [], [...keys], () => undefined);
    });
  }

  /** Reads everything that is published again and looks whether it is what it should be. */
  async *verify(): AsyncGenerator<Finding> {
    const key = await this.key();
    // Both of one publication, not of one under way.
    const snapshot = await this.#exclusive(async () => ({ generation: this.generation, packages: this.#packages }));
    const isListed = ({ path }: ListedPackage) => this.#packages.some((each) => each.path === path);
    yield* verifyStore(this.#store, snapshot, key, isListed);
  }

  async #add(
    added: readonly ListedPackage[],
    replaced: ReadonlySet<string>,
    onStep: (step: BatchStep) => void,
  ): Promise<Published> {
    if (added.length === 0 && this.generation > 0) {
      return { generation: this.generation, packages: this.#packages.length, added: [], removed: [] };
    }
    const staying = this.#packages.filter(({ path }) => !replaced.has(path));
    const present = new Set(staying.map(packageKey));
    const twice = added.find((each) => present.has(packageKey(each)));
    if (twice !== undefined)
      throw new DomzeroError("ALREADY_EXISTS", `${packageKey(twice)} was added by another just now`);
    const merged = mergePackages(staying, added, new Set());
    const expired = expiredBuilds(merged, this.#retention());
    const kept = mergePackages(merged, [], expired);
    return this.#publish(kept, added.map(packageKey), [...expired], () => onStep({ step: "prepared" }));
  }

  async #publish(
    packages: readonly ListedPackage[],
    added: string[],
    removed: string[],
    prepared: () => void,
  ): Promise<Published> {
    checkLimits(packages);
    const key = await this.key();
    const timestamp = nextTimestamp(this.#store.current, this.#o.clock.nowMs());
    const { domain } = this.#o;
    await this.#store.publish({ domain, timestamp, packages }, (text) => key.clearSign(text), prepared);
    this.#packages = packages;
    this.#damage = undefined;
    this.#sweepSoon();
    return { generation: timestamp, packages: packages.length, added, removed };
  }

  #retention(): RetentionPolicy {
    const { keepBuilds, installed } = this.#o;
    return { keepBuilds, installed: installed?.() ?? new Set() };
  }

  /** What only the damaged index names would be lost by the next one; that is for somebody to decide. */
  #refuseWhileDamaged(): void {
    if (this.#damage !== undefined) throw new DomzeroError("CONFLICT", this.#damage);
  }

  #sweepSoon(): void {
    this.#exclusive(() => this.#sweep()).catch((error: unknown) => {
      this.#o.logger.warn({ err: error }, "old packages could not be cleared away; tried again with the next change");
    });
  }

  async #sweep(): Promise<void> {
    const { clock, objectGraceMs } = this.#o;
    const nowMs = clock.nowMs();
    const generations = await this.#store.generations();
    for (const old of expiredGenerations(generations, this.#store.current, nowMs, generationGraceMs)) {
      await this.#store.removeGeneration(old);
    }
    const known = await this.#store.readOrphans();
    const objects = await this.#store.objects();
    // Later than those: what came in between is not of them.
    const referenced = new Set([...this.#packages.map(objectOf), ...[...this.#held].flatMap((held) => [...held])]);
    const { orphans, remove } = planSweep(objects, referenced, known, nowMs, objectGraceMs);
    for (const sha256 of remove) await this.#store.removeObject(sha256);
    if (JSON.stringify(orphans) !== JSON.stringify(known)) await this.#store.writeOrphans(orphans);
  }

  #exclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
