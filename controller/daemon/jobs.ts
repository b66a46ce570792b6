import { join } from "node:path";
import { EventFollower } from "../events/index.ts";
import { Delivery, followJob, hearJobs, JobKeeper, JobReports, JobSigner, Jobs, showJob } from "../jobs/index.ts";
import type { Foundation } from "./foundation.ts";
import type { Records } from "./records.ts";
import type { Startup } from "./startup.ts";

/** Of the room for jobs, what orders may take: they are small, and go when their job has ended. */
const ordersFraction = 0.25;

/** What hosts are given to do, and what they tell of it. @throws DomzeroError UNAVAILABLE */
export async function startJobs(
  { config, clock, logger, cleanup }: Startup,
  { connection, replicas, budget, pki }: Foundation,
  { inventory, events, tickets }: Records,
  instance: string,
) {
  const { keepDays } = config.jobs;
  const ordersMib = Math.max(1, Math.floor(budget.jobsMib * ordersFraction));
  const reportsMib = Math.max(1, budget.jobsMib - ordersMib);
  const delivery = await Delivery.open({ connection, replicas, keepMib: ordersMib });
  const reports = await JobReports.open({ connection, replicas, keepDays, keepMib: reportsMib });
  const jobs = new Jobs({
    ...inventory,
    signer: new JobSigner(pki, instance, clock),
    delivery,
    reports,
    audit: (kind, summary, details) => events.publish(`audit.${kind}`, summary, details),
    clock,
    logger,
  });
  const keeper = new JobKeeper({ ...inventory, records: inventory.jobs, jobs, delivery, keepDays, clock, logger });
  const hearing = {
    ...inventory,
    tickets,
    ended: (record: Parameters<Jobs["ended"]>[0]) => jobs.ended(record),
    nowMs: () => clock.nowMs(),
    logger,
  };
  const follower = new EventFollower({
    events,
    kind: "job.",
    take: (told) => hearJobs(told, hearing),
    cursorFile: join(config.stateDir, "jobs-heard.json"),
    clock,
    logger,
  });
  follower.start();
  cleanup.add("jobs heard", () => follower.stop());
  keeper.start();
  cleanup.add("jobs", () => keeper.stop());
  const following = { jobs, records: inventory.jobs, reports };
  return {
    jobs,
    updates: (id: string, follow: boolean, signal: AbortSignal) =>
      follow ? followJob(id, following, signal) : showJob(id, following, signal),
  };
}
