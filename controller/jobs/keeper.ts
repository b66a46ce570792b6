import { DomzeroError } from "../../shared/errors/index.ts";
import { hasEnded, type JobRecord } from "../../shared/jobs/index.ts";
import { type Logger, logFields } from "../../shared/log/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Delivery } from "./delivery.ts";
import type { Jobs } from "./jobs.ts";
import { expire } from "./reducer.ts";

const dayMs = 86_400_000;
const lookEveryMs = 30_000;
/** What a host began in time may be told that much later. */
const expiryGraceMs = 60_000;
/** By then whoever wrote a record has published it, or is dead. */
const publishedWithinMs = 60_000;

export interface JobKeeperOptions {
  jobs: Pick<Jobs, "publish" | "isPublished" | "supersede" | "ended">;
  records: Pick<Collection<JobRecord>, "get" | "unsorted" | "modify" | "remove">;
  hosts: Pick<Collection<HostRecord>, "get" | "unsorted" | "watch">;
  delivery: Pick<Delivery, "prepare" | "hosts" | "forget">;
  /** How long a job that ended is remembered. */
  keepDays: number;
  clock: Pick<Clock, "nowMs">;
  logger: Logger;
}

/** Looks after what time does to jobs, and finishes what another Dom0, or this one before, was cut short in. */
export class JobKeeper {
  readonly #o: JobKeeperOptions;
  readonly #unwatch: Array<() => void> = [];
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  /** Hosts that had no record at the last look. */
  #missing: ReadonlySet<string> = new Set();

  constructor(options: JobKeeperOptions) {
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

  async #look(isFirst: boolean): Promise<void> {
    try {
      await this.#prepareHosts();
      await this.#forgetMissing();
      const nowMs = this.#o.clock.nowMs();
      for (const { value, atMs } of [...this.#o.records.unsorted()]) {
        await this.#lookAt(value, { nowMs, isDue: isFirst || nowMs - atMs > publishedWithinMs });
      }
    } catch (error) {
      this.#o.logger.error({ err: DomzeroError.from(error) }, "jobs are not looked after; tried again soon");
    }
  }

  async #lookAt(record: JobRecord, { nowMs, isDue }: { nowMs: number; isDue: boolean }): Promise<void> {
    const { id, endedAt, expiresAt, issuedAt } = record;
    if (hasEnded(record)) {
      if (Date.parse(endedAt ?? issuedAt) < nowMs - this.#o.keepDays * dayMs) await this.#o.records.remove(id);
      return;
    }
    const isWaitingForHost = record.state === "queued" || record.cancel !== undefined;
    if (record.state === "queued" && nowMs > Date.parse(expiresAt) + expiryGraceMs) await this.#expire(id, nowMs);
    else if (isDue && isWaitingForHost && !this.#o.jobs.isPublished(record)) await this.#o.jobs.publish(record);
    // What took the place of another, and did not come to say so.
    for (const old of isDue ? record.supersedes : []) {
      const replaced = this.#o.records.get(old)?.value;
      if (replaced !== undefined && replaced.supersededBy === undefined) await this.#o.jobs.supersede(old, id);
    }
  }

  async #expire(id: string, nowMs: number): Promise<void> {
    const { value } = await this.#o.records.modify(id, (current) => expire(current, toTimestamp(nowMs)));
    if (hasEnded(value)) await this.#o.jobs.ended(value);
  }

  async #prepareHosts(): Promise<void> {
    for (const { key, value } of [...this.#o.hosts.unsorted()]) {
      if (value.status === "active") await this.#o.delivery.prepare(key);
    }
  }

  /** A host that was removed while nobody looked. Twice: the record of a new one may be on its way. */
  async #forgetMissing(): Promise<void> {
    const open = [...this.#o.records.unsorted()].filter(({ value }) => !hasEnded(value)).map(({ value }) => value.host);
    const missing = new Set([...this.#o.delivery.hosts(), ...open].filter((host) => !this.#o.hosts.get(host)));
    const gone = [...missing].filter((host) => this.#missing.has(host));
    this.#missing = missing;
    for (const host of gone) await this.#forget(host);
  }

  /** A host that is gone does nothing any more. */
  async #forget(host: string): Promise<void> {
    await this.#o.delivery.forget(host);
    const at = toTimestamp(this.#o.clock.nowMs());
    for (const { value } of [...this.#o.records.unsorted()]) {
      if (value.host !== host || hasEnded(value)) continue;
      await this.#o.records.modify(value.id, (current) =>
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
