import { buildCommand, buildRouteMap } from "@stricli/core";
import { type JobView, type Work, workToWire } from "../../../shared/jobs/index.ts";
import type { CliContext } from "../context.ts";
import { parseDuration } from "../duration.ts";
import { jsonFlag, text } from "../flags.ts";
import { requireSuccess, showUpdates } from "../follow-job.ts";
import { jobTable, parseJob } from "../job-view.ts";

const givenFlags = {
  ...jsonFlag,
  detach: { kind: "boolean", brief: "do not wait for the end", default: false },
  expires: {
    kind: "parsed",
    parse: parseDuration,
    brief: "a host that comes back later than this does not do it; default 1d, at most 30d",
    default: "1d",
    placeholder: "time",
  },
} as const;

interface GivenFlags {
  json: boolean;
  detach: boolean;
  expires: number;
}

interface Chosen {
  hosts: readonly string[];
  selector: string;
  all: boolean;
}

/** Gives hosts a job each and shows them until the last has ended. */
async function give(context: CliContext, work: Work, chosen: Chosen, flags: GivenFlags): Promise<void> {
  const admin = await context.admin();
  const request = { ...chosen, hosts: [...chosen.hosts], work: workToWire(work, []), expiresInMs: flags.expires };
  const jobs: JobView[] = [];
  try {
    for await (const { json } of admin.stream(admin.methods.createJobs, request)) jobs.push(parseJob(json));
  } catch (error) {
    // Where some hosts got none, the others have theirs all the same. How those end is shown, so this is what is left to tell.
    if (jobs.length > 0) await show(context, jobs, flags).catch(() => undefined);
    throw error;
  }
  await show(context, jobs, flags);
}

async function show(context: CliContext, jobs: readonly JobView[], flags: GivenFlags): Promise<void> {
  if (flags.detach) {
    return context.stdout(flags.json ? `${JSON.stringify(jobs, null, 2)}\n` : jobTable(jobs, context.columns));
  }
  const width = Math.max(...jobs.map(({ hostName }) => hostName.length));
  const ended = await Promise.all(
    jobs.map(({ id, hostName }) =>
      showUpdates(context, id, { follow: true, json: flags.json, prefix: `${hostName.padEnd(width)}  ` }),
    ),
  );
  requireSuccess(ended);
}

function actionCommand(action: "restart" | "reload", brief: string) {
  return buildCommand({
    docs: {
      brief,
      fullDescription: [
        "Looks which services run, does it, and waits until all of them run again.",
        "",
        `  dom0 service ${action} jupiter nginx`,
        `  dom0 service ${action} jupiter nginx --detach`,
      ].join("\n"),
    },
    parameters: {
      flags: givenFlags,
      positional: {
        kind: "tuple",
        parameters: [
          { brief: "name or id of a host", parse: text, placeholder: "host" },
          { brief: "its name with OpenRC or systemd", parse: text, placeholder: "service" },
        ],
      },
    },
    func(this: CliContext, flags: GivenFlags, host: string, name: string) {
      return give(this, { kind: "service", action, name }, { hosts: [host], selector: "", all: false }, flags);
    },
  });
}

const checkCommand = buildCommand({
  docs: {
    brief: "Tell which services of hosts run, and which are to and do not",
    fullDescription: [
      "OpenRC: those of a runlevel that are stopped, and those that crashed. systemd: units that failed.",
      "",
      "  dom0 service check jupiter saturn",
      "  dom0 service check --all",
      "  dom0 service check --select label.site=attic",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...givenFlags,
      all: { kind: "boolean", brief: "all active hosts", default: false },
      select: { kind: "parsed", parse: text, brief: "active hosts that fit", default: "", placeholder: "selector" },
    },
    positional: {
      kind: "array",
      parameter: { brief: "name or id of a host", parse: text, placeholder: "host" },
    },
  },
  func(this: CliContext, flags: GivenFlags & { all: boolean; select: string }, ...hosts: string[]) {
    return give(this, { kind: "service-check" }, { hosts, selector: flags.select, all: flags.all }, flags);
  },
});

/** `dom0 service` */
export const serviceRoutes = buildRouteMap({
  routes: {
    restart: actionCommand("restart", "Restart a service of a host"),
    reload: actionCommand("reload", "Have a service of a host read its configuration again"),
    check: checkCommand,
  },
  docs: { brief: "Restart, reload or check services of hosts" },
});
