import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { DomzeroError } from "../../shared/errors/index.ts";
import { childrenOf, identifyProcess, type ProcessIdentity } from "./process-identity.ts";
import { waitFor } from "./wait.ts";

/** Kinds of namespaces, as unshare(1) names them. */
export type NamespaceKind = "net" | "mount" | "uts" | "ipc" | "pid";

/** A process that is there only so that its namespaces are. */
export interface Holder {
  /** The process inside; with a PID namespace, its process 1. */
  readonly identity: ProcessIdentity;
  /** Ends it, and with a PID namespace everything in it. Settles when all of them are gone. */
  stop(): Promise<void>;
}

const startTimeoutMs = 10_000;

/**
 * Makes new namespaces. Their first process is a `cat` that reads a pipe from this process: however this process ends,
 * the pipe closes, `cat` with it, and the kernel kills what else is in its PID namespace. It ignores SIGCHLD, so that
 * the kernel reaps orphans which fall to it.
 * @param program a link to cat(1); its file name is what /proc/1/comm says inside
 */
export async function startHolder(kinds: readonly NamespaceKind[], program: string): Promise<Holder> {
  const forks = kinds.includes("pid");
  const args = [
    ...kinds.map((kind) => `--${kind}`),
    ...(kinds.includes("mount") ? ["--propagation", "private"] : []),
    ...(forks ? ["--fork"] : []),
    ...["--", "env", "--ignore-environment", "--ignore-signal=CHLD", program],
  ];
  // A session of its own: Ctrl-C in a terminal is for the lab, which then ends this in order.
  const child = spawn("unshare", args, { stdio: ["pipe", "pipe", "pipe"], detached: true });
  const complaints: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
  child.stdin.on("error", () => child.kill("SIGKILL"));
  const ended = once(child, "close");
  child.stdin.write("ready\n");
  const ready = await Promise.race([
    once(child.stdout, "data", { signal: AbortSignal.timeout(startTimeoutMs) }).then(() => true),
    ended.then(() => false),
  ]);
  const pid = child.pid;
  if (!ready || pid === undefined) {
    const words = Buffer.concat(complaints).toString("utf8").trim();
    throw new DomzeroError("EXEC_FAILED", `unshare ${kinds.join(", ")} failed: ${words}; the lab has to run as root`);
  }
  const identity = await identifyProcess(forks ? await onlyChild(pid) : pid);
  if (identity === undefined)
    throw new DomzeroError("EXEC_FAILED", "the first process of new namespaces ended at once");
  return { identity, stop: () => stopHolder(child, identity, ended) };
}

function onlyChild(pid: number): Promise<number> {
  return waitFor(`a child of process ${pid}`, startTimeoutMs, async () => (await childrenOf(pid))[0]);
}

async function stopHolder(child: ChildProcess, { pid }: ProcessIdentity, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) process.kill(pid, "SIGKILL");
  await ended;
}
