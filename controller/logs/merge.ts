import type { StoredLine } from "./query.ts";

/** What a host's reader brings: lines in the host's order, or word that all of the past has been brought. */
export type Brought = readonly StoredLine[] | "caught up";

const linesPerReply = 1_000;

/** One host in the merge. */
class Source {
  readonly #iterator: AsyncIterator<Brought>;
  #lines: readonly StoredLine[] = [];
  #at = 0;
  #pending: Promise<void> | undefined;
  #isDone = false;
  #isLive = false;

  constructor(iterator: AsyncIterator<Brought>) {
    this.#iterator = iterator;
  }

  get head(): StoredLine | undefined {
    return this.#lines[this.#at];
  }

  /** Whether what comes next may be older than what others have: then the others wait for it. */
  get isAwaited(): boolean {
    return this.head === undefined && !this.#isLive && !this.#isDone;
  }

  take(): void {
    this.#at += 1;
  }

  /** Resolves when there is a line, the past has ended, or all has; undefined where nothing more will come. */
  fill(): Promise<void> | undefined {
    if (this.head !== undefined || this.#isDone) return undefined;
    const pending =
      this.#pending ??
      this.#next().finally(() => {
        this.#pending = undefined;
      });
    // Whoever waits sees the failure; where nobody does any more, it is nobody's.
    pending.catch(() => undefined);
    this.#pending = pending;
    return pending;
  }

  async #next(): Promise<void> {
    const { value, done } = await this.#iterator.next();
    if (done === true) this.#isDone = true;
    else if (value === "caught up") this.#isLive = true;
    else {
      this.#lines = value;
      this.#at = 0;
    }
  }
}

function earliest(sources: readonly Source[]): Source | undefined {
  let found: Source | undefined;
  for (const source of sources) {
    const { head } = source;
    if (head !== undefined && (found?.head === undefined || head.timeMs < found.head.timeMs)) found = source;
  }
  return found;
}

/**
 * Merges hosts by time, each host's own lines staying in their order. Of the past nothing is shown before every host
 * has brought what may be older; then lines are shown as they come.
 */
export async function* mergeByTime(readers: ReadonlyArray<AsyncIterator<Brought>>): AsyncGenerator<StoredLine[]> {
  const sources = readers.map((reader) => new Source(reader));
  for (;;) {
    const lines = takeEarliest(sources);
    if (lines.length > 0) yield lines;
    else {
      const awaited = sources.filter((source) => source.isAwaited);
      const fills = (awaited.length > 0 ? awaited : sources).flatMap((source) => source.fill() ?? []);
      if (fills.length === 0) return;
      await (awaited.length > 0 ? Promise.all(fills) : Promise.race(fills));
    }
  }
}

function takeEarliest(sources: readonly Source[]): StoredLine[] {
  const lines: StoredLine[] = [];
  while (lines.length < linesPerReply && !sources.some((source) => source.isAwaited)) {
    const source = earliest(sources);
    if (source?.head === undefined) break;
    lines.push(source.head);
    source.take();
  }
  return lines;
}
