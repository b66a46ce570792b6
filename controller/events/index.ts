import { randomUUID } from "node:crypto";
import { type JetStreamClient, jetstream } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type DomainEvent, type EventBody, eventBodySchema, makeEventBody } from "../../shared/records/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import { ensureStream, readStream } from "../nats/index.ts";

export { EventFollower } from "./follower.ts";
export { orSkipped } from "./skip.ts";

const eventsAhead = 100;
const maxEventBytes = 64 * 1024;

/** How the stream of events is kept. */
export interface EventsOptions {
  connection: NatsConnection;
  replicas: number;
  keepDays: number;
  keepMib: number;
  clock: Clock;
  logger: Logger;
}

/** Which events to read. Empty texts take all; `kind` is a prefix, of whole words where it ends with a dot. */
export interface EventQuery {
  sinceMs: number;
  follow: boolean;
  source: string;
  kind: string;
  signal: AbortSignal;
}

/** An event, and when it was kept. */
export interface StoredEvent {
  event: DomainEvent;
  storedAtMs: number;
}

/** The domain's events: what happened, who decided. */
export class Events {
  readonly #connection: NatsConnection;
  readonly #client: JetStreamClient;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #noting = new Set<Promise<void>>();
  /** Events that did not fit their schema and were not shown. */
  malformed = 0;

  private constructor({ connection, clock, logger }: EventsOptions) {
    this.#connection = connection;
    this.#client = jetstream(connection);
    this.#clock = clock;
    this.#logger = logger;
  }

  /** Makes the stream, or brings an existing one to the settings. @throws DomzeroError UNAVAILABLE */
  static async open(options: EventsOptions): Promise<Events> {
    const { connection, keepDays, keepMib, replicas } = options;
    const kept = { keepDays, keepMib, replicas, maxMessageBytes: maxEventBytes };
    await ensureStream(connection, { name: streams.events, subjects: [subjects.eventsAll], ...kept });
    return new Events(options);
  }

  /**
   * Records something that Dom0 did or saw; resolves when it is on disk.
   * @throws DomzeroError UNAVAILABLE, INVALID_INPUT
   */
  async publish(kind: string, summary: string, details: EventBody["details"] = {}): Promise<void> {
    const body = makeEventBody({ at: toTimestamp(this.#clock.nowMs()), summary, details });
    const subject = subjects.event("dom0", kind);
    await this.#client.publish(subject, JSON.stringify(body), { msgID: randomUUID() }).catch((error: unknown) => {
      throw new DomzeroError("UNAVAILABLE", `the event ${kind} could not be kept`, { cause: error });
    });
  }

  /** Records something where nothing may wait for it or fail with it: a failure is logged. */
  note(kind: string, summary: string, details: EventBody["details"] = {}): void {
    const noting = this.publish(kind, summary, details)
      .catch((error: unknown) => this.#logger.error({ err: error, kind }, "an event could not be kept"))
      .finally(() => this.#noting.delete(noting));
    this.#noting.add(noting);
  }

  /** Resolves when all that was noted so far is on disk, or given up. */
  async flush(): Promise<void> {
    await Promise.all(this.#noting);
  }

  /** Past events from `sinceMs` on, oldest first, then live ones where asked. */
  async *read(query: EventQuery): AsyncGenerator<DomainEvent> {
    for await (const { event } of this.readStored(query)) yield event;
  }

  /** The same, with when each was stored: milliseconds since the epoch, by the server's clock. */
  async *readStored(query: EventQuery): AsyncGenerator<StoredEvent> {
    const { source, sinceMs, follow, signal } = query;
    // Whole words are found by the server; the rest of what it sends is left aside here.
    const words = query.kind.endsWith(".") ? query.kind : "";
    const subject = `evt.${source === "" ? "*" : source}.${words}>`;
    const stored = { stream: streams.events, subject, sinceMs, follow, ahead: eventsAhead, signal };
    for await (const message of readStream(this.#connection, stored)) {
      if (message === "caught up") continue;
      const event = this.#parse(message.subject, message.string());
      if (event?.kind.startsWith(query.kind)) yield { event, storedAtMs: message.time.getTime() };
    }
  }

  #parse(subject: string, json: string): DomainEvent | undefined {
    const [, source, ...kind] = subject.split(".");
    try {
      return { source: source ?? "", kind: kind.join("."), ...eventBodySchema.parse(JSON.parse(json)) };
    } catch {
      this.malformed += 1;
      return undefined;
    }
  }
}
