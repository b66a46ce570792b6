import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Chunk } from "./collector.ts";
import { FileFollower } from "./file-follower.ts";
import { byFolder, matchesName } from "./file-names.ts";

/** The kernel tells of changes; this is for file systems where it does not, and for folders that come later. */
const pollMs = 30_000;
/** Changes of so long are read at once. */
const gatherMs = 25;
const rotationMs = 500;
const followedAtMost = 512;

/** What the source of files works with. */
export interface FileSourceOptions {
  /** Paths; `*` matches within the last part. */
  patterns: readonly string[];
  positions: Readonly<Record<string, unknown>>;
  write(chunk: Chunk): Promise<boolean>;
  clock: Clock;
  logger: Logger;
}

/** Follows all files that the patterns match, now and later. */
export class FileSource {
  readonly #o: FileSourceOptions;
  readonly #folders: Map<string, string[]>;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #followers = new Map<string, FileFollower>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #poll: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: FileSourceOptions) {
    this.#o = options;
    this.#folders = byFolder(options.patterns);
  }

  async start(): Promise<void> {
    await this.#look();
    this.#poll = setInterval(() => void this.#look(), pollMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    for (const watcher of this.#watchers.values()) watcher.close();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all([...this.#followers.values()].map((follower) => follower.close()));
  }

  /** Looks at every folder: for files, and for changes that nobody told. */
  async #look(): Promise<void> {
    for (const dir of this.#folders.keys()) {
      this.#watch(dir);
      const names = await readdir(dir).catch(() => []);
      for (const name of names) this.#changed(dir, name);
    }
  }

  #watch(dir: string): void {
    if (this.#watchers.has(dir) || this.#stopped) return;
    try {
      const watcher = watch(dir, (_event, name) => {
        if (name === null) void this.#look();
        else this.#changed(dir, name);
      });
      watcher.on("error", () => {
        watcher.close();
        this.#watchers.delete(dir);
      });
      this.#watchers.set(dir, watcher);
    } catch (error) {
      this.#o.logger.debug({ err: error, dir }, "this folder of logs cannot be watched yet");
    }
  }

  #changed(dir: string, name: string): void {
    const path = join(dir, name);
    if (this.#timers.has(path) || this.#stopped) return;
    const follower = this.#followers.get(path) ?? this.#begin(dir, name, path);
    if (follower !== undefined) this.#drainIn(gatherMs, path, follower);
  }

  #begin(dir: string, name: string, path: string): FileFollower | undefined {
    if (!(this.#folders.get(dir) ?? []).some((pattern) => matchesName(pattern, name))) return undefined;
    if (this.#followers.size >= followedAtMost) {
      this.#o.logger.warn({ path, followedAtMost }, "this log file is not followed: there are too many");
      return undefined;
    }
    const { write, clock, logger, positions } = this.#o;
    const follower = new FileFollower({ path, savedPlace: positions[`file:${path}`], write, clock, logger });
    this.#followers.set(path, follower);
    return follower;
  }

  #drainIn(waitMs: number, path: string, follower: FileFollower): void {
    const drain = async () => {
      this.#timers.delete(path);
      if ((await follower.drain()) && !this.#stopped && !this.#timers.has(path)) {
        this.#drainIn(rotationMs, path, follower);
      }
    };
    this.#timers.set(
      path,
      setTimeout(() => void drain(), waitMs),
    );
  }
}
