import type { KV, KvWatchEntry } from "@nats-io/kv";
import type * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { patiently } from "../nats/index.ts";
import type { Change, Collection, Versioned } from "./collection.ts";
import { InFlight } from "./in-flight.ts";

/** JetStream's "wrong last sequence": somebody else wrote in between. */
const wrongLastSequence = 10_071;
const maxModifyAttempts = 100;
/** As many as one group of fsyncs takes well; more only wait longer. */
const maxWritesInFlight = 64;

/** A collection over one KV bucket. */
export class Bucket<T> implements Collection<T> {
  readonly #kv: KV;
  readonly #name: string;
  readonly #schema: z.ZodType<T>;
  readonly #logger: Logger;
  readonly #records = new Map<string, Versioned<T>>();
  /** Revision of the newest change of each key, removals and records that do not fit included. */
  readonly #seen = new Map<string, number>();
  readonly #misfits = new Set<string>();
  readonly #writes = new InFlight(maxWritesInFlight);
  readonly #listeners = new Set<(change: Change<T>) => void>();
  #keys: string[] | undefined;
  #watch: Awaited<ReturnType<KV["watch"]>> | undefined;

  constructor(kv: KV, name: string, schema: z.ZodType<T>, logger: Logger) {
    this.#kv = kv;
    this.#name = name;
    this.#schema = schema;
    this.#logger = logger;
  }

  /** Reads all records and begins to follow changes; resolves when the snapshot is whole. */
  async open(): Promise<void> {
    const watch = await patiently(`read ${this.#name}`, () => this.#kv.watch({ include: "" }));
    this.#watch = watch;
    await new Promise<void>((resolve, reject) => {
      this.#follow(watch, resolve).catch(reject);
    });
  }

  async #follow(watch: AsyncIterable<KvWatchEntry>, whole: () => void): Promise<void> {
    const status = await patiently(`read ${this.#name}`, () => this.#kv.status());
    if (status.values === 0) whole();
    for await (const entry of watch) {
      this.#apply(entry);
      if (entry.delta === 0) whole();
    }
  }

  close(): void {
    this.#watch?.stop();
  }

  /** Keys of records that do not fit their schema: kept in the bucket, not shown. */
  get misfits(): ReadonlySet<string> {
    return this.#misfits;
  }

  get size(): number {
    return this.#records.size;
  }

  get(key: string): Versioned<T> | undefined {
    return this.#records.get(key);
  }

  *list(): Generator<Versioned<T>> {
    this.#keys ??= [...this.#records.keys()].sort();
    for (const key of this.#keys) {
      const record = this.#records.get(key);
      if (record !== undefined) yield record;
    }
  }

  unsorted(): Iterable<Versioned<T>> {
    return this.#records.values();
  }

  async create(key: string, value: T): Promise<Versioned<T>> {
    const bytes = this.#encode(value);
    const revision = await this.#writes
      .run(() => this.#kv.create(key, bytes))
      .catch((error: unknown) => {
        throw this.#writeError(error, key, "ALREADY_EXISTS", "exists already");
      });
    return this.#written(key, value, revision);
  }

  async update(key: string, value: T, revision: number): Promise<Versioned<T>> {
    const bytes = this.#encode(value);
    const written = await this.#writes
      .run(() => this.#kv.update(key, bytes, revision))
      .catch((error: unknown) => {
        throw this.#writeError(error, key, "CONFLICT", "was changed by somebody else in between");
      });
    return this.#written(key, value, written);
  }

  async modify(key: string, change: (current: T) => T | undefined): Promise<Versioned<T>> {
    for (let attempt = 0; attempt < maxModifyAttempts; attempt += 1) {
      const current = attempt === 0 ? this.get(key) : await this.#fetch(key);
      if (current === undefined) throw new DomzeroError("NOT_FOUND", `there is no ${key} in ${this.#name}`);
      const next = change(current.value);
      if (next === undefined) return current;
      try {
        return await this.update(key, next, current.revision);
      } catch (error) {
        if (!(error instanceof DomzeroError) || error.code !== "CONFLICT") throw error;
      }
    }
    throw new DomzeroError("CONFLICT", `${key} in ${this.#name} is changed too often to change it; try again`);
  }

  async remove(key: string, revision?: number): Promise<void> {
    const current = await this.#fetch(key);
    if (current === undefined) throw new DomzeroError("NOT_FOUND", `there is no ${key} in ${this.#name}`);
    const expected = revision ?? current.revision;
    await this.#writes
      .run(() => this.#kv.delete(key, { previousSeq: expected }))
      .catch((error: unknown) => {
        throw this.#writeError(error, key, "CONFLICT", "was changed by somebody else in between");
      });
    // Nobody else may reuse the key before this revision is passed; the watch brings the exact one.
    this.#change(key, undefined, expected + 1, Date.now());
  }

  async history(key: string): Promise<Array<Change<T>>> {
    const versions: Array<Change<T>> = [];
    let previous: T | undefined;
    const entries = await this.#kv.history({ key });
    for await (const entry of entries) {
      const parsed = entry.operation === "PUT" ? this.#decode(entry.string()) : undefined;
      versions.push({ key, value: parsed, previous, revision: entry.revision, atMs: entry.created.getTime() });
      previous = parsed;
    }
    return versions;
  }

  watch(listener: (change: Change<T>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The newest version by the server's word. */
  async #fetch(key: string): Promise<Versioned<T> | undefined> {
    const entry = await this.#kv.get(key).catch((error: unknown) => {
      throw this.#writeError(error, key, "UNAVAILABLE", "cannot be read");
    });
    if (entry === null || entry.operation !== "PUT") return undefined;
    const value = this.#decode(entry.string());
    return value === undefined ? undefined : { key, value, revision: entry.revision, atMs: entry.created.getTime() };
  }

  #encode(value: T): string {
    return JSON.stringify(this.#schema.parse(value));
  }

  #decode(json: string): T | undefined {
    try {
      return this.#schema.parse(JSON.parse(json));
    } catch {
      return undefined;
    }
  }

  #written(key: string, value: T, revision: number): Versioned<T> {
    const atMs = Date.now();
    this.#change(key, value, revision, atMs);
    return { key, value, revision, atMs };
  }

  #apply(entry: KvWatchEntry): void {
    const { key, revision } = entry;
    if ((this.#seen.get(key) ?? 0) >= revision) {
      const known = this.#records.get(key);
      if (known?.revision === revision) this.#records.set(key, { ...known, atMs: entry.created.getTime() });
      return;
    }
    const value = entry.operation === "PUT" ? this.#decode(entry.string()) : undefined;
    if (entry.operation === "PUT" && value === undefined) {
      this.#misfits.add(key);
      this.#logger.error({ bucket: this.#name, key, revision }, "a record does not fit its schema and is left aside");
    } else this.#misfits.delete(key);
    this.#change(key, value, revision, entry.created.getTime());
  }

  #change(key: string, value: T | undefined, revision: number, atMs: number): void {
    if ((this.#seen.get(key) ?? 0) >= revision) return;
    this.#seen.set(key, revision);
    const previous = this.#records.get(key)?.value;
    if (value === undefined ? this.#records.delete(key) : !this.#records.has(key)) this.#keys = undefined;
    if (value !== undefined) this.#records.set(key, { key, value, revision, atMs });
    for (const listener of this.#listeners) listener({ key, value, previous, revision, atMs });
  }

  #writeError(error: unknown, key: string, ifRaced: "ALREADY_EXISTS" | "CONFLICT" | "UNAVAILABLE", words: string) {
    const raced = error instanceof Error && "code" in error && error.code === wrongLastSequence;
    if (raced) return new DomzeroError(ifRaced, `${key} in ${this.#name} ${words}`, { cause: error });
    const { message } = DomzeroError.from(error);
    return new DomzeroError("UNAVAILABLE", `the inventory does not answer (${this.#name}/${key}): ${message}`, {
      cause: error,
    });
  }
}
