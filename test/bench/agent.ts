/**
 * Idle cost of an enrolled agent: its memory over that of a bare node process in the same run, and its share of a core.
 * Both count every process that belongs to it. Prints one line of JSON; exits 1 where a bound is passed.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../shared/exec/index.ts";
import { delay } from "../../shared/time/index.ts";
import { addAgentHost, addDom0, childrenOf, openLab, projectFolder } from "../fleet-lab/index.ts";

/** As it is deployed: one bundled file, whose first line says how node is to run it. */
const releasedAgent = [join(projectFolder, "dist/dom0-agent.cjs")];
const maxRssRatio = 1.6;
const maxCpuPercent = 0.2;
const settleMs = 20_000;
const measureMs = 40_000;

/** A process and all its descendants. */
async function familyOf(pid: number): Promise<number[]> {
  const children = await childrenOf(pid);
  return [pid, ...(await Promise.all(children.map(familyOf))).flat()];
}

/** Resident memory in KiB: VmRSS of /proc/PID/status (proc(5)). */
async function residentKib(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN);
}

/** Processor time so far in clock ticks: user and system of /proc/PID/stat. */
async function cpuTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

async function sum(pids: readonly number[], measure: (pid: number) => Promise<number>): Promise<number> {
  return (await Promise.all(pids.map(measure))).reduce((total, value) => total + value, 0);
}

function startBareNode(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1e6)"], { stdio: "ignore" });
  return new Promise((resolve, reject) => child.once("spawn", () => resolve(child)).once("error", reject));
}

async function measure() {
  await exec(process.execPath, [join(projectFolder, "deploy/build.ts")]);
  const lab = await openLab();
  const bare = await startBareNode();
  try {
    const dom0 = await addDom0(lab);
    const host = await addAgentHost(lab, { name: "idle", command: releasedAgent });
    const image = await dom0.createKey("bench");
    const key = await host.machine.plug(image);
    await host.says(/can be pulled out/, 30_000);
    await key.pull();
    // As after a boot: that is how a member spends its life.
    await host.stopAgent("SIGTERM");
    await host.startAgent();
    await delay(settleMs);
    const family = await familyOf(host.agent.pid);
    const ticksBefore = await sum(family, cpuTicks);
    const startedMs = performance.now();
    await delay(measureMs);
    const elapsedSeconds = (performance.now() - startedMs) / 1000;
    const ticks = (await sum(family, cpuTicks)) - ticksBefore;
    const ticksPerSecond = Number((await exec("getconf", ["CLK_TCK"])).stdout);
    const agentKib = await sum(family, residentKib);
    const bareKib = await residentKib(bare.pid ?? 0);
    return {
      rss_ratio: Number((agentKib / bareKib).toFixed(2)),
      cpu_percent: Number(((100 * ticks) / ticksPerSecond / elapsedSeconds).toFixed(3)),
      agent_kib: agentKib,
      bare_kib: bareKib,
      processes: family.length,
    };
  } finally {
    bare.kill();
    await lab.close();
  }
}

const result = await measure();
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exitCode = result.rss_ratio <= maxRssRatio && result.cpu_percent < maxCpuPercent ? 0 : 1;
