import { DomzeroError } from "../../shared/errors/index.ts";
import { changesSystem, type Order, orderIn, type Refusal, type Work } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { JobPlanner, JobStep } from "./job-kind.ts";
import { stateOf } from "./job-state.ts";
import type { FileJournal } from "./journal.ts";
import { type EntryBody, orderBytes } from "./journal-entry.ts";
import type { Ledger } from "./ledger.ts";
import type { Outbox } from "./outbox.ts";
import type { OutputFile } from "./output-file.ts";
import type { Reports } from "./reports.ts";
import { endedEntry, runJob } from "./run-job.ts";
import { whoseTurn } from "./turns.ts";

/** What work is done with. */
export interface WorkshopOptions {
  ledger: Ledger;
  outbox: Pick<Outbox, "add" | "wake">;
  reports: Pick<Reports, "add" | "ended" | "outputGrew" | "progress">;
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

/** Has jobs done when it is their turn. What it was given is in the ledger before anything else happens. */
export class Workshop {
  readonly #o: WorkshopOptions;
  readonly #held = new Map<string, Held>();
  readonly #stop = new AbortController();

  constructor(options: WorkshopOptions) {
    this.#o = options;
  }

  /** Leaves jobs where they are; a step that must not be left is waited for. */
  async stop(): Promise<void> {
    this.#stop.abort(new DomzeroError("CANCELLED", "the agent is stopping"));
    await Promise.all([...this.#held.values()].map(({ running }) => running));
  }

  /** Takes a job, once. @throws DomzeroError IO */
  async receive(order: Extract<Order, { work: Work }>, bytes: Uint8Array): Promise<void> {
    const { job } = order;
    if (!this.#o.ledger.has(job)) {
      const plan = this.#planOf(order.work);
      if (plan === undefined) return this.entomb(job, bytes, refusedEntry("unknown-work", "this agent cannot do that"));
      this.#hold(order, plan, await this.#o.ledger.create(job, [receivedEntry(bytes)]));
    }
    // Where it comes again, a full disk may have kept it from this.
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
        await this.#withheld(held, () => held.journal.append(endedEntry("superseded", words, 0)));
        this.#ended(held);
      } else if (!this.#o.ledger.has(job)) await this.entomb(job, bytes, endedEntry("superseded", words, 0));
    }
  }

  /** Leaves a job, now or, where it runs, where that does no harm. @throws DomzeroError IO */
  async cancel(job: string, bytes: Uint8Array): Promise<void> {
    const held = this.#held.get(job);
    if (held !== undefined) {
      const isWaiting = held.running === undefined && !hasBegun(held);
      const write = () => held.journal.append({ type: "cancel" });
      await (isWaiting ? this.#withheld(held, write) : write());
      held.cancelled.abort(new DomzeroError("CANCELLED", "the job was cancelled"));
      if (!isWaiting) return;
      // It ends without waiting for its turn.
      this.#held.set(job, held);
      this.#begin(held);
    } else if (!this.#o.ledger.has(job)) {
      await this.entomb(job, bytes, endedEntry("cancelled", "it was cancelled before it came to this host", 0));
    }
  }

  /** Has its turn not come while it is written that it is not to. It is held again where that failed. */
  async #withheld(held: Held, write: () => Promise<void>): Promise<void> {
    this.#held.delete(held.id);
    try {
      await write();
    } catch (error) {
      this.#held.set(held.id, held);
      throw error;
    }
  }

  /** Keeps that a job is not to be done, should it come, and tells so. */
  async entomb(job: string, bytes: Uint8Array, ended: EntryBody): Promise<void> {
    const { entries } = await this.#o.ledger.create(job, [receivedEntry(bytes), ended]);
    this.#o.outbox.add(job, entries);
  }

  #planOf(work: Work): readonly JobStep[] | undefined {
    for (const planner of this.#o.planners) {
      const plan = planner(work);
      if (plan !== undefined) return plan;
    }
    return undefined;
  }

  /** Goes on with what was left by the agent before. What a full disk keeps from being written is left for the next. */
  async takeUp(): Promise<void> {
    for (const [id, journal] of this.#o.ledger.journals) {
      const { entries } = journal;
      const order = orderIn(orderBytes(entries));
      const plan = order?.work === undefined ? undefined : this.#planOf(order.work);
      if (stateOf(entries).ending !== undefined) this.#tellEnded(id, journal);
      else if (order?.work === undefined || plan === undefined) {
        const refused = refusedEntry("unknown-work", "this agent cannot do that any more");
        await this.#trying(async () => {
          await journal.append(refused);
          this.#tellEnded(id, journal);
        });
      } else this.#hold(order, plan, journal);
    }
    for (const { supersedes, journal } of [...this.#held.values()]) {
      await this.#trying(() => this.#supersede(supersedes, orderBytes(journal.entries)));
    }
    for (const held of this.#held.values()) {
      if (stateOf(held.journal.entries).isCancelled) held.cancelled.abort();
    }
    this.#schedule();
  }

  async #trying(write: () => Promise<void>): Promise<void> {
    await write().catch((error: unknown) => this.#o.logger.error({ err: error }, "a job's journal cannot be written"));
  }

  #tellEnded(id: string, { entries }: FileJournal): void {
    this.#o.reports.add(id, this.#o.ledger.output(id));
    this.#o.reports.ended(id);
    this.#o.outbox.add(id, entries);
  }

  #hold(order: Extract<Order, { work: Work }>, plan: readonly JobStep[], journal: FileJournal): void {
    const { job: id, work, issuedAtMs, expiresAtMs, supersedes } = order;
    const output = this.#o.ledger.output(id);
    const rest = { plan, journal, output, cancelled: new AbortController(), running: undefined };
    this.#held.set(id, { id, work, issuedAtMs, expiresAtMs, supersedes, ...rest });
    this.#o.reports.add(id, output);
    this.#o.outbox.add(id, journal.entries);
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
        this.#o.reports.outputGrew(id);
      },
      outputBytes: () => output.size(),
      progress: (step, progress) => this.#o.reports.progress(id, { at: toTimestamp(clock.nowMs()), step, ...progress }),
      written: () => this.#o.outbox.wake(),
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
    this.#o.reports.ended(id);
    this.#o.outbox.wake();
  }
}

const receivedEntry = (bytes: Uint8Array): EntryBody => ({
  type: "received",
  order: Buffer.from(bytes).toString("base64"),
});

/** The last entry of a job that is not done. */
export function refusedEntry(refusal: Refusal, message: string): EntryBody {
  return { type: "ended", ending: "refused", message, refusal, outputBytes: 0 };
}

const hasBegun = ({ journal }: Held): boolean => stateOf(journal.entries).steps !== undefined;
