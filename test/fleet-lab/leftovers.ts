import { readdir, readFile, readlink, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { dataFolder, deadLabs, labsFolder, readLabState, runningHolders } from "./lab-state.ts";
import { detachLoop, loopsUnder } from "./loop-devices.ts";
import { waitFor } from "./wait.ts";

const releaseTimeoutMs = 20_000;

/** What may be left of a lab, in words; nothing, where it went as it should. */
export type Leftovers = readonly string[];

/** Namespaces of a process, as /proc/PID/ns names them. */
export async function namespacesOf(pid: number | "self"): Promise<string[]> {
  const names = ["net", "mnt", "pid", "uts", "ipc"];
  const links = names.map((name) => readlink(`/proc/${pid}/ns/${name}`).catch(() => undefined));
  return (await Promise.all(links)).filter((link) => link !== undefined);
}

/**
 * Looks for whatever a lab could have left: processes in its namespaces, loop devices, mounts, folders.
 * @param namespaces of the lab's machines, none of this process's own
 */
export async function findLeftovers(id: string, namespaces: ReadonlySet<string>): Promise<Leftovers> {
  const found: string[] = [];
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const inside = (await namespacesOf(Number(pid))).some((link) => namespaces.has(link));
    if (inside) found.push(`process ${pid}`);
  }
  for (const device of await loopsUnder(join(dataFolder, id))) found.push(`loop device ${device}`);
  const mounts = (await readFile("/proc/self/mountinfo", "utf8")).split("\n");
  for (const line of mounts) {
    if (line.includes(`domzero-lab/${id}/`)) found.push(`mount ${line.split(" ")[4]}`);
  }
  for (const folder of [join(labsFolder, id), join(dataFolder, id)]) {
    if (await stat(folder).catch(() => undefined)) found.push(`folder ${folder}`);
  }
  return found;
}

/** Lets go of a lab's loop devices and removes its disks. Its processes have ended before. */
export async function removeData(id: string): Promise<void> {
  const folder = join(dataFolder, id);
  await waitFor(`the loop devices of lab ${id} to be let go`, releaseTimeoutMs, async () => {
    const devices = await loopsUnder(folder);
    for (const device of devices) await detachLoop(device);
    return devices.length === 0;
  });
  await rm(folder, { recursive: true, force: true });
}

/**
 * Cleans up after labs whose process was killed; labs that run are not touched. Answers the ids.
 * @param ownFolder of the sweeping lab: taking a dead lab's folder into it is what makes this the only sweeper, and
 *   what hands it on should this one die too
 */
export async function sweepDeadLabs(ownFolder: string): Promise<string[]> {
  const swept: string[] = [];
  for (const id of await deadLabs()) {
    const inherited = join(ownFolder, `inherited-${id}`);
    const won = await rename(join(labsFolder, id), inherited).then(
      () => true,
      () => false,
    );
    if (won) swept.push(...(await sweepFolder(inherited, id)));
  }
  return swept;
}

async function sweepFolder(folder: string, id: string): Promise<string[]> {
  const swept = [id];
  const state = await readLabState(folder);
  if (state !== undefined) {
    for (const { pid } of await runningHolders(state)) process.kill(pid, "SIGKILL");
    await waitFor(`the processes of lab ${id} to end`, releaseTimeoutMs, async () => {
      return (await runningHolders(state)).length === 0;
    });
  }
  for (const name of await readdir(folder)) {
    const inheritedId = /^inherited-([0-9a-f]+)$/.exec(name)?.[1];
    if (inheritedId !== undefined) swept.push(...(await sweepFolder(join(folder, basename(name)), inheritedId)));
  }
  await removeData(id);
  await rm(folder, { recursive: true });
  return swept;
}
