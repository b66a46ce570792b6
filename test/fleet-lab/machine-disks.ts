import { mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exec } from "../../shared/exec/index.ts";
import { diskSerialOf, uuidOf } from "./firmware.ts";
import { type BlockNode, blockNode } from "./loop-devices.ts";
import { diskFolders } from "./machine-root.ts";

const mib = 1024 * 1024;

/** Makes the disk of a blank machine: ext4 with the folders and the few files that every machine has. */
export async function makeSystemDisk(file: string, hostname: string, sizeMib: number): Promise<void> {
  const skeleton = `${file}.skeleton`;
  const files: Record<string, string> = {
    "etc/hostname": `${hostname}\n`,
    "etc/hosts": `127.0.0.1 localhost\n127.0.1.1 ${hostname}\n`,
    "etc/machine-id": `${uuidOf(crypto.randomUUID()).replaceAll("-", "")}\n`,
  };
  for (const folder of diskFolders) await mkdir(join(skeleton, folder), { recursive: true });
  for (const [path, content] of Object.entries(files)) await writeFile(join(skeleton, path), content);
  await makeBlankDisk(file, sizeMib);
  await exec("mkfs.ext4", ["-q", "-F", "-m", "0", "-E", "lazy_itable_init=0", "-d", skeleton, file]);
  await rm(skeleton, { recursive: true });
}

/** Makes an empty sparse file. */
export async function makeBlankDisk(file: string, sizeMib: number): Promise<void> {
  await writeFile(file, "", { mode: 0o600 });
  await truncate(file, sizeMib * mib);
}

/** Makes a block device's node in a machine's /dev, under a name of its own. @param root of the machine */
export async function makeNode(root: string, name: string, { major, minor }: BlockNode): Promise<void> {
  await rm(join(root, "dev", name), { force: true });
  await exec("mknod", ["--mode=660", join(root, "dev", name), "b", `${major}`, `${minor}`]);
}

/** Lets a machine's sysfs show a block device; the link leads into the machine's own view of /sys/devices. */
export async function linkInSysfs(root: string, name: string, kernelPath: string, isDisk: boolean): Promise<void> {
  const links = [["sys/class/block", "../.."] as const, ...(isDisk ? [["sys/block", ".."] as const] : [])];
  for (const [folder, up] of links) {
    const link = join(root, folder, name);
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { force: true });
    await symlink(`${up}/devices/virtual/block/${kernelPath}`, link);
  }
}

/**
 * Shows a disk in a machine as `sda`, `sdb`, … with a serial number. Loop devices have none, so it is told where
 * udev would: in its database, which lsblk(8) reads.
 */
export async function showDisk(root: string, index: number, device: string, seed: string): Promise<void> {
  const node = await blockNode(device);
  const name = `sd${String.fromCharCode("a".charCodeAt(0) + index)}`;
  const serial = diskSerialOf(seed, index);
  const properties = {
    DEVTYPE: "disk",
    ID_TYPE: "disk",
    ID_BUS: "ata",
    ID_VENDOR: "domzero",
    ID_MODEL: "Lab_Disk",
    ID_SERIAL: `Lab_Disk_${serial}`,
    ID_SERIAL_SHORT: serial,
  };
  await makeNode(root, name, node);
  await linkInSysfs(root, name, node.name, true);
  const database = join(root, "run/udev/data");
  await mkdir(database, { recursive: true });
  const lines = Object.entries(properties).map(([key, value]) => `E:${key}=${value}\n`);
  await writeFile(join(database, `b${node.major}:${node.minor}`), lines.join(""));
}
