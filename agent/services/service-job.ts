import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { serviceNameSchema, type Work } from "../../shared/jobs/index.ts";
import { delay } from "../../shared/time/index.ts";
import type { JobPlanner, JobStep } from "../jobs/index.ts";
import type { ServiceReport } from "./report.ts";
import { openServiceManager, type ServiceManager } from "./service-manager.ts";

/** How long services may take to run again. */
const settleMs = 30_000;
const lookEveryMs = 500;
/** What the agent is itself; deploy/ installs it by this name. */
const ownService = "domzero-agent";

/** What the first step keeps for the last. */
const beforeSchema = z.object({ name: z.string(), running: z.array(z.string()).max(10_000) });

/** The steps of jobs about services. */
export function planServiceJob(work: Work): ReturnType<JobPlanner> {
  switch (work.kind) {
    case "service":
      return planAction(work.action, work.name);
    case "service-check":
      return [checkStep];
  }
}

function planAction(action: "restart" | "reload", name: string): JobStep[] {
  serviceNameSchema.parse(name);
  return [
    {
      name: "look which services run",
      isSafeToResume: true,
      canBeCancelled: true,
      run: async ({ signal }) => {
        const manager = await openServiceManager();
        const found = await manager.find(name);
        if (action === "restart") refuseOwn(found);
        const { running } = await manager.report(signal);
        return JSON.stringify({ name: found, running } satisfies z.input<typeof beforeSchema>);
      },
    },
    {
      name: `${action} ${name}`,
      // Twice comes to the same; half of it may be a service that is stopped.
      isSafeToResume: true,
      canBeCancelled: false,
      run: async ({ notes, output }) => {
        const before = beforeOf(notes);
        await (await openServiceManager()).act(action, before.name, { onOutput: output });
        return "";
      },
    },
    {
      name: "look whether those that ran do",
      isSafeToResume: true,
      canBeCancelled: true,
      run: async ({ notes, signal, output, progress }) => {
        const before = beforeOf(notes);
        const manager = await openServiceManager();
        const wanted = new Set(action === "restart" ? [...before.running, before.name] : before.running);
        await untilRunning(manager, wanted, { signal, tell: progress });
        output(`${before.name} runs, and so do all others that did\n`);
        return `${before.name} was ${action}ed, ${before.running.length} services run as before`;
      },
    },
  ];
}

function beforeOf(notes: readonly string[]) {
  return beforeSchema.parse(JSON.parse(notes[0] ?? ""));
}

/**
 * The agent that ends in the midst of a job goes on with it when it is started anew, and would end again.
 * @param name of a service, as its manager has it
 * @throws DomzeroError INVALID_INPUT where it is the agent's own
 */
export function refuseOwn(name: string): void {
  if (name !== ownService && name !== `${ownService}.service`) return;
  const how = name === ownService ? `rc-service ${ownService} restart` : `systemctl restart ${ownService}`;
  throw new DomzeroError(
    "INVALID_INPUT",
    `${ownService} does this job, so it cannot restart itself; on the host: ${how}`,
  );
}

/** @throws DomzeroError SERVICE_DOWN */
async function untilRunning(
  manager: ServiceManager,
  wanted: ReadonlySet<string>,
  { signal, tell }: { signal: AbortSignal; tell(progress: { fraction: number; remainingMs: number }): void },
): Promise<void> {
  const startedMs = performance.now();
  for (;;) {
    const { running } = await manager.report(signal);
    const missing = [...wanted].filter((name) => !running.includes(name));
    const waitedMs = performance.now() - startedMs;
    if (missing.length === 0) return;
    if (waitedMs > settleMs) {
      const words = `ran before and ${missing.length === 1 ? "does" : "do"} not run after ${settleMs / 1000} s`;
      throw new DomzeroError(
        "SERVICE_DOWN",
        `${missing.slice(0, 8).join(", ")} ${words}; see dom0 logs of this host with --unit ${missing[0]}`,
      );
    }
    tell({ fraction: Math.min(1, waitedMs / settleMs), remainingMs: Math.max(0, settleMs - waitedMs) });
    await delay(lookEveryMs, signal);
  }
}

const checkStep: JobStep = {
  name: "look which services run",
  isSafeToResume: true,
  canBeCancelled: true,
  run: async ({ signal, output }) => {
    const report = await (await openServiceManager()).report(signal);
    output(textOf(report));
    const { running, down } = report;
    if (down.length === 0) return `${running.length} services run, none is down`;
    const names = down.slice(0, 8).map(({ name, state }) => `${name} (${state})`);
    throw new DomzeroError(
      "SERVICE_DOWN",
      `${down.length} of ${running.length + down.length} are down: ${names.join(", ")}`,
    );
  },
};

function textOf({ running, down }: ServiceReport): string {
  const lines = [...running.map((name) => `${name} runs`), ...down.map(({ name, state }) => `${name} is ${state}`)];
  return lines.map((line) => `${line}\n`).join("");
}
