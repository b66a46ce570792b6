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
import type { Logger } from "../../shared/log/index.ts";
import { type HostRecord, makeId } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Delivery } from "./delivery.ts";
import { supersede } from "./reducer.ts";
import type { JobReports } from "./reports.ts";
import type { JobSigner } from "./signer.ts";

const dayMs = 86_400_000;

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
  jobs: Pick<Collection<JobRecord>, "get" | "unsorted" | "create" | "modify">;
  hosts: Pick<Collection<HostRecord>, "get">;
  signer: JobSigner;
  delivery: Pick<Delivery, "prepare" | "publish" | "withdraw">;
  reports: Pick<JobReports, "progress">;
  audit(kind: string, summary: string, details: Record<string, string | number | boolean>): Promise<void>;
  clock: Pick<Clock, "nowMs">;
  logger: Logger;
}

/** What came of giving jobs. */
export interface GivenJobs {
  /** One at least. */
  records: JobRecord[];
  /** Why hosts have none, where that is so of some. */
  failure: DomzeroError | undefined;
}

/** What hosts are to do, one record a job; what is cut short here is finished by the {@link JobKeeper} of any Dom0. */
export class Jobs {
  readonly #o: JobsOptions;
  /** The order that is known to be where its host finds it, by job. */
  readonly #published = new Map<string, string>();

  constructor(options: JobsOptions) {
    this.#o = options;
  }

  /**
   * Gives each host a job. One whose record is written is given: what fails after that, the keeper does.
   * @throws DomzeroError NOT_FOUND, CONFLICT, UNAVAILABLE, where no host has one
   */
  async create(wanted: NewJobs): Promise<GivenJobs> {
    const inactive = wanted.hosts.find(({ status }) => status !== "active");
    if (inactive !== undefined) {
      throw new DomzeroError(
        "CONFLICT",
        `${inactive.name} is ${inactive.status}, and does no jobs: dom0 hosts approve`,
      );
    }
    const old = wanted.supersedes.map((id) => this.get(id));
    const results = await Promise.allSettled(wanted.hosts.map((host) => this.#createOne(host, wanted, old)));
    const records = results.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    const failed = results.flatMap((each, index) => {
      const name = wanted.hosts[index]?.name ?? "";
      return each.status === "rejected" ? [{ name, error: DomzeroError.from(each.reason) }] : [];
    });
    const [first] = failed;
    if (first === undefined) return { records, failure: undefined };
    if (records.length === 0) throw first.error;
    const names = failed.map(({ name }) => name).join(", ");
    const words = `${names} got no job, the others have theirs: ${first.error.message}`;
    return { records, failure: new DomzeroError(first.error.code, words, { cause: first.error }) };
  }

  async #createOne(host: HostRecord, wanted: NewJobs, old: readonly JobRecord[]): Promise<JobRecord> {
    const { work, operator, expiresInMs } = wanted;
    const { signer, clock, jobs, logger } = this.#o;
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
    const words = `${operator} had ${host.name} ${describeWork(work)}`;
    const after = [this.#o.audit("job.created", words, { job: id, host: host.id }), this.#send(value)];
    for (const each of await Promise.allSettled(after)) {
      if (each.status === "fulfilled") continue;
      logger.error({ err: DomzeroError.from(each.reason), job: id, host: host.id }, "a job is not on its way yet");
    }
    return this.get(id);
  }

  async #send(record: JobRecord): Promise<void> {
    await this.#o.delivery.prepare(record.host);
    await this.publish(record);
    for (const each of record.supersedes) await this.supersede(each, record.id);
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
    await this.publish(value);
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

  /** Puts what is wanted of a job before its host. @throws DomzeroError UNAVAILABLE, CONFLICT */
  async publish({ id, host }: JobRecord): Promise<void> {
    let order: string | undefined;
    await this.#o.delivery.publish(host, id, () => {
      // As it is when it is written: it may have been cancelled by another meanwhile.
      const now = this.#o.jobs.get(id)?.value;
      order = now === undefined || hasEnded(now) ? undefined : newestOrder(now);
      return order === undefined ? undefined : Buffer.from(order, "base64");
    });
    if (order !== undefined) this.#published.set(id, order);
  }

  /** Whether that is known to have been done. */
  isPublished(record: JobRecord): boolean {
    return this.#published.get(record.id) === newestOrder(record);
  }

  /** Another job takes its place. @throws DomzeroError UNAVAILABLE */
  async supersede(id: string, by: string): Promise<void> {
    const at = toTimestamp(this.#o.clock.nowMs());
    const { value } = await this.#o.jobs.modify(id, (current) => supersede(current, by, at));
    if (value.state === "superseded") await this.ended(value);
  }
}

const newestOrder = ({ order, cancel }: JobRecord): string => cancel ?? order;
