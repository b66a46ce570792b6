import { randomUUID } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { type EventBody, makeEventBody } from "../../shared/records/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs, type Clock, delay, toTimestamp } from "../../shared/time/index.ts";
import { publishStored } from "./publish-stored.ts";
import { EventSpool } from "./spool.ts";

const retryBaseMs = 500;
const retryCapMs = 10_000;
const acknowledgeTimeoutMs = 5_000;

/** What the agent's events need. */
export interface AgentEventsOptions {
  hostId: string;
  /** Folder of the spool, the agent's alone. */
  spoolDir: string;
  clock: Clock;
  logger: Logger;
}

/** Events of this host: kept on disk until Dom0 has them on its own, in order, none twice. */
export class AgentEvents {
  readonly #options: AgentEventsOptions;
  readonly #spool: EventSpool;
  readonly #stop = new AbortController();
  /** Ends the pump's present wait. */
  #wake = new AbortController();
  #pump: Promise<void> | undefined;

  private constructor(options: AgentEventsOptions, spool: EventSpool) {
    this.#options = options;
    this.#spool = spool;
  }

  /** @throws DomzeroError IO */
  static async open(options: AgentEventsOptions): Promise<AgentEvents> {
    return new AgentEvents(options, await EventSpool.open(options.spoolDir));
  }

  /** How many events wait for Dom0. */
  get waiting(): number {
    return this.#spool.size;
  }

  /**
   * Tells Dom0 what happened; resolves when it is on this host's disk. Works before and without a connection.
   * @param kind dotted, e.g. `facts.changed`
   * @throws DomzeroError INVALID_INPUT, TOO_LARGE, IO
   */
  async publish(kind: string, summary: string, details: EventBody["details"] = {}): Promise<void> {
    const at = toTimestamp(this.#options.clock.nowMs());
    await this.#spool.add({ id: randomUUID(), kind, body: makeEventBody({ at, summary, details }) });
    this.#wake.abort();
  }

  /** Begins to send over the connection, which may come and go; to be called once. */
  start(connection: NatsConnection): void {
    this.#pump = this.#run(connection);
  }

  /** Ends sending; what waits is sent after the next start. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    await this.#pump;
  }

  async #run(connection: NatsConnection): Promise<void> {
    let failures = 0;
    while (!this.#stop.signal.aborted) {
      this.#wake = new AbortController();
      try {
        await this.#tellDropped();
        const next = await this.#spool.oldest();
        if (next === undefined) {
          await untilAborted(this.#wake.signal, this.#stop.signal);
          continue;
        }
        const { id, kind, body } = next.event;
        const subject = subjects.event(this.#options.hostId, kind);
        const settings = { messageId: id, timeoutMs: acknowledgeTimeoutMs };
        await publishStored(connection, subject, JSON.stringify(body), settings);
        await next.done();
        failures = 0;
      } catch (error) {
        const waitMs = backoffMs(failures, retryBaseMs, retryCapMs, Math.random);
        failures += 1;
        this.#options.logger.debug({ err: error, waitMs, waiting: this.waiting }, "events wait for Dom0");
        await delay(waitMs, this.#stop.signal).catch(() => undefined);
      }
    }
  }

  async #tellDropped(): Promise<void> {
    const { dropped } = this.#spool;
    if (dropped === 0) return;
    this.#spool.dropped = 0;
    await this.publish("events.dropped", `${dropped} events of this host were lost: too many while away`, { dropped });
  }
}

function untilAborted(...signals: AbortSignal[]): Promise<void> {
  const any = AbortSignal.any(signals);
  if (any.aborted) return Promise.resolve();
  return new Promise((resolve) => any.addEventListener("abort", () => resolve(), { once: true }));
}
