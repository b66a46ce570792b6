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

/**
 * Messages of a stream in order, then `caught up` when all that was stored before has been given, then live ones where
 * asked. Goes on by itself after the server was away.
 */
export async function* readStream(
  connection: NatsConnection,
  query: StreamQuery,
): AsyncGenerator<JsMsg | "caught up", void, undefined> {
  const from =
    query.sinceMs === 0
      ? { deliver_policy: DeliverPolicy.All }
      : { deliver_policy: DeliverPolicy.StartTime, opt_start_time: toTimestamp(query.sinceMs) };
  const consumer = await jetstream(connection).consumers.get(query.stream, {
    filter_subjects: query.subject,
    headers_only: query.headersOnly ?? false,
    ...from,
  });
  let isCaughtUp = (await consumer.info()).num_pending === 0;
  if (isCaughtUp) yield "caught up";
  if (isCaughtUp && !query.follow) return;
  const messages = await consumer.consume({ max_messages: query.ahead });
  const stop = () => messages.stop();
  query.signal.addEventListener("abort", stop, { once: true });
  if (query.signal.aborted) stop();
  try {
    for await (const message of messages) {
      yield message;
      if (isCaughtUp || message.info.pending > 0) continue;
      isCaughtUp = true;
      yield "caught up";
      if (!query.follow) return;
    }
  } finally {
    query.signal.removeEventListener("abort", stop);
    stop();
  }
}
