import { rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../shared/exec/index.ts";
import { addPartitions, announce, attachLoop, type BlockNode, blockNode, detachLoop } from "./loop-devices.ts";
import { linkInSysfs, makeNode } from "./machine-disks.ts";

const copyArgs = ["--sparse=always", "--reflink=auto"] as const;

/** How a key is plugged. */
export interface PlugOptions {
  /** The key's write protection is on. */
  readOnly?: boolean;
}

/** A key that is in a machine's USB port. */
export interface PluggedKey {
  /** The moment of plugging, on the clock of performance.now(). */
  readonly pluggedAtMs: number;
  /** The partitions' nodes inside the machine, e.g. `/dev/loop5p1`. */
  readonly partitions: readonly string[];
  /**
   * Pulls it out, however busy it is: reads fail from now on, and what was not yet written through is not on the key.
   * The image is what the key holds.
   */
  pull(): Promise<void>;
}

/**
 * Plugs an image into one machine: the others get the kernel's event too, as the kernel tells all network namespaces
 * of it, but have no such device.
 * @param root of the machine
 * @param port file that stands for the key while it is plugged
 */
export async function plugKey(
  root: string,
  image: string,
  port: string,
  options: PlugOptions = {},
): Promise<PluggedKey> {
  await exec("cp", [...copyArgs, image, port]);
  const pluggedAtMs = performance.now();
  const device = await attachLoop(port, options.readOnly);
  const disk = await blockNode(device);
  const partitions = await addPartitions(device);
  const nodes = [disk, ...partitions];
  for (const node of nodes) {
    const isDisk = node === disk;
    await makeNode(root, node.name, node);
    await linkInSysfs(root, node.name, isDisk ? disk.name : `${disk.name}/${node.name}`, isDisk);
  }
  for (const node of nodes) await announce(node, "add");
  return {
    pluggedAtMs,
    partitions: partitions.map((node) => `/dev/${node.name}`),
    async pull() {
      await removeNodes(root, nodes);
      if (!options.readOnly) await exec("cp", [...copyArgs, port, image]);
      await truncate(port, 0);
      for (const node of nodes.toReversed()) await announce(node, "remove");
      await detachLoop(device);
      await rm(port);
    },
  };
}

async function removeNodes(root: string, nodes: readonly BlockNode[]): Promise<void> {
  for (const { name } of nodes) {
    for (const folder of ["dev", "sys/block", "sys/class/block"]) await rm(join(root, folder, name), { force: true });
  }
}
