export { KeptProcess } from "./kept-process.ts";

import { type ExecFileException, execFile } from "node:child_process";
import { constants } from "node:os";
import { childEnvironment } from "../environment/index.ts";
import { DomzeroError } from "../errors/index.ts";

/** How a system tool is to be run. */
export interface ExecOptions {
  /**
   * Written to the tool's standard input: the only way a secret may reach a tool. A function is called once the tool was
   * started, so that it comes up meanwhile; where it throws, the tool is killed before it has read anything.
   */
  input?: string | Uint8Array | (() => string | Uint8Array);
  /**
   * Default 30,000 ms; the tool is sent SIGTERM then, and SIGKILL 2 s later. One that the kernel does not let die, as it
   * waits for a broken device, is left behind another second later.
   */
  timeoutMs?: number;
  /** Default 16 MiB for each of stdout and stderr; more is an error, never a cut. */
  maxOutputBytes?: number;
  /** Exit codes that are answers rather than failures; default [0]. */
  okExitCodes?: readonly number[];
  signal?: AbortSignal;
  /** Told of what the tool prints, on either output, as it comes. */
  onOutput?: (text: string) => void;
}

/** What a tool answered. */
export interface ExecResult {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** Runs one tool with an argument vector. The seam that tests replace; there is no shell behind it. */
export type Exec = (file: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

const forceKillAfterMs = 2_000;
const leaveBehindAfterMs = 1_000;

/** How a tool ended. */
interface Ending {
  stdout: string;
  stderr: string;
  /** 128 and the number of the signal, where one ended it, as shells count. */
  exitCode: number;
  failure: "missing" | "timeout" | "stuck" | "cancelled" | "too-much" | undefined;
}

/**
 * Runs a system tool by argument vector, in the C locale and UTC so that its output parses.
 *
 * @throws DomzeroError EXEC_MISSING where the tool is not installed, TIMEOUT, CANCELLED, TOO_LARGE, EXEC_FAILED with
 *   the last lines of its stderr
 */
export const exec: Exec = async (file, args, options = {}) => {
  const { timeoutMs = 30_000, maxOutputBytes = 16 * 1024 * 1024, okExitCodes = [0] } = options;
  const { stdout, stderr, exitCode, failure } = await run(file, args, { ...options, timeoutMs, maxOutputBytes });
  const details = { file, exitCode };
  switch (failure) {
    case "missing":
      throw new DomzeroError("EXEC_MISSING", `${file} is not installed; install it and try again`, { details });
    case "timeout":
      throw new DomzeroError("TIMEOUT", `${file} did not end within ${timeoutMs} ms`, { details });
    case "stuck": {
      const why = "not even when it was killed; the device that it uses may hang";
      throw new DomzeroError("TIMEOUT", `${file} did not end within ${timeoutMs} ms, ${why}`, { details });
    }
    case "cancelled":
      throw new DomzeroError("CANCELLED", `${file} was stopped on request`, { details });
    case "too-much":
      throw new DomzeroError("TOO_LARGE", `${file} printed more than ${maxOutputBytes} bytes`, { details });
  }
  if (okExitCodes.includes(exitCode)) return { stdout, stderr, exitCode };
  const tail = stderr.trimEnd().split("\n").slice(-3).join("; ");
  throw new DomzeroError("EXEC_FAILED", `${file} failed with ${exitCode}: ${tail || "no message"}`, { details });
};

type RunOptions = ExecOptions & Required<Pick<ExecOptions, "timeoutMs" | "maxOutputBytes">>;

function run(file: string, args: readonly string[], options: RunOptions): Promise<Ending> {
  const { input, timeoutMs, maxOutputBytes, signal, onOutput } = options;
  if (signal?.aborted) return Promise.resolve({ stdout: "", stderr: "", exitCode: 0, failure: "cancelled" });
  const ended = Promise.withResolvers<Ending>();
  const stopped: { why?: "timeout" | "cancelled" } = {};
  const env = childEnvironment({ LC_ALL: "C", TZ: "UTC" });
  const child = execFile(file, args, { env, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
    const told = typeof error?.code === "string" ? error.message : stderr;
    ended.resolve({ stdout, stderr: told, exitCode: exitCodeOf(error), failure: stopped.why ?? failureOf(error) });
  });
  if (onOutput !== undefined) for (const stream of [child.stdout, child.stderr]) stream?.on("data", onOutput);
  try {
    // A tool that ends without reading its input closes the pipe.
    child.stdin?.on("error", () => undefined).end(typeof input === "function" ? input() : input);
  } catch (error) {
    child.kill("SIGKILL");
    return Promise.reject(error);
  }
  const timers: NodeJS.Timeout[] = [];
  const stop = (why: "timeout" | "cancelled") => {
    stopped.why ??= why;
    child.kill("SIGTERM");
    const leaveBehind = () => {
      child.unref();
      ended.resolve({ stdout: "", stderr: "", exitCode: 128, failure: why === "timeout" ? "stuck" : why });
    };
    timers.push(setTimeout(() => child.kill("SIGKILL"), forceKillAfterMs));
    timers.push(setTimeout(leaveBehind, forceKillAfterMs + leaveBehindAfterMs));
  };
  const cancel = () => stop("cancelled");
  timers.push(setTimeout(stop, timeoutMs, "timeout"));
  signal?.addEventListener("abort", cancel, { once: true });
  return ended.promise.finally(() => {
    for (const timer of timers) clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  });
}

function failureOf(error: ExecFileException | null): Ending["failure"] {
  if (error?.code === "ENOENT") return "missing";
  return error?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? "too-much" : undefined;
}

function exitCodeOf(error: ExecFileException | null): number {
  if (error === null) return 0;
  if (error.signal) return 128 + constants.signals[error.signal];
  return typeof error.code === "number" ? error.code : 126;
}
