import { jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { logLimits } from "../../shared/logs/index.ts";
import type { PartStatus } from "../../shared/records/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { ensureStream } from "../nats/index.ts";
import { readHost } from "./host-reader.ts";
import { mergeByTime } from "./merge.ts";
import type { LogQuery, StoredLine } from "./query.ts";
import { HostRetention } from "./retention.ts";

const mebibyte = 1024 * 1024;
/** Beside the payload a message has a subject and headers. */
const headersBytes = 4096;
const nearlyFull = 0.9;

/** How logs are kept. */
export interface LogStoreOptions {
  connection: NatsConnection;
  replicas: number;
  keepDays: number;
  keepMib: number;
  keepMibPerHost: number;
  logger: Logger;
  clock?: Clock;
}

/** What the hosts said, in one stream with a subject for each host. */
export class LogStore {
  readonly #o: LogStoreOptions;
  readonly #retention: HostRetention;

  private constructor(options: LogStoreOptions) {
    this.#o = options;
    const { connection, keepMibPerHost, logger } = options;
    this.#retention = new HostRetention({ connection, bytesPerHost: keepMibPerHost * mebibyte, logger });
  }

  /** Makes the stream, or brings an existing one to the settings. @throws the server's error */
  static async open(options: LogStoreOptions): Promise<LogStore> {
    const { connection, keepDays, keepMib, replicas } = options;
    const kept = { keepDays, keepMib, replicas, maxMessageBytes: logLimits.payloadBytes + headersBytes };
    await ensureStream(connection, { name: streams.logs, subjects: [subjects.logsAll], ...kept });
    const store = new LogStore(options);
    await store.#retention.start();
    return store;
  }

  close(): Promise<void> {
    return this.#retention.stop();
  }

  /**
   * Lines of the hosts, merged by time.
   * @param nameOf the name of a host by its id
   */
  async *read(
    query: LogQuery,
    nameOf: (hostId: string) => string,
    signal: AbortSignal,
  ): AsyncGenerator<{ lines: StoredLine[] }> {
    const nowMs = (this.#o.clock ?? systemClock).nowMs();
    const { connection, logger } = this.#o;
    const stop = new AbortController();
    const shared = { connection, query, nowMs, signal: AbortSignal.any([signal, stop.signal]), logger };
    const readers = query.hosts.map((hostId) => readHost({ ...shared, hostId, hostName: nameOf(hostId) }));
    try {
      for await (const lines of mergeByTime(readers)) yield { lines };
    } finally {
      // One that waits for a live line ends by the signal only.
      stop.abort();
      await Promise.allSettled(readers.map((reader) => reader.return()));
    }
  }

  async status(): Promise<PartStatus> {
    try {
      const manager = await jetstreamManager(this.#o.connection);
      const { state } = await manager.streams.info(streams.logs);
      const usedMib = Math.ceil(state.bytes / mebibyte);
      const isNearlyFull = usedMib > this.#o.keepMib * nearlyFull;
      const summary = `${state.num_subjects ?? 0} hosts, ${usedMib} of ${this.#o.keepMib} MiB`;
      const hint = isNearlyFull ? "; the oldest lines of all hosts go next, raise logs.keepMib to keep them" : "";
      return { name: "logs", health: isNearlyFull ? "degraded" : "ok", summary: `${summary}${hint}` };
    } catch (error) {
      return { name: "logs", health: "down", summary: `no answer: ${DomzeroError.from(error).message}` };
    }
  }
}
