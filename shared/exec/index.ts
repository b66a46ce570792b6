import { constants } from "node:os";
import { execa, type Options } from "execa";
import { DomzeroError } from "../errors/index.ts";

/** How a system tool is to be run. */
export interface ExecOptions {
  /** Written to the tool's standard input: the only way a secret may reach a tool. */
  input?: string | Uint8Array;
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

/**
 * Runs a system tool by argument vector, in the C locale and UTC so that its output parses.
 *
 * @throws DomzeroError EXEC_MISSING where the tool is not installed, TIMEOUT, CANCELLED, TOO_LARGE, EXEC_FAILED with
 *   the last lines of its stderr
 */
export const exec: Exec = async (file, args, options = {}) => {
  const execaOptions = {
    timeout: options.timeoutMs ?? 30_000,
    maxBuffer: options.maxOutputBytes ?? 16 * 1024 * 1024,
    forceKillAfterDelay: forceKillAfterMs,
    reject: false,
    stripFinalNewline: false,
    env: { LC_ALL: "C", TZ: "UTC" },
    ...(options.signal === undefined ? {} : { cancelSignal: options.signal }),
    ...(options.input === undefined ? { stdin: "ignore" } : { input: options.input }),
  } as const satisfies Options;
  const child = execa(file, [...args], execaOptions);
  const result = await unlessStuck(child, execaOptions.timeout + forceKillAfterMs + leaveBehindAfterMs);
  if (result === undefined) {
    child.nodeChildProcess.unref();
    const why = "not even when it was killed; the device that it uses may hang";
    throw new DomzeroError("TIMEOUT", `${file} did not end within ${execaOptions.timeout} ms, ${why}`, {
      details: { file },
    });
  }
  const exitCode = result.exitCode ?? 128 + (result.signal === undefined ? 0 : constants.signals[result.signal]);
  if (!result.failed) return { stdout: result.stdout, stderr: result.stderr, exitCode };
  if (result.code === "ENOENT") {
    throw new DomzeroError("EXEC_MISSING", `${file} is not installed; install it and try again`, { details: { file } });
  }
  const details = { file, exitCode };
  if (result.timedOut) {
    throw new DomzeroError("TIMEOUT", `${file} did not end within ${execaOptions.timeout} ms`, { details });
  }
  if (result.isCanceled) throw new DomzeroError("CANCELLED", `${file} was stopped on request`, { details });
  if (result.isMaxBuffer) {
    throw new DomzeroError("TOO_LARGE", `${file} printed more than ${execaOptions.maxBuffer} bytes`, { details });
  }
  if ((options.okExitCodes ?? [0]).includes(exitCode) && result.exitCode !== undefined) {
    return { stdout: result.stdout, stderr: result.stderr, exitCode };
  }
  const tail = result.stderr.trimEnd().split("\n").slice(-3).join("; ");
  throw new DomzeroError("EXEC_FAILED", `${file} failed with ${exitCode}: ${tail || "no message"}`, { details });
};

/** The result of a process; undefined when it is not there in time. */
async function unlessStuck<T>(running: PromiseLike<T>, patienceMs: number): Promise<T | undefined> {
  const timer = Promise.withResolvers<undefined>();
  const timeout = setTimeout(() => timer.resolve(undefined), patienceMs);
  try {
    return await Promise.race([running, timer.promise]);
  } finally {
    clearTimeout(timeout);
  }
}
