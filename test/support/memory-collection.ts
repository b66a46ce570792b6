import type { Change, Versioned } from "../../controller/inventory/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";

/** Records in memory only, for pure cores that follow a collection. */
export class MemoryCollection<T> {
  readonly #records = new Map<string, Versioned<T>>();
  readonly #listeners = new Set<(change: Change<T>) => void>();
  #revision = 0;

  get(key: string): Versioned<T> | undefined {
    return this.#records.get(key);
  }

  unsorted(): Iterable<Versioned<T>> {
    return this.#records.values();
  }

  watch(listener: (change: Change<T>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async modify(key: string, change: (current: T) => T | undefined): Promise<Versioned<T>> {
    const current = this.#records.get(key);
    if (current === undefined) throw new DomzeroError("NOT_FOUND", `there is no ${key}`);
    const next = change(current.value);
    return next === undefined ? current : this.put(key, next);
  }

  /** Writes a record whatever was there. */
  put(key: string, value: T): Versioned<T> {
    this.#revision += 1;
    const version = { key, value, revision: this.#revision, atMs: 0 };
    const previous = this.#records.get(key)?.value;
    this.#records.set(key, version);
    this.#tell({ ...version, previous });
    return version;
  }

  remove(key: string): void {
    const previous = this.#records.get(key)?.value;
    this.#revision += 1;
    this.#records.delete(key);
    this.#tell({ key, value: undefined, previous, revision: this.#revision, atMs: 0 });
  }

  #tell(change: Change<T>): void {
    for (const listener of this.#listeners) listener(change);
  }
}
