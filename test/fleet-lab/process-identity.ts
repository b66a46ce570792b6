import { readFile } from "node:fs/promises";
import * as z from "zod";
import { systemErrorCode } from "../../shared/errors/index.ts";

/** A process that cannot be mistaken for a later one of the same number. */
export const processIdentitySchema = z.strictObject({
  pid: z.int().min(1),
  /** Clock ticks from boot to its start: field 22 of /proc/PID/stat (proc(5)). */
  startTicks: z.int().min(0),
});
export type ProcessIdentity = z.infer<typeof processIdentitySchema>;

const startTicksIndex = 19;

/** The identity of a running process, or undefined where there is none; a zombie is none. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  const stat = await readIfThere(`/proc/${pid}/stat`);
  // The name in brackets may hold spaces and brackets, so the fields are counted from the last one.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  const startTicks = Number(fields?.[startTicksIndex]);
  if (fields === undefined || fields[0] === "Z" || !Number.isSafeInteger(startTicks)) return undefined;
  return { pid, startTicks };
}

/** Whether exactly this process still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await identifyProcess(identity.pid))?.startTicks === identity.startTicks;
}

/** The children of a process's main thread. */
export async function childrenOf(pid: number): Promise<number[]> {
  const text = await readIfThere(`/proc/${pid}/task/${pid}/children`);
  return (text ?? "").split(" ").filter(Boolean).map(Number);
}

/** The kernel's id of this boot. */
export async function bootId(): Promise<string> {
  return (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (["ENOENT", "ESRCH"].includes(systemErrorCode(error) ?? "")) return undefined;
    throw error;
  });
}
