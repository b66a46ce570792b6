import { once } from "node:events";
import { type JetStreamClient, jetstream } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import type { Spool } from "./spool.ts";
import { SpoolReader } from "./spool-reader.ts";

const inFlightAtMost = 4;
const acknowledgeTimeoutMs = 5_000;
const retryBaseMs = 200;
const retryCapMs = 5_000;

interface Sent {
  lastSequence: number;
  acknowledged: Promise<unknown>;
}

/** Sends what is in the spool over one connection, in order, until stopped. */
export class Sender {
  readonly #spool: Spool;
  readonly #connection: NatsConnection;
  readonly #client: JetStreamClient;
  readonly #hostId: string;
  readonly #logger: Logger;
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #failures = 0;

  constructor(spool: Spool, connection: NatsConnection, hostId: string, logger: Logger) {
    this.#spool = spool;
    this.#connection = connection;
    this.#client = jetstream(connection);
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

  /** After a failure nothing that was sent later counts: it starts again with the first that Dom0 did not take. */
  async #sendFrom(reader: SpoolReader): Promise<void> {
    const sent: Sent[] = [];
    const { signal } = this.#stop;
    while (!signal.aborted) {
      // Listening begins before the spool is asked, so that nothing is appended unnoticed in between.
      const wait = new AbortController();
      const appended = once(this.#spool.events, "appended", { signal: AbortSignal.any([signal, wait.signal]) });
      appended.catch(() => undefined);
      let batch = sent.length < inFlightAtMost ? await reader.next() : undefined;
      while (batch !== undefined) {
        sent.push(this.#publish(batch.firstSequence, batch.lastSequence, batch.payload));
        batch = sent.length < inFlightAtMost ? await reader.next() : undefined;
      }
      const oldest = sent.shift();
      if (oldest === undefined) await appended.catch(() => undefined);
      else {
        await oldest.acknowledged;
        this.#failures = 0;
        this.#spool.acknowledge(oldest.lastSequence);
      }
      wait.abort();
    }
  }

  #publish(firstSequence: number, lastSequence: number, payload: Buffer): Sent {
    const msgID = `${this.#hostId}/${this.#spool.id}/${firstSequence}`;
    const settings = { msgID, timeout: acknowledgeTimeoutMs };
    const acknowledged = this.#client.publish(subjects.log(this.#hostId), payload, settings);
    // It is looked at in its turn; after an earlier failure, never.
    acknowledged.catch(() => undefined);
    return { lastSequence, acknowledged };
  }
}
