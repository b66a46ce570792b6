import { buildCommand, buildRouteMap } from "@stricli/core";
import { hasEnded } from "../../../shared/jobs/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { requireSuccess, showUpdates } from "../follow-job.ts";
import { jobTable, parseJob, stateOf } from "../job-view.ts";

const jobPositional = {
  kind: "tuple",
  parameters: [{ brief: "id of the job", parse: text, placeholder: "job" }],
} as const;

/** `dom0 jobs` */
export const jobsCommand = buildCommand({
  docs: {
    brief: "List what hosts are to do, do, and did",
    fullDescription: [
      "Jobs that have not ended, and those that ended within a day. A host does one job at a time that changes its",
      "system; the others wait there. A host that is away gets its jobs when it is back, unless they have expired,",
      "were cancelled, or another took their place.",
      "",
      "  dom0 jobs",
      "  dom0 jobs --host jupiter --all",
      "  dom0 jobs --json",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      host: { kind: "parsed", parse: text, brief: "only of this host", default: "", placeholder: "host" },
      all: { kind: "boolean", brief: "those too that ended long ago", default: false },
    },
  },
  async func(this: CliContext, { json, host, all }: { json: boolean; host: string; all: boolean }) {
    const admin = await this.admin();
    const jobs = [];
    for await (const document of admin.stream(admin.methods.jobs, { host, all })) jobs.push(parseJob(document.json));
    await this.stdout(json ? `${JSON.stringify(jobs, null, 2)}\n` : jobTable(jobs, this.columns));
  },
});

const showCommand = buildCommand({
  docs: {
    brief: "Show a job and what it put out",
    fullDescription: [
      "Of a long output the beginning and the end are shown; all of it is on the host, in /var/lib/domzero-agent/jobs.",
      "With -f until the job ends; the exit code is 1 where it did not succeed.",
      "",
      "  dom0 job jaaaaaaaaaaaaaaaa",
      "  dom0 job jaaaaaaaaaaaaaaaa -f",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, follow: { kind: "boolean", brief: "go on until it has ended", default: false } },
    aliases: { f: "follow" },
    positional: jobPositional,
  },
  async func(this: CliContext, { json, follow }: { json: boolean; follow: boolean }, id: string) {
    const last = await showUpdates(this, id, { follow, json, prefix: "" });
    if (follow) requireSuccess([last]);
  },
});

const cancelCommand = buildCommand({
  docs: {
    brief: "Have a host leave a job",
    fullDescription: [
      "One that has not begun never does; one that runs is left where that does no harm.",
      "",
      "  dom0 job cancel jaaaaaaaaaaaaaaaa",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag, positional: jobPositional },
  async func(this: CliContext, { json }: { json: boolean }, id: string) {
    const admin = await this.admin();
    const document = await admin.call(admin.methods.cancelJob, { id });
    const job = parseJob(document.json);
    const waits = hasEnded(job) ? "" : `; ${job.hostName} leaves it as soon as it hears of it`;
    await this.stdout(json ? `${document.json}\n` : `${id} is ${stateOf(job)}${waits}\n`);
  },
});

/** `dom0 job` */
export const jobRoutes = buildRouteMap({
  routes: { show: showCommand, cancel: cancelCommand },
  defaultCommand: "show",
  docs: { brief: "Show, follow or cancel a job" },
});
