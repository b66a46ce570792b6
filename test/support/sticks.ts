import { cp, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeyMedia } from "../../controller/key-media/index.ts";
import { type Exec, exec } from "../../shared/exec/index.ts";
import { addPartitions, attachLoop, detachLoop, loopsUnder } from "../fleet-lab/loop-devices.ts";
import { type MadeCik, makeCik } from "./cik.ts";

/** A stick that is plugged: a loop device with the partitions of an image. */
export interface Stick {
  /** The whole device. */
  device: string;
  /** Its first partition. */
  partition: string;
  image: string;
}

/** Sticks for tests: images that the kernel shows as devices. */
export class Sticks {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Sticks> {
    return new Sticks(await mkdtemp(join(tmpdir(), "domzero-sticks-")));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** An image with a key. */
  async keyImage(name: string, made: MadeCik = makeCik()): Promise<string> {
    const image = this.path(name);
    const target = { path: image, partitionMib: 8, serial: undefined, erase: true };
    await new KeyMedia(exec).write(target, made.key, made.token);
    return image;
  }

  /** An image with nothing but zeros. */
  async emptyImage(name: string, sizeMib: number): Promise<string> {
    await using handle = await open(this.path(name), "w");
    await handle.truncate(sizeMib * 1024 * 1024);
    return this.path(name);
  }

  async plug(image: string, options: { readOnly?: boolean } = {}): Promise<Stick> {
    const device = await attachLoop(image, options.readOnly);
    await addPartitions(device);
    return { device, partition: `${device}p1`, image };
  }

  /** Pulls it out when it was let go. */
  async pull({ device }: Stick): Promise<void> {
    await detachLoop(device);
  }

  /** Pulls it out as a hand does: whatever is being done with it fails from now on. */
  async yank({ device, image }: Stick): Promise<void> {
    // The loop driver reads from the file: where that ends, the device fails.
    await cp(image, `${image}.kept`);
    await using handle = await open(image, "r+");
    await handle.truncate(0);
    await exec("blockdev", ["--flushbufs", device]);
    await detachLoop(device);
  }

  async close(): Promise<void> {
    for (const device of await loopsUnder(this.folder)) await detachLoop(device);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Runs everything as it is, but has lsblk say something else of devices, such as that they are removable. */
export function lsblkSaying(claim: Record<string, unknown>): Exec {
  return async (file, args, options) => {
    const result = await exec(file, args, options);
    if (file !== "lsblk") return result;
    const { blockdevices } = JSON.parse(result.stdout);
    return { ...result, stdout: JSON.stringify({ blockdevices: [{ ...blockdevices[0], ...claim }] }) };
  };
}
