import { X509Certificate } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import { orderRefusedKind, type Verdict, verifyOrder } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type EventBody, jobIdSchema } from "../../shared/records/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { AgentEvents } from "../nats/index.ts";
import type { JobPlanner } from "./job-kind.ts";
import { Ledger } from "./ledger.ts";
import { OrderFeed } from "./order-feed.ts";
import { Outbox } from "./outbox.ts";
import { Reports } from "./reports.ts";
import { refusedEntry, Workshop } from "./workshop.ts";

/** Between two events of orders that anybody may have made. */
const strangeEveryMs = 60_000;

/** What a host does jobs with. */
export interface JobsOptions {
  /** Folder of journals and outputs, the agent's alone. */
  dir: string;
  hostId: string;
  /** The domain's root, as the host's key pinned it. */
  rootPem: string;
  /** What this host can do. */
  planners: readonly JobPlanner[];
  clock: Clock;
  logger: Logger;
}

/** Does what Dom0 has signed for this host, each job once. */
export class Jobs {
  readonly #o: JobsOptions;
  readonly #root: X509Certificate;
  readonly #ledger: Ledger;
  readonly #outbox: Outbox;
  readonly #reports: Reports;
  readonly #workshop: Workshop;
  #feed: OrderFeed | undefined;
  #events: Pick<AgentEvents, "publish"> | undefined;
  #strangeAtMs = Number.NEGATIVE_INFINITY;

  private constructor(options: JobsOptions, ledger: Ledger) {
    const { hostId, planners, clock, logger } = options;
    this.#o = options;
    this.#root = new X509Certificate(options.rootPem);
    this.#ledger = ledger;
    this.#reports = new Reports(hostId, () => this.#outbox.wake(), logger);
    this.#outbox = new Outbox({
      hostId,
      isOutputTold: (job) => this.#reports.isTold(job),
      settled: (job) => ledger.settle(job),
      logger,
    });
    const told = { outbox: this.#outbox, reports: this.#reports };
    this.#workshop = new Workshop({ ledger, ...told, planners, clock, logger });
  }

  /** Takes up what was left of jobs by the agent before. @throws DomzeroError IO */
  static async open(options: JobsOptions): Promise<Jobs> {
    const jobs = new Jobs(options, await Ledger.open(options.dir, options.clock, options.logger));
    await jobs.#workshop.takeUp();
    return jobs;
  }

  /** Begins to hear and tell Dom0; to be called once. */
  attach(connection: NatsConnection, events: Pick<AgentEvents, "publish">): void {
    const { hostId, logger } = this.#o;
    this.#events = events;
    this.#outbox.start(connection);
    this.#reports.start(connection);
    this.#feed = new OrderFeed(connection, hostId, (bytes) => this.take(bytes), logger);
    this.#feed.start();
  }

  /** Leaves jobs where they are; a step that must not be left is waited for. */
  async stop(): Promise<void> {
    await this.#feed?.stop();
    await this.#workshop.stop();
    await Promise.all([this.#outbox.stop(), this.#reports.stop()]);
  }

  /** Takes an order as it came. `later`: it cannot be judged or kept now. */
  async take(bytes: Uint8Array): Promise<"taken" | "later"> {
    const { hostId: host, clock, logger } = this.#o;
    const verdict = verifyOrder(bytes, { root: this.#root, host, nowMs: clock.nowMs() });
    try {
      if (!verdict.accepted) return await this.#refuse(verdict, bytes);
      const { order } = verdict;
      if (order.work === undefined) await this.#workshop.cancel(order.job, bytes);
      else await this.#workshop.receive(order, bytes);
      return "taken";
    } catch (error) {
      logger.error({ err: DomzeroError.from(error) }, "an order of Dom0 cannot be kept; it comes again");
      return "later";
    }
  }

  async #refuse(verdict: Extract<Verdict, { accepted: false }>, bytes: Uint8Array): Promise<"taken" | "later"> {
    const { refusal, message } = verdict;
    const job = jobIdSchema.safeParse(verdict.job).data;
    if (job !== undefined && (refusal === "expired" || refusal === "unknown-work")) {
      if (!this.#ledger.has(job)) await this.#workshop.entomb(job, bytes, refusedEntry(refusal, message));
      return "taken";
    }
    this.#o.logger.warn({ refusal, job }, `an order was not taken: ${message}`);
    await this.#tellStrange(`an order was not taken: ${message}`, { refusal, ...(job === undefined ? {} : { job }) });
    // A wrong clock becomes right, and the order may be good then.
    return refusal === "clock" ? "later" : "taken";
  }

  async #tellStrange(summary: string, details: EventBody["details"]): Promise<void> {
    const nowMs = this.#o.clock.monotonicMs();
    if (nowMs - this.#strangeAtMs < strangeEveryMs) return;
    await this.#events?.publish(orderRefusedKind, summary, details);
    this.#strangeAtMs = nowMs;
  }
}
