/** One version of a record. */
export interface Versioned<T> {
  key: string;
  value: T;
  /** Grows with every change of any record in the bucket; what {@link Collection.update} compares. */
  revision: number;
  /** When this version was written, milliseconds since the epoch, by the server's clock. */
  atMs: number;
}

/** What a watcher is told. `value` is undefined where the record was removed. */
export interface Change<T> {
  key: string;
  value: T | undefined;
  previous: T | undefined;
  revision: number;
  atMs: number;
}

/**
 * The records of one bucket: read from memory, written through to NATS KV. Reads never wait; a write resolves when it
 * is on disk and visible to this process's own reads.
 */
export interface Collection<T> {
  get(key: string): Versioned<T> | undefined;
  /** All records, by key. */
  list(): Iterable<Versioned<T>>;
  /** All records in no order: for those who look at each. */
  unsorted(): Iterable<Versioned<T>>;
  readonly size: number;
  /** @throws DomzeroError ALREADY_EXISTS, INVALID_INPUT, UNAVAILABLE */
  create(key: string, value: T): Promise<Versioned<T>>;
  /** @throws DomzeroError CONFLICT where the revision is not the newest, NOT_FOUND, INVALID_INPUT, UNAVAILABLE */
  update(key: string, value: T, revision: number): Promise<Versioned<T>>;
  /**
   * Reads, changes, writes, again until nobody came between. `change` may return undefined for "leave it".
   * @throws DomzeroError NOT_FOUND, INVALID_INPUT, UNAVAILABLE, whatever `change` throws
   */
  modify(key: string, change: (current: T) => T | undefined): Promise<Versioned<T>>;
  /** @throws DomzeroError NOT_FOUND, CONFLICT, UNAVAILABLE */
  remove(key: string, revision?: number): Promise<void>;
  /** All kept versions, oldest first; read from the server. */
  history(key: string): Promise<Array<Change<T>>>;
  /** Calls back for every change from now on, in order; returns how to stop. */
  watch(listener: (change: Change<T>) => void): () => void;
}
