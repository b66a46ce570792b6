import { jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { logLimits } from "../../shared/logs/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { readStream } from "../nats/index.ts";

/** A host is measured again when it has stored so much of its bound since. */
const measuredPerBound = 8;
const headersAhead = 1_000;
const sizeHeader = "Nats-Msg-Size";

/** What keeping every host within its bound needs. */
export interface RetentionOptions {
  connection: NatsConnection;
  bytesPerHost: number;
  logger: Logger;
}

/**
 * Removes the oldest lines of a host that has stored more than its bound, so that a chatty host costs nobody else's
 * lines. The server has no such bound by bytes.
 */
export class HostRetention {
  readonly #o: RetentionOptions;
  readonly #stop = new AbortController();
  readonly #storedSince = new Map<string, number>();
  #trimming: Promise<void> = Promise.resolve();
  #unsubscribe: (() => void) | undefined;

  constructor(options: RetentionOptions) {
    this.#o = options;
  }

  async start(): Promise<void> {
    const { connection, bytesPerHost } = this.#o;
    const subscription = connection.subscribe(subjects.logsAll, {
      callback: (_error, message) => this.#stored(message.subject, message.data.length),
    });
    this.#unsubscribe = () => subscription.unsubscribe();
    const manager = await jetstreamManager(connection);
    const { state } = await manager.streams.info(streams.logs, { subjects_filter: subjects.logsAll });
    for (const [subject, messages] of Object.entries(state.subjects ?? {})) {
      if (messages * logLimits.payloadBytes > bytesPerHost) this.#trimLater(subject);
    }
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.();
    this.#stop.abort();
    await this.#trimming;
  }

  #stored(subject: string, bytes: number): void {
    const since = (this.#storedSince.get(subject) ?? 0) + bytes;
    this.#storedSince.set(subject, since);
    if (since < this.#o.bytesPerHost / measuredPerBound) return;
    this.#storedSince.set(subject, 0);
    this.#trimLater(subject);
  }

  #trimLater(subject: string): void {
    this.#trimming = this.#trimming
      .then(() => this.#trim(subject))
      .catch((error: unknown) => {
        if (this.#stop.signal.aborted) return;
        this.#o.logger.warn({ err: error, subject }, "old log lines could not be measured; they are kept for now");
      });
  }

  async #trim(subject: string): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const sizes: Array<{ sequence: number; bytes: number }> = [];
    const query = { stream: streams.logs, subject, sinceMs: 0, follow: false, headersOnly: true, ahead: headersAhead };
    for await (const message of readStream(this.#o.connection, { ...query, signal: this.#stop.signal })) {
      if (message === "caught up") continue;
      sizes.push({ sequence: message.seq, bytes: Number(message.headers?.get(sizeHeader) ?? 0) });
    }
    const firstKept = firstWithin(sizes, this.#o.bytesPerHost);
    if (firstKept === undefined) return;
    const manager = await jetstreamManager(this.#o.connection);
    const { purged } = await manager.streams.purge(streams.logs, { filter: subject, seq: firstKept });
    this.#o.logger.info({ subject, batches: purged }, "removed a host's oldest log lines: it had more than its bound");
  }
}

/** The sequence number of the oldest message to keep, or undefined where all fit into the bound. */
export function firstWithin(
  sizes: ReadonlyArray<{ sequence: number; bytes: number }>,
  bound: number,
): number | undefined {
  let total = 0;
  for (const [index, { bytes }] of [...sizes.entries()].reverse()) {
    total += bytes;
    if (total > bound) return (sizes[index + 1] ?? sizes[index])?.sequence;
  }
  return undefined;
}
