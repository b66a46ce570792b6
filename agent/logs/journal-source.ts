import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import * as z from "zod";
import { exec } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { logLimits } from "../../shared/logs/index.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import type { Chunk } from "./collector.ts";
import { parseJournalEntry } from "./journal-entry.ts";
import { lineOf } from "./line-splitter.ts";

const retryBaseMs = 500;
const retryCapMs = 30_000;
const placeSchema = z.object({ cursor: z.string(), timeMs: z.number() });

/** What the journal's source works with. */
export interface JournalSourceOptions {
  savedPlace: unknown;
  /** `journalctl`, or where a test has another. */
  program: string;
  write(chunk: Chunk): Promise<boolean>;
  logger: Logger;
}

/** Whether journald runs here and can be read. */
export async function journalRuns(program: string): Promise<boolean> {
  if (!existsSync("/run/systemd/journal/socket")) return false;
  return exec(program, ["--lines=1", "--output=json", "--quiet"]).then(
    () => true,
    () => false,
  );
}

/** Everything that journald takes, from where the last agent stopped. */
export class JournalSource {
  readonly #o: JournalSourceOptions;
  readonly #stop = new AbortController();
  #place: z.infer<typeof placeSchema> | undefined;
  #child: ChildProcess | undefined;
  #running: Promise<void> | undefined;

  constructor(options: JournalSourceOptions) {
    this.#o = options;
    this.#place = placeSchema.safeParse(options.savedPlace).data;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#child?.kill();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (let attempt = 0; !this.#stop.signal.aborted; attempt += 1) {
      const before = this.#place;
      const failed = await this.#follow(attempt);
      if (this.#place !== before) attempt = 0;
      if (this.#stop.signal.aborted) return;
      this.#o.logger.warn({ reason: failed, attempt }, "journalctl ended; starting it again");
      const waitMs = backoffMs(attempt, retryBaseMs, retryCapMs, Math.random);
      await delay(waitMs, this.#stop.signal).catch(() => undefined);
    }
  }

  /** Runs journalctl until it ends. A cursor that it does not know any more is replaced by the time of its entry. */
  async #follow(attempt: number): Promise<string> {
    const place = this.#place;
    const byTime = place !== undefined && attempt % 2 === 1;
    const since = byTime
      ? [`--since=@${Math.floor(place.timeMs / 1000)}`]
      : place && [`--after-cursor=${place.cursor}`];
    const args = ["--follow", "--output=json", "--all", "--quiet", "--no-pager", "--no-tail", ...(since ?? ["--boot"])];
    const child = spawn(this.#o.program, args, { stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    let complaint = "";
    child.stderr.on("data", (bytes: Buffer) => {
      complaint = `${complaint}${bytes.toString("utf8")}`.slice(-500);
    });
    const ended = once(child, "exit").catch((error: unknown) => {
      complaint = String(error);
    });
    for await (const json of createInterface({ input: child.stdout })) {
      if (!(await this.#take(json))) break;
    }
    child.kill();
    await ended;
    return complaint;
  }

  async #take(json: string): Promise<boolean> {
    const entry = parseJournalEntry(json);
    if (entry === undefined) return true;
    const { unit, severity, timeMs, cursor } = entry;
    const text = lineOf(entry.text, logLimits.lineBytes);
    const place = { cursor, timeMs };
    const written = await this.#o.write({ unit, severity, timeMs, text, lines: 1, positions: { journal: place } });
    if (written) this.#place = place;
    return written;
  }
}
