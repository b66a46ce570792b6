import { spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";

/** Exit code of flock(1) where another holds the lock. */
const held = 1;
const maxPidBytes = 16;

/** The right to be the one Dom0 of a state folder. */
export interface StateLock {
  release(): Promise<void>;
}

/**
 * Takes a state folder for this process alone. Two Dom0s on one folder would each end the other's nats-server and write
 * over its keys.
 *
 * The lock is flock(2) on a file that stays open: the kernel gives it back with the process, kill -9 and power cut
 * included, and no other process gets the descriptor, as Node opens all with O_CLOEXEC. A file with a pid in it would
 * have to be judged (is that process still the same?) and taken over, both with a race; an abstract socket ends at the
 * border of a network namespace. Node has no flock(2) of its own, so flock(1) does it: a lock belongs to the open file,
 * which the tool gets as its descriptor 3, not to whoever asked for it. That is also why this is not `shared/exec`,
 * which hands on no descriptors. The file is never removed: another could lock the name and we the file.
 *
 * @throws DomzeroError ALREADY_EXISTS with the pid of the Dom0 that has it, CONFIG where there is no such folder,
 *   EXEC_MISSING, IO
 */
export async function lockState(stateDir: string): Promise<StateLock> {
  const path = join(stateDir, "dom0.lock");
  const file = await open(path, "a+", 0o600).catch((error: unknown) => {
    throw systemErrorCode(error) === "ENOENT"
      ? new DomzeroError("CONFIG", `there is no state folder ${stateDir}; dom0 init makes one`, { cause: error })
      : new DomzeroError("IO", `cannot open ${path}: ${DomzeroError.from(error).message}`, { cause: error });
  });
  try {
    if (!(await tryLock(file.fd))) throw await heldByAnother(file, stateDir);
    await file.truncate();
    await file.write(`${process.pid}\n`);
  } catch (error) {
    await file.close();
    throw error;
  }
  return { release: () => file.close() };
}

async function tryLock(descriptor: number): Promise<boolean> {
  const tool = spawn("flock", ["-n", "-x", "3"], { stdio: ["ignore", "ignore", "ignore", descriptor] });
  const [exitCode]: unknown[] = await once(tool, "close").catch((error: unknown) => {
    const missing = systemErrorCode(error) === "ENOENT";
    const message = missing ? "flock is not installed; install util-linux" : `flock cannot be run: ${String(error)}`;
    throw new DomzeroError(missing ? "EXEC_MISSING" : "EXEC_FAILED", message, { cause: error });
  });
  if (exitCode === 0) return true;
  if (exitCode === held) return false;
  throw new DomzeroError("EXEC_FAILED", `flock failed with ${String(exitCode)}`);
}

async function heldByAnother(file: Awaited<ReturnType<typeof open>>, stateDir: string): Promise<DomzeroError> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(maxPidBytes), 0, maxPidBytes, 0);
  const pid = /^\d+/.exec(buffer.toString("utf8", 0, bytesRead))?.[0];
  const which = pid === undefined ? "a Dom0 that is just starting" : `the Dom0 with pid ${pid}`;
  const message = `${stateDir} is in use by ${which}; end that one first, or use its own state folder`;
  return new DomzeroError("ALREADY_EXISTS", message, { details: pid === undefined ? {} : { pid: Number(pid) } });
}
