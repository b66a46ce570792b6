import * as z from "zod";
import { type JobRecord, jobEventSchema, orderRefusedKind, refusals } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { DomainEvent, HostRecord } from "../../shared/records/index.ts";
import { orSkipped } from "../events/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Tickets } from "../tickets/index.ts";
import { applyEvents, type DatedEvent } from "./reducer.ts";

const strangeSchema = z.object({ refusal: z.enum(refusals) });

/** What jobs are heard with. */
export interface HearingOptions {
  jobs: Pick<Collection<JobRecord>, "get" | "modify">;
  hosts: Pick<Collection<HostRecord>, "get">;
  tickets: Pick<Tickets, "open">;
  /** A job ended by its host's word. */
  ended(record: JobRecord): Promise<void>;
  nowMs(): number;
  logger: Logger;
}

/** Takes what hosts tell of their jobs into the records; what should not happen becomes a ticket. @throws DomzeroError that is retryable */
export async function hearJobs(events: readonly DomainEvent[], options: HearingOptions): Promise<void> {
  const byJob = Map.groupBy(
    events.flatMap((event) => parsed(event, options.logger)),
    ({ event }) => event.job,
  );
  const strange = events.filter(({ kind }) => kind === orderRefusedKind);
  const { logger } = options;
  await Promise.all([
    ...[...byJob].map(([job, told]) => orSkipped(hearJob(job, told, options), { job }, logger)),
    ...strange.map((event) => orSkipped(openStrange(event, options), { host: event.source }, logger)),
  ]);
}

interface Told {
  /** Id of the host, by the subject that only it may publish. */
  source: string;
  event: DatedEvent;
}

function parsed({ source, kind, at, details }: DomainEvent, logger: Logger): Told[] {
  if (kind === orderRefusedKind) return [];
  const event = jobEventSchema.safeParse(details);
  if (event.success) return [{ source, event: { ...event.data, at } }];
  logger.warn({ host: source, kind }, "what a host tells of a job does not fit");
  return [];
}

async function hearJob(job: string, told: readonly Told[], options: HearingOptions): Promise<void> {
  const { jobs, hosts, tickets, ended, nowMs } = options;
  const known = jobs.get(job)?.value;
  // A host has a say in its own jobs alone.
  const own = told.filter(({ source }) => source === known?.host).map(({ event }) => event);
  if (known === undefined || own.length === 0) return;
  const { value: record } = await jobs.modify(job, (current) => {
    const next = applyEvents(current, own);
    return next === current ? undefined : next;
  });
  const last = own.find(({ type }) => type === "ended");
  if (last === undefined) return;
  await ended(record);
  if (record.refusal !== "expired" || Date.parse(record.expiresAt) < nowMs()) return;
  const name = hosts.get(record.host)?.value.name ?? record.host;
  await tickets.open({
    kind: "job.clock",
    about: [record.host],
    summary: `${name} took job ${job} for expired, which it is not: its clock is ahead`,
    remedy: `set the clock of ${name} right (dom0 status tells how far it is off), then give the job again`,
  });
}

const strangeWords = {
  signature: "an order that this domain's Dom0 did not sign",
  malformed: "bytes that are no order",
  target: "an order for another host",
  clock: "an order that is not of its time",
  "unknown-work": "an order that it does not understand",
  expired: "an order that has expired",
} as const;

async function openStrange({ source, summary, details }: DomainEvent, options: HearingOptions): Promise<void> {
  const host = options.hosts.get(source)?.value;
  const strange = strangeSchema.safeParse(details);
  if (host === undefined || !strange.success) return;
  const { refusal } = strange.data;
  await options.tickets.open({
    kind: refusal === "clock" ? "job.clock" : "job.forged",
    about: [host.id],
    summary: `${host.name} was given ${strangeWords[refusal]}: ${summary}`,
    remedy:
      refusal === "clock"
        ? `set the clock of ${host.name} right (dom0 status tells how far it is off); the order is tried again by itself`
        : "somebody can write into this domain's NATS who should not: look at who has Dom0's state folder",
  });
}
