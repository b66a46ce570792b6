import { X509Certificate } from "node:crypto";
import type { NatsConnection } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import {
  changesSystem,
  type Order,
  orderIn,
  orderRefusedKind,
  type Refusal,
  type Verdict,
  verifyOrder,
  type Work,
} from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type EventBody, jobIdSchema } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { AgentEvents } from "../nats/index.ts";
import type { JobPlanner, JobStep } from "./job-kind.ts";
import { stateOf } from "./job-state.ts";
import type { FileJournal } from "./journal.ts";
import type { EntryBody } from "./journal-entry.ts";
import { Ledger } from "./ledger.ts";
import { OrderFeed } from "./order-feed.ts";
import { Outbox } from "./outbox.ts";
import type { OutputFile } from "./output-file.ts";
import { Reports } from "./reports.ts";
import { endedEntry, runJob } from "./run-job.ts";
import { whoseTurn } from "./turns.ts";

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

/** A job that has not ended. */
interface Held {
  id: string;
  work: Work;
  issuedAtMs: number;
  expiresAtMs: number;
  supersedes: readonly string[];
  plan: readonly JobStep[];
  journal: FileJournal;
  output: OutputFile;
  cancelled: AbortController;
  running: Promise<void> | undefined;
}

/** Does what Dom0 has signed for this host, each job once. */
export class Jobs {
  readonly #o: JobsOptions;
  readonly #root: X509Certificate;
  readonly #ledger: Ledger;
  readonly #outbox: Outbox;
  readonly #reports: Reports;
  readonly #held = new Map<string, Held>();
  readonly #stop = new AbortController();
  #feed: OrderFeed | undefined;
  #events: Pick<AgentEvents, "publish"> | undefined;
  #strangeAtMs = Number.NEGATIVE_INFINITY;

  private constructor(options: JobsOptions, ledger: Ledger) {
    const { hostId, logger } = options;
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
  }

  /** Takes up what was left of jobs by the agent before. @throws DomzeroError IO */
  static async open(options: JobsOptions): Promise<Jobs> {
    const jobs = new Jobs(options, await Ledger.open(options.dir, options.clock, options.logger));
    await jobs.#takeUp();
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
    this.#stop.abort(new DomzeroError("CANCELLED", "the agent is stopping"));
    await this.#feed?.stop();
    await Promise.all([...this.#held.values()].map(({ running }) => running));
    await Promise.all([this.#outbox.stop(), this.#reports.stop()]);
  }

  /** Takes an order as it came. `later`: it cannot be judged or kept now. */
  async take(bytes: Uint8Array): Promise<"taken" | "later"> {
    const { hostId: host, clock, logger } = this.#o;
    const verdict = verifyOrder(bytes, { root: this.#root, host, nowMs: clock.nowMs() });
    try {
      if (!verdict.accepted) return await this.#refuse(verdict, bytes);
      const { order } = verdict;
      if (order.work === undefined) await this.#cancel(order.job, bytes);
      else await this.#receive(order, bytes);
      return "taken";
    } catch (error) {
      logger.error({ err: DomzeroError.from(error) }, "an order of Dom0 cannot be kept; it comes again");
      return "later";
    }
  }

  async #receive(order: Extract<Order, { work: Work }>, bytes: Uint8Array): Promise<void> {
    const { job } = order;
    if (this.#ledger.has(job)) return;
    const plan = this.#planOf(order.work);
    if (plan === undefined) return this.#entomb(job, bytes, refusedEntry("unknown-work", "this agent cannot do that"));
    const journal = await this.#ledger.create(job, [receivedEntry(bytes)]);
    this.#hold(order, plan, journal);
    await this.#supersede(order.supersedes, bytes);
    this.#schedule();
  }

  /** What this host never heard of is never done then either. */
  async #supersede(jobs: readonly string[], bytes: Uint8Array): Promise<void> {
    const words = "a later job takes its place";
    for (const job of jobs) {
      const held = this.#held.get(job);
      if (held !== undefined) {
        if (held.running !== undefined || hasBegun(held)) continue;
        await held.journal.append(endedEntry("superseded", words, 0));
        this.#ended(held);
      } else if (!this.#ledger.has(job)) await this.#entomb(job, bytes, endedEntry("superseded", words, 0));
    }
  }

  async #cancel(job: string, bytes: Uint8Array): Promise<void> {
    const held = this.#held.get(job);
    if (held !== undefined) {
      await held.journal.append({ type: "cancel" });
      held.cancelled.abort(new DomzeroError("CANCELLED", "the job was cancelled"));
      // Where it has not begun, it ends without waiting for its turn.
      if (held.running === undefined && !hasBegun(held)) this.#begin(held);
    } else if (!this.#ledger.has(job)) {
      await this.#entomb(job, bytes, endedEntry("cancelled", "it was cancelled before it came to this host", 0));
    }
  }

  async #refuse(verdict: Extract<Verdict, { accepted: false }>, bytes: Uint8Array): Promise<"taken" | "later"> {
    const { refusal, message } = verdict;
    const job = jobIdSchema.safeParse(verdict.job).data;
    if (job !== undefined && (refusal === "expired" || refusal === "unknown-work")) {
      if (!this.#ledger.has(job)) await this.#entomb(job, bytes, refusedEntry(refusal, message));
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

  /** Keeps that a job is not to be done, should it come, and tells so. */
  async #entomb(job: string, bytes: Uint8Array, ended: EntryBody): Promise<void> {
    const { entries } = await this.#ledger.create(job, [receivedEntry(bytes), ended]);
    this.#outbox.add(job, entries);
  }

  #planOf(work: Work): readonly JobStep[] | undefined {
    for (const planner of this.#o.planners) {
      const plan = planner(work);
      if (plan !== undefined) return plan;
    }
    return undefined;
  }

  async #takeUp(): Promise<void> {
    for (const [id, journal] of this.#ledger.journals) {
      const { entries } = journal;
      const [first] = entries;
      const bytes = Buffer.from(first?.type === "received" ? first.order : "", "base64");
      const order = orderIn(bytes);
      const plan = order?.work === undefined ? undefined : this.#planOf(order.work);
      if (stateOf(entries).ending !== undefined) this.#tellEnded(id, journal);
      else if (order?.work === undefined || plan === undefined) {
        await journal.append(refusedEntry("unknown-work", "this agent cannot do that any more"));
        this.#tellEnded(id, journal);
      } else this.#hold(order, plan, journal);
    }
    for (const { supersedes, journal } of [...this.#held.values()]) {
      const [first] = journal.entries;
      if (first?.type === "received") await this.#supersede(supersedes, Buffer.from(first.order, "base64"));
    }
    for (const held of this.#held.values()) {
      if (stateOf(held.journal.entries).isCancelled) held.cancelled.abort();
    }
    this.#schedule();
  }

  #tellEnded(id: string, { entries }: FileJournal): void {
    this.#reports.add(id, this.#ledger.output(id));
    this.#reports.ended(id);
    this.#outbox.add(id, entries);
  }

  #hold(order: Extract<Order, { work: Work }>, plan: readonly JobStep[], journal: FileJournal): void {
    const { job: id, work, issuedAtMs, expiresAtMs, supersedes } = order;
    const output = this.#ledger.output(id);
    const rest = { plan, journal, output, cancelled: new AbortController(), running: undefined };
    this.#held.set(id, { id, work, issuedAtMs, expiresAtMs, supersedes, ...rest });
    this.#reports.add(id, output);
    this.#outbox.add(id, journal.entries);
  }

  #schedule(): void {
    if (this.#stop.signal.aborted) return;
    const candidates = [...this.#held.values()].map((held) => ({
      id: held.id,
      changesSystem: changesSystem(held.work),
      issuedAtMs: held.issuedAtMs,
      hasBegun: hasBegun(held),
      isRunning: held.running !== undefined,
    }));
    for (const id of whoseTurn(candidates)) {
      const held = this.#held.get(id);
      if (held !== undefined) this.#begin(held);
    }
  }

  #begin(held: Held): void {
    const { id, plan, journal, expiresAtMs, output } = held;
    const { clock, logger } = this.#o;
    const run = runJob({
      journal,
      plan,
      expiresAtMs,
      nowMs: () => clock.nowMs(),
      stop: this.#stop.signal,
      cancelled: held.cancelled.signal,
      output: (text) => {
        output.append(text);
        this.#reports.outputGrew(id);
      },
      outputBytes: () => output.size(),
      progress: (step, progress) => this.#reports.progress(id, { at: toTimestamp(clock.nowMs()), step, ...progress }),
      written: () => this.#outbox.wake(),
      logger,
    });
    held.running = run.then(() => {
      held.running = undefined;
      if (stateOf(journal.entries).ending !== undefined) this.#ended(held);
      this.#schedule();
    });
  }

  #ended({ id }: Held): void {
    this.#held.delete(id);
    this.#reports.ended(id);
    this.#outbox.wake();
  }
}

const receivedEntry = (bytes: Uint8Array): EntryBody => ({
  type: "received",
  order: Buffer.from(bytes).toString("base64"),
});

const refusedEntry = (refusal: Refusal, message: string): EntryBody => ({
  ...{ type: "ended", ending: "refused", message, refusal, outputBytes: 0 },
});

const hasBegun = ({ journal }: Held): boolean => stateOf(journal.entries).steps !== undefined;
