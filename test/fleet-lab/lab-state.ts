import { randomBytes } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { bootId, identifyProcess, isRunning, type ProcessIdentity, processIdentitySchema } from "./process-identity.ts";

/** Where labs are known, each by a folder named by its id; and where their disks are. */
export const labsFolder = "/run/domzero-lab";
export const dataFolder = "/var/tmp/domzero-lab";
const stateFile = "lab.json";
const maxStateBytes = 1024 * 1024;

/** What a later run has to know of a lab to clean up after it. */
const labStateSchema = z.strictObject({
  version: z.literal(1),
  bootId: z.string().max(64),
  owner: processIdentitySchema,
  holders: z.array(processIdentitySchema),
});
export type LabState = z.infer<typeof labStateSchema>;

/** Takes a new id and says, before anything else is made, that this process owns it. */
export async function claimLab(): Promise<{ id: string; state: LabState }> {
  const owner = await identifyProcess(process.pid);
  if (owner === undefined) throw new Error("this process is not in /proc; the lab needs /proc");
  const id = randomBytes(4).toString("hex");
  const state: LabState = { version: 1, bootId: await bootId(), owner, holders: [] };
  await mkdir(join(labsFolder, id), { recursive: true, mode: 0o755 });
  await writeLabState(join(labsFolder, id), state);
  return { id, state };
}

export function writeLabState(folder: string, state: LabState): Promise<void> {
  return writeFileAtomic(join(folder, stateFile), JSON.stringify(state), 0o600);
}

/** The state of a lab, or undefined where its owner did not get as far as to write it. */
export function readLabState(folder: string): Promise<LabState | undefined> {
  return readJsonFile(join(folder, stateFile), labStateSchema, maxStateBytes).catch(() => undefined);
}

/** The ids of labs whose owner is gone. */
export async function deadLabs(): Promise<string[]> {
  const ids = await readdir(labsFolder).catch((): string[] => []);
  const currentBoot = await bootId();
  const dead: string[] = [];
  for (const id of ids) {
    const state = await readLabState(join(labsFolder, id));
    // Without a state the lab is just being claimed, or its owner died doing so and made nothing else.
    if (state !== undefined && !(await stillOwned(state, currentBoot))) dead.push(id);
  }
  return dead;
}

async function stillOwned(state: LabState, currentBoot: string): Promise<boolean> {
  return state.bootId === currentBoot && (await isRunning(state.owner));
}

/** The recorded holders that still run. */
export async function runningHolders(state: LabState): Promise<ProcessIdentity[]> {
  if (state.bootId !== (await bootId())) return [];
  const running = await Promise.all(state.holders.map((holder) => isRunning(holder)));
  return state.holders.filter((_, index) => running[index]);
}
