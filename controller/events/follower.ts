import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFileIfThere, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { DomainEvent } from "../../shared/records/index.ts";
import { type Clock, delay } from "../../shared/time/index.ts";
import type { Events, StoredEvent } from "./index.ts";

const cursorSchema = z.strictObject({ readUntilMs: z.number().min(0) });
const maxCursorBytes = 1024;
const retryMs = 5_000;
/** Read once more after a restart, as an event may have been stored while another was being dealt with. */
const overlapMs = 5_000;
/** Of events that wait to be taken. */
const mostWaiting = 2_000;

/** What is followed, and by whom. */
export interface FollowerOptions {
  events: Pick<Events, "readStored">;
  /** Beginning of their kind. */
  kind: string;
  /** Takes events in order, all that came since the last time; may be given one twice. A rejection: give it again. */
  take(events: readonly DomainEvent[]): Promise<void>;
  /** How far was read. */
  cursorFile: string;
  clock: Clock;
  logger: Logger;
}

/** Gives hosts' events of a kind to who deals with them, those too that came while Dom0 was away. */
export class EventFollower {
  readonly #o: FollowerOptions;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(options: FollowerOptions) {
    this.#o = options;
  }

  start(): void {
    this.#running = this.#follow();
  }

  async stop(): Promise<void> {
    this.#stop.abort(new DomzeroError("CANCELLED", "Dom0 is stopping"));
    await this.#running;
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    const { logger, kind } = this.#o;
    while (!signal.aborted) {
      await this.#read().catch((error: unknown) => {
        if (!signal.aborted) logger.error({ err: error, kind }, "what hosts tell is not heard");
      });
      await delay(retryMs, signal).catch(() => undefined);
    }
  }

  async #read(): Promise<void> {
    const { events, kind, cursorFile, clock } = this.#o;
    const cursor = await readJsonFileIfThere(cursorFile, cursorSchema, maxCursorBytes);
    const sinceMs = Math.max(0, (cursor?.readUntilMs ?? clock.nowMs()) - overlapMs);
    const failed = new AbortController();
    const signal = AbortSignal.any([this.#stop.signal, failed.signal]);
    const batch = new Batch((taken) => this.#take(taken), failed);
    for await (const event of events.readStored({ sinceMs, follow: true, source: "", kind, signal }))
      await batch.add(event);
    await batch.idle();
  }

  async #take(stored: readonly StoredEvent[]): Promise<void> {
    const { take, cursorFile } = this.#o;
    await take(stored.map(({ event }) => event));
    const readUntilMs = stored.at(-1)?.storedAtMs ?? 0;
    await writeFileAtomic(cursorFile, JSON.stringify({ readUntilMs }), 0o600);
  }
}

/** Collects what comes while the last is dealt with. */
class Batch {
  readonly #take: (events: readonly StoredEvent[]) => Promise<void>;
  readonly #failed: AbortController;
  #waiting: StoredEvent[] = [];
  #taking: Promise<void> | undefined;
  #error: unknown;

  constructor(take: (events: readonly StoredEvent[]) => Promise<void>, failed: AbortController) {
    this.#take = take;
    this.#failed = failed;
  }

  /** Waits where too much waits. @throws what taking threw */
  async add(event: StoredEvent): Promise<void> {
    if (this.#error !== undefined) throw this.#error;
    this.#waiting.push(event);
    this.#taking ??= this.#takeAll();
    if (this.#waiting.length >= mostWaiting) await this.#taking;
  }

  /** @throws what taking threw */
  async idle(): Promise<void> {
    await this.#taking;
    if (this.#error !== undefined) throw this.#error;
  }

  async #takeAll(): Promise<void> {
    try {
      while (this.#waiting.length > 0) await this.#take(this.#waiting.splice(0));
    } catch (error) {
      this.#error = error;
      this.#failed.abort(error);
    } finally {
      this.#taking = undefined;
    }
  }
}
