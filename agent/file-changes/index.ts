import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Something whose change is a reason to look again. */
export interface Watched {
  folder: string;
  /** Undefined for whatever is in it. */
  name?: string;
}

/** Hears that files changed, whoever did it, and that a folder came which was not there. */
export class FileChanges {
  readonly #quietMs: number;
  readonly #changed: () => void;
  #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  /** @param quietMs it tells when nothing changed for so long: a program that writes a file does so in steps */
  constructor(quietMs: number, changed: () => void) {
    this.#quietMs = quietMs;
    this.#changed = changed;
  }

  /** Watches these, and nothing else any more. */
  watch(all: readonly Watched[]): void {
    const before = this.#watchers;
    this.#watchers = new Map();
    for (const each of all.map(nearest)) {
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
      const close = () => {
        watcher.close();
        gone();
      };
      const watcher = watch(folder, { persistent: false }, (_, changed) => {
        // inotify(7) tells of the folder itself too: it may have been removed, and nothing more is heard of it then.
        const isFolder = changed === basename(folder);
        if (isFolder) close();
        if (isFolder || name === undefined || changed === null || changed === name) this.#heard();
      });
      watcher.on("error", close);
      return watcher;
    } catch {
      return undefined;
    }
  }

  #heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, this.#quietMs).unref();
  }
}

/** Where a folder is missing, the nearest one above it, in which the next is to appear. */
function nearest({ folder, name }: Watched): Watched {
  if (existsSync(folder) || dirname(folder) === folder) return { folder, ...(name !== undefined && { name }) };
  return nearest({ folder: dirname(folder), name: basename(folder) });
}
