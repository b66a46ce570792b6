import { once } from "node:events";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import { publishStored } from "../nats/index.ts";
import type { Spool } from "./spool.ts";
import { type SpooledBatch, SpoolReader } from "./spool-reader.ts";

const acknowledgeTimeoutMs = 5_000;
const retryBaseMs = 200;
const retryCapMs = 5_000;

/** Sends what is in the spool over one connection, in order, until stopped. */
export class Sender {
  readonly #spool: Spool;
  readonly #connection: NatsConnection;
  readonly #hostId: string;
  readonly #logger: Logger;
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #failures = 0;

  constructor(spool: Spool, connection: NatsConnection, hostId: string, logger: Logger) {
    this.#spool = spool;
    this.#connection = connection;
    this.#hostId = hostId;
    this.#logger = logger;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const reader = new SpoolReader(this.#spool);
      try {
        // Whatever is published while the link is down would wait in memory, so the link is tried first.
        await this.#connection.rtt();
        await this.#sendFrom(reader);
      } catch (error) {
        const waitMs = backoffMs(this.#failures, retryBaseMs, retryCapMs, Math.random);
        this.#failures += 1;
        this.#logger.debug({ err: error, waitMs }, "log lines wait for Dom0");
        await delay(waitMs, this.#stop.signal).catch(() => undefined);
      } finally {
        await reader.close();
      }
    }
  }

  /** One batch at a time: were others on their way too, one could be stored before another that the server refused. */
  async #sendFrom(reader: SpoolReader): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      // Listening begins before the spool is asked, so that nothing is appended unnoticed in between.
      const wait = new AbortController();
      const appended = once(this.#spool.events, "appended", { signal: AbortSignal.any([signal, wait.signal]) });
      appended.catch(() => undefined);
      const batch = await reader.next();
      if (batch === undefined) await appended.catch(() => undefined);
      else await this.#publish(batch);
      wait.abort();
    }
  }

  async #publish({ firstSequence, lastSequence, payload }: SpooledBatch): Promise<void> {
    const messageId = `${this.#hostId}/${this.#spool.id}/${firstSequence}`;
    const settings = { messageId, timeoutMs: acknowledgeTimeoutMs };
    await publishStored(this.#connection, subjects.log(this.#hostId), payload, settings);
    this.#failures = 0;
    this.#spool.acknowledge(lastSequence);
  }
}
