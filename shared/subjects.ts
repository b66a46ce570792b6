/**
 * The one home of every NATS subject, stream and bucket name, and of who may use which subject.
 * `host` is always a host's id (never its name, which may change), so that a subject means one host for ever.
 */

/** Streams of the domain. */
export const streams = { events: "EVENTS", logs: "LOGS", jobs: "JOBS", jobReports: "JOB_REPORTS" } as const;

/** Key-value buckets of the domain. */
export const buckets = {
  hosts: "hosts",
  facts: "facts",
  addresses: "addresses",
  bastion: "bastion",
  bans: "bans",
  ciks: "ciks",
  templates: "templates",
  builds: "builds",
  durations: "durations",
  tickets: "tickets",
  operators: "operators",
  jobs: "jobs",
} as const;

/** Subjects; every builder takes ids that were checked by a schema, so no wildcard can enter. */
export const subjects = {
  /** Core NATS, not stored: "I am here", see {@link Beat}. */
  presence: (host: string) => `presence.${host}`,
  presenceAll: "presence.*",
  /** Stored in EVENTS; `kind` is dotted, e.g. `facts.changed`. */
  event: (source: string, kind: string) => `evt.${source}.${kind}`,
  eventsAll: "evt.>",
  /** Stored in LOGS: batches of log lines, one subject a host. */
  log: (host: string) => `log.${host}`,
  logsAll: "log.*",
  /** Stored in JOBS: the newest order about one job, signed. Only Dom0 may publish it. */
  job: (host: string, job: string) => `job.${host}.${job}`,
  jobsOf: (host: string) => `job.${host}.*`,
  jobsAll: "job.*.*",
  /** Where a host asks for its next order, and says that it has it; its consumer has the host's id as its name. */
  nextJob: (host: string) => `$JS.API.CONSUMER.MSG.NEXT.${streams.jobs}.${host}`,
  jobTaken: (host: string) => `$JS.ACK.${streams.jobs}.${host}.>`,
  /** Stored in JOB_REPORTS: what a running job says, which may be lost; what happened to it is events. */
  jobReport: (host: string, job: string, part: "progress" | "head" | "tail") => `report.${host}.${job}.${part}`,
  jobReportOf: (host: string, job: string) => `report.${host}.${job}.*`,
  jobReportsOf: (host: string) => `report.${host}.*.*`,
  jobReportsAll: "report.*.*.*",
  /** Core NATS: commands from Dom0 to a host that need no record. */
  command: (host: string, name: string) => `cmd.${host}.${name}`,
  inbox: (user: string) => `_INBOX_${user}`,
} as const;

/** What a NATS user may publish and subscribe to. */
export interface SubjectPermissions {
  publish: readonly string[];
  subscribe: readonly string[];
}

/** A host's own subjects and nothing else. */
export function hostPermissions(host: string): SubjectPermissions {
  return {
    publish: [
      subjects.presence(host),
      `evt.${host}.>`,
      subjects.log(host),
      subjects.jobReportsOf(host),
      subjects.nextJob(host),
      subjects.jobTaken(host),
    ],
    subscribe: [`${subjects.inbox(host)}.>`, `cmd.${host}.>`],
  };
}

/** An operator reads everything that is told and changes nothing by NATS: changes go through the admin service. */
export function operatorPermissions(operator: string): SubjectPermissions {
  const readApi = Object.values(streams).flatMap((stream) => [
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}.>`,
  ]);
  return {
    publish: readApi,
    subscribe: [`${subjects.inbox(operator)}.>`, subjects.presenceAll, subjects.eventsAll, subjects.logsAll],
  };
}
