import type { NatsConnection } from "@nats-io/transport-node";
import { describeWork, type JobEvent, type JobEventBody, jobEventKind, orderIn } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { cutText, type EventBody, makeEventBody } from "../../shared/records/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import { publishStored } from "../nats/index.ts";
import { type JournalEntry, orderBytes } from "./journal-entry.ts";

const acknowledgeTimeoutMs = 5_000;
const retryBaseMs = 500;
const retryCapMs = 3_000;

interface Telling {
  entries: readonly JournalEntry[];
  /** How many of its events Dom0 has. */
  told: number;
}

export interface OutboxOptions {
  hostId: string;
  /** Whether all that the job put out was sent. */
  isOutputTold(job: string): boolean;
  /** Dom0 has all of a job that ended. */
  settled(job: string): Promise<void>;
  logger: Logger;
}

/**
 * Tells Dom0 what happened to jobs, in order, each until Dom0 has it: a job's journal is what is sent from, so nothing of
 * it is lost with the agent or while Dom0 is away.
 */
export class Outbox {
  readonly #o: OutboxOptions;
  readonly #jobs = new Map<string, Telling>();
  readonly #stop = new AbortController();
  #wake = Promise.withResolvers<void>();
  #running: Promise<void> | undefined;

  constructor(options: OutboxOptions) {
    this.#o = options;
  }

  /** @param entries of its journal, which grow */
  add(job: string, entries: readonly JournalEntry[]): void {
    this.#jobs.set(job, { entries, told: 0 });
    this.wake();
  }

  /** A journal grew, or an output was sent. */
  wake(): void {
    this.#wake.resolve();
  }

  /** Begins to send; to be called once. */
  start(connection: NatsConnection): void {
    this.#running = this.#run(connection);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.wake();
    await this.#running;
  }

  async #run(connection: NatsConnection): Promise<void> {
    const { signal } = this.#stop;
    let failures = 0;
    while (!signal.aborted) {
      const woken = Promise.withResolvers<void>();
      this.#wake = woken;
      try {
        if (!(await this.#step(connection))) await woken.promise;
        failures = 0;
      } catch (error) {
        const waitMs = backoffMs(failures, retryBaseMs, retryCapMs, Math.random);
        failures += 1;
        this.#o.logger.debug({ err: error, waitMs }, "what happened to jobs waits for Dom0");
        await delay(waitMs, signal).catch(() => undefined);
      }
    }
  }

  /** @returns whether there was anything to do */
  async #step(connection: NatsConnection): Promise<boolean> {
    let failure: unknown;
    for (const [job, telling] of this.#jobs) {
      const event = eventsOf(job, telling.entries)[telling.told];
      if (event !== undefined) {
        await this.#tell(connection, event, telling.entries);
        telling.told += 1;
        return true;
      }
      if (telling.entries.some(({ type }) => type === "ended") && this.#o.isOutputTold(job)) {
        try {
          await this.#o.settled(job);
        } catch (error) {
          // A journal that cannot be written keeps no other job from being told.
          failure ??= error;
          continue;
        }
        this.#jobs.delete(job);
        return true;
      }
    }
    if (failure !== undefined) throw failure;
    return false;
  }

  async #tell(connection: NatsConnection, event: NumberedEvent, entries: readonly JournalEntry[]): Promise<void> {
    const { hostId } = this.#o;
    const { job, number, at, type } = event;
    const body = bodyOf(event, entries);
    const messageId = `${hostId}/${job}/${number}/${at}`;
    const subject = subjects.event(hostId, jobEventKind(type));
    await publishStored(connection, subject, JSON.stringify(body), { messageId, timeoutMs: acknowledgeTimeoutMs });
  }
}

type NumberedEvent = JobEvent & { at: string };

/** What Dom0 is told of a journal, numbered. */
export function eventsOf(job: string, entries: readonly JournalEntry[]): NumberedEvent[] {
  const started = entries.find((entry) => entry.type === "started");
  const bodies = entries.flatMap((entry): Array<JobEventBody & { at: string }> => {
    const { at } = entry;
    switch (entry.type) {
      case "received":
        return [{ at, type: "received" }];
      case "started":
        return [{ at, type: "started", steps: entry.steps.length }];
      case "step": {
        const name = cutText(started?.steps[entry.step] ?? "", 1024);
        return [{ at, type: "step", step: entry.step, name, resumed: entry.resumed }];
      }
      case "ended": {
        const { ending, message, refusal, outputBytes } = entry;
        return [{ at, type: "ended", ending, message: cutText(message, 1024), refusal, outputBytes }];
      }
      default:
        return [];
    }
  });
  return bodies.map((body, index) => ({ job, number: index + 1, ...body }));
}

/** How it is sent. @param entries of the job's journal */
export function bodyOf({ at, ...told }: NumberedEvent, entries: readonly JournalEntry[]): EventBody {
  const details = Object.fromEntries(
    Object.entries(told).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return makeEventBody({ at, summary: `job ${told.job}${nameOf(told.job, entries)}: ${wordsOf(told)}`, details });
}

function nameOf(job: string, entries: readonly JournalEntry[]): string {
  const order = orderIn(orderBytes(entries));
  // What is kept of a job that never came is about another order.
  return order?.work === undefined || order.job !== job ? "" : ` (${describeWork(order.work)})`;
}

function wordsOf(event: JobEvent): string {
  switch (event.type) {
    case "received":
      return "the host has it";
    case "started":
      return `begins, ${event.steps} steps`;
    case "step":
      return event.resumed ? `goes on with ${event.name}` : event.name;
    case "ended":
      return event.message === "" ? event.ending : `${event.ending}: ${event.message}`;
  }
}
