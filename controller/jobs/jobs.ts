import { randomBytes } from "node:crypto";
import { DomzeroError } from "../../shared/errors/index.ts";
import {
  changesSystem,
  describeWork,
  hasEnded,
  type JobRecord,
  type JobView,
  longestExpiryMs,
  type Work,
} from "../../shared/jobs/index.ts";
import { type Logger, logFields } from "../../shared/log/index.ts";
import { type HostRecord, makeId } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Delivery } from "./delivery.ts";
import { expire, supersede } from "./reducer.ts";
import type { JobReports } from "./reports.ts";
import type { JobSigner } from "./signer.ts";

const dayMs = 86_400_000;
const lookEveryMs = 30_000;
/** What a host began in time may be told that much later. */
const expiryGraceMs = 60_000;
/** By then whoever wrote a record has published it, or is dead. */
const publishedWithinMs = 60_000;

/** What an operator wants done. */
export interface NewJobs {
  hosts: readonly HostRecord[];
  work: Work;
  /** Jobs of these hosts that are not wanted any more then. */
  supersedes: readonly string[];
  expiresInMs: number;
  operator: string;
}

export interface JobsOptions {
  jobs: Pick<Collection<JobRecord>, "get" | "list" | "unsorted" | "create" | "modify" | "remove" | "watch">;
  hosts: Pick<Collection<HostRecord>, "get" | "unsorted" | "watch">;
  signer: JobSigner;
  delivery: Pick<Delivery, "prepare" | "forget" | "publish" | "withdraw">;
  reports: Pick<JobReports, "progress">;
  audit(kind: string, summary: string, details: Record<string, string | number | boolean>): Promise<void>;
  /** How long a job that ended is remembered. */
  keepDays: number;
  clock: Clock;
  logger: Logger;
}

/** What hosts are to do, one record a job; whatever is cut short here is finished by the next look, of any Dom0. */
export class Jobs {
  readonly #o: JobsOptions;
  readonly #unwatch: Array<() => void> = [];
  /** Jobs whose order is known to be where its host finds it. */
  readonly #published = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: JobsOptions) {
    this.#o = options;
  }

  /** Has every host find its orders, and publishes what a Dom0 that died did not. */
  start(): void {
    const { hosts } = this.#o;
    this.#unwatch.push(
      hosts.watch(({ key, value }) => {
        if (value === undefined) this.#must(this.#forget(key), "a host that is gone still has orders");
        else if (value.status === "active") this.#must(this.#o.delivery.prepare(key), "a host cannot get orders yet");
      }),
    );
    this.#looking = this.#look(true);
    this.#timer = setInterval(() => {
      this.#looking = this.#looking.then(() => this.#look(false));
    }, lookEveryMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    for (const unwatch of this.#unwatch.splice(0)) unwatch();
    await this.#looking;
  }

  /**
   * Gives each host a job; resolves when all are on their way.
   * @throws DomzeroError NOT_FOUND, CONFLICT, UNAVAILABLE
   */
  async create(wanted: NewJobs): Promise<JobRecord[]> {
    const inactive = wanted.hosts.find(({ status }) => status !== "active");
    if (inactive !== undefined) {
      throw new DomzeroError(
        "CONFLICT",
        `${inactive.name} is ${inactive.status}, and does no jobs: dom0 hosts approve`,
      );
    }
    const old = wanted.supersedes.map((id) => this.get(id));
    return Promise.all(wanted.hosts.map((host) => this.#createOne(host, wanted, old)));
  }

  async #createOne(host: HostRecord, wanted: NewJobs, old: readonly JobRecord[]): Promise<JobRecord> {
    const { work, operator, expiresInMs } = wanted;
    const { signer, clock, jobs, delivery } = this.#o;
    const id = makeId("j", randomBytes(10));
    const issuedAtMs = clock.nowMs();
    const replaced = old.filter((each) => each.host === host.id && !hasEnded(each)).map((each) => each.id);
    const head = {
      job: id,
      host: host.id,
      issuedAtMs,
      expiresAtMs: issuedAtMs + Math.min(expiresInMs, longestExpiryMs),
    };
    const { bytes, expiresAtMs } = await signer.sign({ ...head, work, supersedes: replaced });
    const { value } = await jobs.create(id, {
      version: 1,
      id,
      host: host.id,
      work,
      supersedes: replaced,
      operator,
      issuedAt: toTimestamp(issuedAtMs),
      expiresAt: toTimestamp(expiresAtMs),
      order: Buffer.from(bytes).toString("base64"),
      state: "queued",
      events: 0,
    });
    await this.#o.audit("job.created", `${operator} had ${host.name} ${describeWork(work)}`, {
      job: id,
      host: host.id,
    });
    await delivery.prepare(host.id);
    await this.#publish(value);
    for (const each of replaced) await this.#supersede(each, id);
    return this.get(id);
  }

  /**
   * Has a host leave a job: at once where it has not begun, else where that does no harm.
   * @throws DomzeroError NOT_FOUND, CONFLICT where it has ended, UNAVAILABLE
   */
  async cancel(id: string, operator: string): Promise<JobRecord> {
    const known = this.get(id);
    if (hasEnded(known)) throw new DomzeroError("CONFLICT", `job ${id} has ended already: ${known.state}`);
    const issuedAtMs = this.#o.clock.nowMs();
    const expiresAtMs = Math.max(issuedAtMs, Date.parse(known.expiresAt));
    const { bytes } = await this.#o.signer.sign({
      job: id,
      host: known.host,
      issuedAtMs,
      expiresAtMs,
      work: undefined,
    });
    const cancel = Buffer.from(bytes).toString("base64");
    const { value } = await this.#o.jobs.modify(id, (current) =>
      hasEnded(current) || current.cancel !== undefined ? undefined : { ...current, cancel },
    );
    await this.#o.audit("job.cancelled", `${operator} cancelled job ${id}`, { job: id, host: known.host });
    this.#published.delete(id);
    await this.#publish(value);
    return this.get(id);
  }

  /** @throws DomzeroError NOT_FOUND */
  get(id: string): JobRecord {
    const record = this.#o.jobs.get(id)?.value;
    if (record === undefined) throw new DomzeroError("NOT_FOUND", `there is no job ${id}; dom0 jobs --all lists them`);
    return record;
  }

  /** Those of a host, or of all; the newest last. */
  list(host: string | undefined, withEnded: boolean): JobRecord[] {
    const all = [...this.#o.jobs.unsorted()].map(({ value }) => value);
    const wanted = all.filter((each) => (host ?? each.host) === each.host && (withEnded || this.#isNews(each)));
    return wanted.sort((a, b) => a.issuedAt.localeCompare(b.issuedAt) || a.id.localeCompare(b.id));
  }

  /** How many there are of each state. */
  counts(): Map<string, number> {
    const states = [...this.#o.jobs.unsorted()].map(({ value }) => value.state);
    return new Map([...Map.groupBy(states, (state) => state)].map(([state, all]) => [state, all.length]));
  }

  /** A job as it is shown. */
  async view(record: JobRecord): Promise<JobView> {
    const { order: _order, cancel, ...shown } = record;
    const progress = record.state === "running" ? await this.#o.reports.progress(record.host, record.id) : undefined;
    return {
      ...shown,
      hostName: this.#o.hosts.get(record.host)?.value.name ?? record.host,
      description: describeWork(record.work),
      changesSystem: changesSystem(record.work),
      isCancelling: cancel !== undefined && !hasEnded(record),
      ...(progress !== undefined && progress.step === record.step?.number ? { progress } : {}),
    };
  }

  /** Its host told that it ended: nothing about it has to wait any more. */
  async ended({ host, id }: JobRecord): Promise<void> {
    this.#published.delete(id);
    await this.#o.delivery.withdraw(host, id);
  }

  #isNews(record: JobRecord): boolean {
    return !hasEnded(record) || Date.parse(record.endedAt ?? record.issuedAt) > this.#o.clock.nowMs() - dayMs;
  }

  async #publish({ id, host }: JobRecord): Promise<void> {
    await this.#o.delivery.publish(host, id, () => {
      // As it is when it is written: it may have been cancelled by another meanwhile.
      const now = this.#o.jobs.get(id)?.value;
      if (now === undefined || hasEnded(now)) return undefined;
      return Buffer.from(now.cancel ?? now.order, "base64");
    });
    this.#published.add(id);
  }

  async #supersede(id: string, by: string): Promise<void> {
    const at = toTimestamp(this.#o.clock.nowMs());
    const { value } = await this.#o.jobs.modify(id, (current) => supersede(current, by, at));
    if (value.state === "superseded") await this.ended(value);
  }

  async #look(isFirst: boolean): Promise<void> {
    try {
      await this.#prepareHosts();
      const nowMs = this.#o.clock.nowMs();
      for (const { value, atMs } of [...this.#o.jobs.unsorted()]) {
        await this.#lookAt(value, { nowMs, isDue: isFirst || nowMs - atMs > publishedWithinMs });
      }
    } catch (error) {
      this.#o.logger.error({ err: DomzeroError.from(error) }, "jobs are not looked after; tried again soon");
    }
  }

  async #lookAt(record: JobRecord, { nowMs, isDue }: { nowMs: number; isDue: boolean }): Promise<void> {
    const { id, endedAt, expiresAt, issuedAt } = record;
    if (hasEnded(record)) {
      this.#published.delete(id);
      if (Date.parse(endedAt ?? issuedAt) < nowMs - this.#o.keepDays * dayMs) await this.#o.jobs.remove(id);
      return;
    }
    const isWaitingForHost = record.state === "queued" || record.cancel !== undefined;
    if (record.state === "queued" && nowMs > Date.parse(expiresAt) + expiryGraceMs) await this.#expire(id, nowMs);
    else if (isDue && isWaitingForHost && !this.#published.has(id)) await this.#publish(record);
    // What took the place of another, and did not come to say so.
    for (const old of isDue ? record.supersedes : []) {
      const replaced = this.#o.jobs.get(old)?.value;
      if (replaced !== undefined && replaced.supersededBy === undefined) await this.#supersede(old, id);
    }
  }

  async #expire(id: string, nowMs: number): Promise<void> {
    const { value } = await this.#o.jobs.modify(id, (current) => expire(current, toTimestamp(nowMs)));
    if (hasEnded(value)) await this.ended(value);
  }

  async #prepareHosts(): Promise<void> {
    for (const { key, value } of [...this.#o.hosts.unsorted()]) {
      if (value.status === "active") await this.#o.delivery.prepare(key);
    }
  }

  /** A host that is gone does nothing any more. */
  async #forget(host: string): Promise<void> {
    await this.#o.delivery.forget(host);
    const at = toTimestamp(this.#o.clock.nowMs());
    for (const { value } of [...this.#o.jobs.unsorted()]) {
      if (value.host !== host || hasEnded(value)) continue;
      await this.#o.jobs.modify(value.id, (current) =>
        hasEnded(current)
          ? undefined
          : { ...current, state: "cancelled", endedAt: at, message: "its host was removed" },
      );
    }
  }

  #must(work: Promise<void>, words: string): void {
    work.catch((error: unknown) =>
      this.#o.logger.error({ err: error, [logFields.code]: DomzeroError.from(error).code }, words),
    );
  }
}
