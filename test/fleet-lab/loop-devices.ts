import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import * as z from "zod";
import { systemErrorCode } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";

const listSchema = z.object({
  loopdevices: z.array(z.object({ name: z.string(), "back-file": z.string().nullable() })),
});

/** A block device node: what mknod(1) needs to make it again elsewhere. */
export interface BlockNode {
  /** Name in /sys/class/block, e.g. `loop3p1`. */
  name: string;
  major: number;
  minor: number;
}

/** Shows a file as a block device of this machine. Answers its path, e.g. `/dev/loop3`. */
export async function attachLoop(file: string, readOnly = false): Promise<string> {
  const args = ["--find", "--show", "--partscan", ...(readOnly ? ["--read-only"] : []), file];
  const { stdout } = await exec("losetup", args);
  return stdout.trim();
}

/** Takes a loop device away; one that is in use goes when its last user does. */
export async function detachLoop(device: string): Promise<void> {
  // Exit code 1: gone already, or busy partitions, which go with their last user too.
  await exec("partx", ["--delete", device], { okExitCodes: [0, 1] });
  await exec("losetup", ["--detach", device], { okExitCodes: [0, 1] });
}

/** The loop devices whose files are in a folder. */
export async function loopsUnder(folder: string): Promise<string[]> {
  const { stdout } = await exec("losetup", ["--json", "--list", "--output", "NAME,BACK-FILE"]);
  if (stdout.trim() === "") return [];
  return listSchema
    .parse(JSON.parse(stdout))
    .loopdevices.filter((loop) => loop["back-file"]?.startsWith(`${folder}/`))
    .map((loop) => loop.name);
}

/** Has the kernel read the partition table, by partx(8) because not every kernel has a parser for GPT. */
export async function addPartitions(device: string): Promise<BlockNode[]> {
  await exec("partx", ["--update", device]);
  const { stdout } = await exec("partx", ["--show", "--noheadings", "--output", "NR", device]);
  const numbers = stdout.split("\n").map((line) => line.trim());
  return Promise.all(numbers.filter(Boolean).map((number) => blockNode(`${device}p${number}`)));
}

/** The numbers of a block device. */
export async function blockNode(device: string): Promise<BlockNode> {
  const name = basename(device);
  const [major, minor] = (await readFile(`/sys/class/block/${name}/dev`, "utf8")).trim().split(":").map(Number);
  return { name, major: z.int().parse(major), minor: z.int().parse(minor) };
}

/** Has the kernel tell every network namespace about a block device once more. One that is gone is told by the kernel. */
export async function announce(node: BlockNode, action: "add" | "remove"): Promise<void> {
  await writeFile(`/sys/class/block/${node.name}/uevent`, action).catch((error: unknown) => {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  });
}
