import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { type DecodedBatch, decodeBatch } from "../../shared/logs/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { readStream } from "../nats/index.ts";
import type { Brought } from "./merge.ts";
import { type LogQuery, lineFilter, type StoredLine } from "./query.ts";

const batchesAhead = 8;
/** A line is stored after its time, unless the host's clock is ahead; so far ahead is still found. */
const clockAheadMs = 5 * 60_000;
const hourMs = 3_600_000;
/** The last lines are looked for in so much of the past, then in more, then in all. */
const windowsMs = [hourMs, 24 * hourMs, 7 * 24 * hourMs];

/** What reading a host's lines needs. */
export interface HostReaderOptions {
  connection: NatsConnection;
  hostId: string;
  hostName: string;
  query: LogQuery;
  nowMs: number;
  signal: AbortSignal;
  logger: Logger;
}

type Filter = ReturnType<typeof lineFilter>;

/** Lines of one host in the order of their numbers, each once, though a batch may be stored twice. */
export async function* readHost(options: HostReaderOptions): AsyncGenerator<Brought, void, undefined> {
  const { query } = options;
  const filter = lineFilter(query);
  if (query.last > 0) return yield* readLast(options, filter);
  yield* readFrom(options, filter, query.sinceMs);
}

async function* readFrom(
  { connection, hostId, hostName, query, signal, logger }: HostReaderOptions,
  filter: Filter,
  sinceMs: number,
): AsyncGenerator<Brought, void, undefined> {
  const stored = { stream: streams.logs, subject: subjects.log(hostId), follow: query.follow, ahead: batchesAhead };
  const from = sinceMs === 0 ? 0 : Math.max(1, sinceMs - clockAheadMs);
  let spool = 0;
  let lastSequence = 0;
  for await (const message of readStream(connection, { ...stored, sinceMs: from, signal })) {
    if (message === "caught up") yield message;
    else {
      const batch = await decode(message.data, hostName, logger);
      if (batch === undefined) continue;
      if (batch.spool !== spool) lastSequence = 0;
      const lines = filter(batch, hostName, lastSequence);
      spool = batch.spool;
      lastSequence = Math.max(lastSequence, batch.firstSequence + batch.lines - 1);
      if (lines.length > 0) yield lines;
    }
  }
}

/** A host may send anything; what is no batch is told and left out. */
async function decode(payload: Uint8Array, host: string, logger: Logger): Promise<DecodedBatch | undefined> {
  try {
    return await decodeBatch(payload);
  } catch (error) {
    logger.warn({ err: error, host }, "a batch of log lines is left out");
    return undefined;
  }
}

async function* readLast(options: HostReaderOptions, filter: Filter): AsyncGenerator<Brought, void, undefined> {
  const { query, nowMs } = options;
  const starts = query.sinceMs > 0 ? [query.sinceMs] : [...windowsMs.map((windowMs) => nowMs - windowMs), 0];
  for (const start of starts) {
    let last: StoredLine[] | undefined = [];
    for await (const brought of readFrom(options, filter, start)) {
      if (last === undefined) yield brought;
      else if (brought !== "caught up") last = [...last, ...brought].slice(-query.last);
      else if (last.length < query.last && start !== starts.at(-1)) break;
      else {
        yield last;
        yield brought;
        last = undefined;
      }
    }
    if (last === undefined) return;
  }
}
