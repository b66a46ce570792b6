import { type FSWatcher, watch } from "node:fs";
import type { Watched } from "./system-resolver.ts";

/** A program that writes a file does so in steps. */
const quietMs = 200;

/** Hears that files changed, whoever did it; where there is no such folder, nothing is heard of it. */
export class Changes {
  readonly #changed: () => void;
  #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches these, and nothing else any more. */
  watch(all: readonly Watched[]): void {
    const before = this.#watchers;
    this.#watchers = new Map();
    for (const each of all) {
      const key = `${each.folder}\n${each.name ?? ""}`;
      const watcher = before.get(key) ?? this.#open(each, () => this.#watchers.delete(key));
      before.delete(key);
      if (watcher !== undefined) this.#watchers.set(key, watcher);
    }
    for (const each of before.values()) each.close();
  }

  stop(): void {
    this.watch([]);
    clearTimeout(this.#timer);
  }

  #open({ folder, name }: Watched, gone: () => void): FSWatcher | undefined {
    try {
      const watcher = watch(folder, { persistent: false }, (_, changed) => {
        if (name === undefined || changed === null || changed === name) this.#heard();
      });
      watcher.on("error", () => {
        watcher.close();
        gone();
      });
      return watcher;
    } catch {
      return undefined;
    }
  }

  #heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, quietMs).unref();
  }
}
