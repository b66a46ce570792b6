import {
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import { type NatsConnection, nanos } from "@nats-io/transport-node";
import { toTimestamp } from "../../shared/time/index.ts";
import { patiently } from "./patience.ts";

const dayMs = 86_400_000;
const mebibyte = 1024 * 1024;
const duplicateWindowMs = 2 * 60_000;

/** How a stream is kept. */
export interface StreamSettings {
  name: string;
  subjects: string[];
  keepDays: number;
  keepMib: number;
  maxMessageBytes: number;
  replicas: number;
  /** So many of the newest messages of each subject; by default all. */
  keepPerSubject?: number;
  /** What happens when it is full: the oldest go, or the publisher gets an error. Default: the oldest go. */
  whenFull?: "drop-oldest" | "refuse";
}

/** Makes the stream, or brings an existing one to the settings. @throws DomzeroError UNAVAILABLE, the server's error */
export function ensureStream(connection: NatsConnection, settings: StreamSettings): Promise<void> {
  return patiently(`make the stream ${settings.name}`, () => makeStream(connection, settings));
}

async function makeStream(connection: NatsConnection, settings: StreamSettings): Promise<void> {
  const manager = await jetstreamManager(connection);
  const changeable = {
    subjects: settings.subjects,
    max_age: nanos(settings.keepDays * dayMs),
    max_bytes: settings.keepMib * mebibyte,
    max_msg_size: settings.maxMessageBytes,
    duplicate_window: nanos(duplicateWindowMs),
    num_replicas: settings.replicas,
    max_msgs_per_subject: settings.keepPerSubject ?? -1,
    discard: settings.whenFull === "refuse" ? DiscardPolicy.New : DiscardPolicy.Old,
  };
  const exists = await manager.streams.info(settings.name).then(
    () => true,
    (error: unknown) => {
      if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return false;
      throw error;
    },
  );
  if (exists) await manager.streams.update(settings.name, changeable);
  else {
    const fixed = { retention: RetentionPolicy.Limits, storage: StorageType.File, allow_direct: true };
    await manager.streams.add({ name: settings.name, ...fixed, ...changeable });
  }
}

/** What to read of a stream. */
export interface StreamQuery {
  stream: string;
  /** May have wildcards. */
  subject: string;
  /** Time of storing, milliseconds since the epoch; 0: from the oldest. */
  sinceMs: number;
  /** Go on with what is stored from now on. */
  follow: boolean;
  /** Messages come without their payload. */
  headersOnly?: boolean;
  /** So many messages are fetched ahead of the reader. */
  ahead: number;
  signal: AbortSignal;
}

/** How far a stream was read. */
interface Place {
  /** Of the last message that was given; 0: none. */
  sequence: number;
  isCaughtUp: boolean;
}

/**
 * Messages of a stream in order, then `caught up` when all that was stored before has been given, then live ones where
 * asked. Goes on by itself after the server was away.
 */
export async function* readStream(
  connection: NatsConnection,
  query: StreamQuery,
): AsyncGenerator<JsMsg | "caught up", void, undefined> {
  const place: Place = { sequence: 0, isCaughtUp: false };
  for (;;) {
    const isLost = yield* readUntilReconnect(connection, query, place);
    if (!isLost) return;
  }
}

/**
 * The client's own recovery gives up where JetStream is not there yet when the connection is, and its reader waits for
 * ever then; so with each new connection comes a new consumer.
 * @returns whether there is more, of another consumer
 */
async function* readUntilReconnect(
  connection: NatsConnection,
  { stream, subject, sinceMs, follow, headersOnly = false, ahead, signal }: StreamQuery,
  place: Place,
): AsyncGenerator<JsMsg | "caught up", boolean, undefined> {
  const lost = new AbortController();
  const forget = onReconnect(connection, () => lost.abort());
  const ended = AbortSignal.any([signal, lost.signal]);
  try {
    const { consumer, pending } = await patiently(
      `read ${stream}`,
      async () => {
        const settings = { filter_subjects: subject, headers_only: headersOnly, ...startOf(place, sinceMs) };
        const made = await jetstream(connection).consumers.get(stream, settings);
        return { consumer: made, pending: (await made.info()).num_pending };
      },
      signal,
    );
    if (pending === 0 && !place.isCaughtUp) {
      place.isCaughtUp = true;
      yield "caught up";
    }
    if (place.isCaughtUp && !follow) return false;
    const messages = await consumer.consume({ max_messages: ahead });
    const stop = () => messages.stop();
    ended.addEventListener("abort", stop, { once: true });
    if (ended.aborted) stop();
    try {
      for await (const message of messages) {
        place.sequence = message.seq;
        yield message;
        if (place.isCaughtUp || message.info.pending > 0) continue;
        place.isCaughtUp = true;
        yield "caught up";
        if (!follow) return false;
      }
    } finally {
      ended.removeEventListener("abort", stop);
      stop();
    }
    return lost.signal.aborted && !signal.aborted;
  } finally {
    forget();
  }
}

function startOf({ sequence }: Place, sinceMs: number) {
  if (sequence > 0) return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: sequence + 1 };
  if (sinceMs === 0) return { deliver_policy: DeliverPolicy.All };
  return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: toTimestamp(sinceMs) };
}

/** Whom to tell of reconnects, by connection: its status is followed once, as that cannot be left off. */
const listeners = new WeakMap<NatsConnection, Set<() => void>>();

/** @returns how to be told no more */
function onReconnect(connection: NatsConnection, listener: () => void): () => void {
  const known = listeners.get(connection) ?? new Set();
  if (!listeners.has(connection)) {
    listeners.set(connection, known);
    void tellReconnects(connection, known);
  }
  known.add(listener);
  return () => known.delete(listener);
}

async function tellReconnects(connection: NatsConnection, told: ReadonlySet<() => void>): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === "reconnect") for (const listener of told) listener();
  }
}
