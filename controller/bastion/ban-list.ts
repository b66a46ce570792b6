import { createHash } from "node:crypto";
import type { Ban, BanShard } from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Change, Collection } from "../inventory/index.ts";

/** Records that the list is divided over: a ban writes one of them, a hundred thousand bans all. */
const shards = 64;
/** Changes that come together are told together. */
const gatherMs = 20;
/** The end of a ban that has none. */
const forEver = 0;

/** What changed of the bans. */
export interface BanChange {
  banned: Ban[];
  /** Their seconds say nothing. */
  lifted: Ban[];
  revision: string;
}

/** What the list is kept with. */
export interface BanListOptions {
  bans: Collection<BanShard>;
  nowMs(): number;
}

/** The domain's bans. */
export class BanList {
  readonly #o: BanListOptions;
  readonly #listeners = new Set<(change: BanChange) => void>();
  #revision = 0;
  /** By prefix, what is to be told: the end, or undefined where it is lifted. */
  #changed = new Map<string, number | undefined>();

  constructor(options: BanListOptions) {
    this.#o = options;
    for (const { revision } of options.bans.unsorted()) this.#revision = Math.max(this.#revision, revision);
    options.bans.watch((change) => this.#take(change));
  }

  /** Tells one state of the list from another; empty: there never was a ban. */
  get revision(): string {
    return this.#revision === 0 ? "" : String(this.#revision);
  }

  /** All that count now. */
  all(): Ban[] {
    const now = this.#nowSeconds();
    return [...this.#o.bans.unsorted()].flatMap(({ value }) =>
      Object.entries(value.bans).flatMap(([prefix, end]) => banUntil(prefix, end, now)),
    );
  }

  /**
   * Bans and lifts; resolves with how many were not so before, when all is on disk.
   * @throws DomzeroError UNAVAILABLE, CONFLICT
   */
  async change(banned: readonly Ban[], lifted: readonly Ban[]): Promise<number> {
    const now = this.#nowSeconds();
    const wanted = new Map<string, Map<string, number | undefined>>();
    const want = (prefix: string, end: number | undefined) => {
      const key = shardOf(prefix);
      wanted.set(key, (wanted.get(key) ?? new Map()).set(prefix, end));
    };
    for (const { prefix, seconds } of banned) want(prefix, seconds === undefined ? forEver : now + seconds);
    for (const { prefix } of lifted) want(prefix, undefined);
    const counts = await Promise.all([...wanted].map(([key, ends]) => this.#changeShard(key, ends, now)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Calls back with changes; returns how to stop. */
  watch(listener: (change: BanChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #changeShard(key: string, ends: ReadonlyMap<string, number | undefined>, now: number): Promise<number> {
    let changed = 0;
    const next = (current: BanShard): BanShard | undefined => {
      const bans = new Map(Object.entries(current.bans).filter(([, end]) => end === forEver || end > now));
      changed = 0;
      for (const [prefix, end] of ends) {
        if (bans.get(prefix) === end) continue;
        changed += 1;
        if (end === undefined) bans.delete(prefix);
        else bans.set(prefix, end);
      }
      return changed === 0 ? undefined : { version: 1, bans: Object.fromEntries(bans) };
    };
    if (this.#o.bans.get(key) === undefined) await this.#createShard(key);
    await this.#o.bans.modify(key, next);
    return changed;
  }

  async #createShard(key: string): Promise<void> {
    try {
      await this.#o.bans.create(key, { version: 1, bans: {} });
    } catch (error) {
      if (!(error instanceof DomzeroError) || error.code !== "ALREADY_EXISTS") throw error;
    }
  }

  #take({ previous, value, revision }: Change<BanShard>): void {
    this.#revision = Math.max(this.#revision, revision);
    const isFirst = this.#changed.size === 0;
    const [before, after] = [previous?.bans ?? {}, value?.bans ?? {}];
    for (const [prefix, end] of Object.entries(after)) if (before[prefix] !== end) this.#changed.set(prefix, end);
    for (const prefix of Object.keys(before)) if (!(prefix in after)) this.#changed.set(prefix, undefined);
    if (isFirst && this.#changed.size > 0) setTimeout(() => this.#tell(), gatherMs).unref();
  }

  #tell(): void {
    const now = this.#nowSeconds();
    const changed = [...this.#changed];
    this.#changed = new Map();
    const banned = changed.flatMap(([prefix, end]) => (end === undefined ? [] : banUntil(prefix, end, now)));
    const lifted = changed.flatMap(([prefix, end]) => (end === undefined ? [{ prefix }] : []));
    for (const listener of this.#listeners) listener({ banned, lifted, revision: this.revision });
  }

  #nowSeconds(): number {
    return Math.ceil(this.#o.nowMs() / 1000);
  }
}

function banUntil(prefix: string, end: number, now: number): Ban[] {
  if (end === forEver) return [{ prefix }];
  return end <= now ? [] : [{ prefix, seconds: end - now }];
}

function shardOf(prefix: string): string {
  const [first = 0] = createHash("sha256").update(prefix).digest();
  return `shard-${first % shards}`;
}
