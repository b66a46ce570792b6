import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { DomzeroError } from "../../shared/errors/index.ts";

/** The lines that a program writes, kept, and told as they come. */
export class LineFeed<T> {
  readonly seen: T[] = [];
  readonly #listeners = new Set<(item: T) => void>();

  /** @param parse what a line means; undefined: nothing, it is left out */
  constructor(input: Readable, parse: (line: string) => T | undefined) {
    createInterface({ input }).on("line", (line) => {
      const item = parse(line);
      if (item === undefined) return;
      this.seen.push(item);
      for (const listener of this.#listeners) listener(item);
    });
  }

  /** Calls for every line from now on; answers how to stop that. */
  listen(listener: (item: T) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * The first line that matches, of those seen already or to come.
   * @param what named in the message
   * @param from index in {@link seen} of the first line to look at
   * @throws DomzeroError TIMEOUT
   */
  async next(what: string, timeoutMs: number, matches: (item: T) => boolean, from = 0): Promise<T> {
    const past = this.seen.slice(from).find(matches);
    if (past !== undefined) return past;
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const stop = this.listen((item) => matches(item) && resolve(item));
    const timer = setTimeout(
      () => reject(new DomzeroError("TIMEOUT", `waited ${timeoutMs} ms in vain for ${what}`)),
      timeoutMs,
    );
    return promise.finally(() => {
      stop();
      clearTimeout(timer);
    });
  }
}
