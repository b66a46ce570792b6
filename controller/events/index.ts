import { randomUUID } from "node:crypto";
import {
  AckPolicy,
  DeliverPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import { type NatsConnection, nanos } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type DomainEvent, type EventBody, eventBodySchema } from "../../shared/records/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";

const dayMs = 86_400_000;
const duplicateWindowMs = 2 * 60_000;
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

/** Which events to read. Empty texts take all; `kind` is a prefix. */
export interface EventQuery {
  sinceMs: number;
  follow: boolean;
  source: string;
  kind: string;
  signal: AbortSignal;
}

/** The domain's events: what happened, who decided. */
export class Events {
  readonly #client: JetStreamClient;
  readonly #manager: JetStreamManager;
  readonly #clock: Clock;
  readonly #logger: Logger;
  /** Events that did not fit their schema and were not shown. */
  malformed = 0;

  private constructor(client: JetStreamClient, manager: JetStreamManager, clock: Clock, logger: Logger) {
    this.#client = client;
    this.#manager = manager;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** Makes the stream, or brings an existing one to the settings. @throws DomzeroError UNAVAILABLE */
  static async open(options: EventsOptions): Promise<Events> {
    const manager = await jetstreamManager(options.connection);
    const settings = {
      subjects: [subjects.eventsAll],
      max_age: nanos(options.keepDays * dayMs),
      max_bytes: options.keepMib * 1024 * 1024,
      max_msg_size: maxEventBytes,
      duplicate_window: nanos(duplicateWindowMs),
      num_replicas: options.replicas,
    };
    const exists = await manager.streams.info(streams.events).catch(() => undefined);
    if (exists !== undefined) await manager.streams.update(streams.events, settings);
    else {
      const fixed = { retention: RetentionPolicy.Limits, storage: StorageType.File, allow_direct: true };
      await manager.streams.add({ name: streams.events, ...fixed, ...settings });
    }
    return new Events(jetstream(options.connection), manager, options.clock, options.logger);
  }

  /**
   * Records something that Dom0 did or saw; resolves when it is on disk.
   * @throws DomzeroError UNAVAILABLE
   */
  async publish(kind: string, summary: string, details: EventBody["details"] = {}): Promise<void> {
    const body: EventBody = { at: toTimestamp(this.#clock.nowMs()), summary: summary.slice(0, 1024), details };
    const subject = subjects.event("dom0", kind);
    await this.#client
      .publish(subject, JSON.stringify(eventBodySchema.parse(body)), { msgID: randomUUID() })
      .catch((error: unknown) => {
        throw new DomzeroError("UNAVAILABLE", `the event ${kind} could not be kept`, { cause: error });
      });
  }

  /** Records something where nothing may wait for it or fail with it: a failure is logged. */
  note(kind: string, summary: string, details: EventBody["details"] = {}): void {
    this.publish(kind, summary, details).catch((error: unknown) =>
      this.#logger.error({ err: error, kind }, "an event could not be kept"),
    );
  }

  /** Past events from `sinceMs` on, oldest first, then live ones where asked. */
  async *read(query: EventQuery): AsyncGenerator<DomainEvent> {
    const filter = `evt.${query.source === "" ? "*" : query.source}.>`;
    const options = {
      filter_subjects: filter,
      deliver_policy: DeliverPolicy.StartTime,
      opt_start_time: toTimestamp(query.sinceMs),
      ack_policy: AckPolicy.None,
    };
    const consumer = await this.#client.consumers.get(streams.events, options);
    const info = await this.#manager.streams.info(streams.events, { subjects_filter: filter });
    const pending = (await consumer.info()).num_pending;
    if (pending === 0 && !query.follow) return;
    if (info.state.messages === 0 && !query.follow) return;
    const messages = await consumer.consume();
    const stop = () => messages.stop();
    query.signal.addEventListener("abort", stop, { once: true });
    if (query.signal.aborted) stop();
    try {
      for await (const message of messages) {
        const event = this.#parse(message.subject, message.string());
        if (event?.kind.startsWith(query.kind)) yield event;
        if (!query.follow && message.info.pending === 0) return;
      }
    } finally {
      query.signal.removeEventListener("abort", stop);
      stop();
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
