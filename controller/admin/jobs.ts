import { DomzeroError } from "../../shared/errors/index.ts";
import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import { type JobRecord, type JobView, workFromWire } from "../../shared/jobs/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { GivenJobs, JobUpdate, NewJobs } from "../jobs/index.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { findHost } from "./lookup.ts";
import { operatorRoute } from "./operator-route.ts";

/** What jobs are given and looked at with. */
export interface JobDependencies {
  create(wanted: NewJobs): Promise<GivenJobs>;
  cancel(id: string, operator: string): Promise<JobRecord>;
  list(host: string | undefined, withEnded: boolean): JobRecord[];
  view(record: JobRecord): Promise<JobView>;
  updates(id: string, follow: boolean, signal: AbortSignal): AsyncIterable<JobUpdate>;
}

/** Routes about jobs. */
export function jobRoutes(dependencies: AdminDependencies): Route[] {
  const { jobs, operators, inventory } = dependencies;
  const { unary, stream } = operatorRoute(operators);
  const documents = async function* (records: readonly JobRecord[]) {
    for (const record of records) yield { json: JSON.stringify(await jobs.view(record)) };
  };
  return [
    stream(adminMethods.createJobs, async function* (request, _signal, operator) {
      const hosts = hostsOf(request, dependencies);
      const work = workFromWire(request.work ?? {});
      const supersedes = request.work?.supersedes ?? [];
      const wanted = { hosts, work, supersedes, expiresInMs: request.expiresInMs, operator };
      const { records, failure } = await jobs.create(wanted);
      yield* documents(records);
      if (failure !== undefined) throw failure;
    }),
    unary(adminMethods.cancelJob, async ({ id }, operator) => ({
      json: JSON.stringify(await jobs.view(await jobs.cancel(id, operator))),
    })),
    stream(adminMethods.jobs, ({ host, all }) =>
      documents(jobs.list(host === "" ? undefined : findHost(inventory.hosts, host).key, all)),
    ),
    stream(adminMethods.followJob, async function* ({ id, follow }, signal) {
      for await (const update of jobs.updates(id, follow, signal)) {
        yield "view" in update ? { json: JSON.stringify(update.view) } : { output: update.output };
      }
    }),
  ];
}

interface Chosen {
  hosts: readonly string[];
  selector: string;
  all: boolean;
}

/** @throws DomzeroError NOT_FOUND, USAGE where none is meant */
function hostsOf({ hosts, selector, all }: Chosen, { inventory, compileSelector }: AdminDependencies): HostRecord[] {
  const chosen = new Map(hosts.map((name) => findHost(inventory.hosts, name)).map(({ key, value }) => [key, value]));
  if (all || selector !== "") {
    const matches = compileSelector(selector);
    for (const { key, value } of inventory.hosts.list()) {
      if (value.status === "active" && matches(value)) chosen.set(key, value);
    }
  }
  if (chosen.size > 0) return [...chosen.values()];
  throw new DomzeroError("USAGE", "that is no host at all: name some, or say --all or --select");
}
