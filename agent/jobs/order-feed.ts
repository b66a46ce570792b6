import { createInbox, type Msg, type NatsConnection } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs } from "../../shared/time/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";

/** How long Dom0 holds a question for the next order. */
const waitMs = 30_000;
const answerSlackMs = 10_000;
const acknowledgeTimeoutMs = 5_000;
const retryBaseMs = 1_000;
const retryCapMs = 30_000;
const laterMs = 5_000;
/** Status of JetStream; every other is that there is no consumer yet, or none any more. */
const nothingCame = 408;

/** Takes bytes that came as an order. `later`: it cannot be taken now, and is to come again. */
export type TakeOrder = (bytes: Uint8Array) => Promise<"taken" | "later">;

/**
 * Asks for this host's orders, one after the other, from the consumer that Dom0 made for it. As JetStream's clients do it,
 * without such a client in the agent's memory.
 */
export class OrderFeed {
  readonly #connection: NatsConnection;
  readonly #hostId: string;
  readonly #take: TakeOrder;
  readonly #logger: Logger;
  readonly #inbox: string;
  /** Each question has a number, so that what comes of an older one is told apart. */
  #question = 0;
  readonly #stop = new AbortController();
  readonly #work: WorkQueue;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;

  constructor(connection: NatsConnection, hostId: string, take: TakeOrder, logger: Logger) {
    this.#connection = connection;
    this.#hostId = hostId;
    this.#take = take;
    this.#logger = logger;
    this.#inbox = createInbox(subjects.inbox(hostId));
    this.#work = new WorkQueue((error) => {
      this.#logger.warn({ err: error }, "an order of Dom0 was not taken; it comes again");
      this.#askLater();
    });
  }

  start(): void {
    this.#connection.subscribe(`${this.#inbox}.*`, { callback: (_error, message) => this.#heard(message) });
    void this.#askAfterReconnects();
    this.#ask();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#timer);
    await this.#work.stop();
  }

  /** A question that was held by a server that died is not answered any more. */
  async #askAfterReconnects(): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (this.#stop.signal.aborted) return;
      if (type === "reconnect") this.#ask();
    }
  }

  #ask(): void {
    clearTimeout(this.#timer);
    if (this.#stop.signal.aborted || this.#connection.isClosed()) return;
    this.#timer = setTimeout(() => this.#ask(), waitMs + answerSlackMs).unref();
    const request = JSON.stringify({ batch: 1, expires: waitMs * 1_000_000 });
    this.#question += 1;
    this.#connection.publish(subjects.nextJob(this.#hostId), request, { reply: this.#replyInbox });
  }

  get #replyInbox(): string {
    return `${this.#inbox}.${this.#question}`;
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    if (this.#stop.signal.aborted) return;
    const waitedMs = backoffMs(this.#failures, retryBaseMs, retryCapMs, Math.random);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#ask(), waitedMs).unref();
  }

  #heard(message: Msg): void {
    const status = message.headers?.code ?? 0;
    // An order comes under its own subject.
    if (status === 0) this.#work.add(() => this.#deal(message));
    else if (message.subject !== this.#replyInbox) return;
    else if (status === nothingCame) this.#ask();
    else this.#askLater();
  }

  async #deal(message: Msg): Promise<void> {
    const taken = await this.#take(message.data);
    const { reply } = message;
    if (reply === undefined) throw new DomzeroError("INVALID_INPUT", "an order came that nobody waits to hear of");
    if (taken === "later") this.#connection.publish(reply, `-NAK ${JSON.stringify({ delay: laterMs * 1_000_000 })}`);
    // Lost, it comes once more, and is known then.
    else await this.#connection.request(reply, "+ACK", { timeout: acknowledgeTimeoutMs });
    this.#failures = 0;
    this.#ask();
  }
}
