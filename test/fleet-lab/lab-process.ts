import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { DomzeroError } from "../../shared/errors/index.ts";
import { childrenOf } from "./process-identity.ts";
import { waitFor } from "./wait.ts";

const startTimeoutMs = 10_000;

/** How a process ended: by itself with a code, or by a signal. */
interface ProcessEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A program that runs inside a machine of the lab. */
export interface LabProcess {
  /** Its number as this machine counts. */
  readonly pid: number;
  readonly stdout: Readable;
  /** Has to be read, or thrown away by `resume()`. */
  readonly stderr: Readable;
  readonly ended: Promise<ProcessEnd>;
  /** Sends a signal; false where it has ended already. */
  kill(signal: NodeJS.Signals): boolean;
}

/** What a program gets of its surroundings: by default no environment at all. */
export interface SpawnOptions {
  environment?: Readonly<Record<string, string>>;
}

/** Starts a program in all namespaces of a machine. @param initPid process 1 of the machine */
export async function spawnInside(
  initPid: number,
  argv: readonly string[],
  options: SpawnOptions = {},
): Promise<LabProcess> {
  const child = spawn("nsenter", ["--target", `${initPid}`, "--all", "--", ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...options.environment },
    detached: true,
  });
  const ended = once(child, "exit").then((): ProcessEnd => ({ code: child.exitCode, signal: child.signalCode }));
  const running = () => child.exitCode === null && child.signalCode === null;
  // nsenter cannot enter a PID namespace itself: the program is its child.
  const pid = await waitFor(`${argv[0]} to start`, startTimeoutMs, async () => {
    if (!running() || child.pid === undefined) return 0;
    return (await childrenOf(child.pid))[0];
  });
  if (pid === 0) throw new DomzeroError("EXEC_FAILED", `${argv.join(" ")} ended at once in the machine of ${initPid}`);
  return {
    pid,
    stdout: child.stdout,
    stderr: child.stderr,
    ended,
    kill: (signal) => running() && process.kill(pid, signal),
  };
}
