import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { firmwareOf, memoryModulesOf, secretFirmwareFiles } from "./firmware.ts";
import { oldRoot, ownDeviceClasses, ownFirmware, rootFstab, stagedSysfs } from "./machine-root.ts";
import { smbiosTable } from "./smbios.ts";

const deviceFiles = ["null", "zero", "full", "random", "urandom", "tty", "kmsg"];
const deviceLinks = { fd: "/proc/self/fd", stdin: "fd/0", stdout: "fd/1", stderr: "fd/2", ptmx: "pts/ptmx" };
const commandLine = "root=/dev/sda rw quiet\n";

/** What the root of a machine is made of. */
export interface RootParts {
  /** Block device of its system disk. */
  disk: string;
  /** Folder for what is gone with the power. */
  runFolder: string;
  shared: readonly string[];
}

/**
 * Puts a machine's root together and makes it the root of its mount namespace.
 * @param run runs a tool in all of the machine's namespaces
 */
export async function mountRoot(parts: RootParts, run: (argv: readonly string[]) => Promise<unknown>): Promise<void> {
  const { disk, runFolder, shared } = parts;
  const [root, fstab] = [join(runFolder, "root"), join(runFolder, "fstab")];
  const [bootIdFile, commandLineFile] = [join(runFolder, "boot-id"), join(runFolder, "command-line")];
  const [classes, firmware] = await Promise.all([readdir("/sys/class"), readdir("/sys/firmware")]);
  const plan = {
    root,
    disk,
    shared,
    deviceClasses: classes.filter((name) => !ownDeviceClasses.includes(name)),
    firmware: firmware.filter((name) => !ownFirmware.includes(name)),
    bootIdFile,
    commandLineFile,
  };
  await writeFile(bootIdFile, `${crypto.randomUUID()}\n`);
  await writeFile(commandLineFile, commandLine);
  await writeFile(fstab, rootFstab(plan));
  await run(["mount", "--all", "--fstab", fstab]);
  await run(["cp", "--archive", ...deviceFiles.map((name) => `/dev/${name}`), join(root, "dev")]);
  await run(["mkdir", join(root, oldRoot), join(root, "dev/net")]);
  await run(["cp", "--archive", "/dev/net/tun", join(root, "dev/net")]);
  await run(["pivot_root", root, join(root, oldRoot)]);
  await run(["umount", "--lazy", `/${oldRoot}`, `/${stagedSysfs}`]);
  for (const [name, target] of Object.entries(deviceLinks)) await run(["ln", "-s", target, `/dev/${name}`]);
}

/** Writes what the machine's firmware says of it into its sysfs. @param root of the running machine */
export async function writeFirmware(root: string, seed: string): Promise<void> {
  const folder = join(root, "sys/class/dmi/id");
  await mkdir(folder, { recursive: true });
  for (const [name, value] of Object.entries(firmwareOf(seed))) {
    const mode = secretFirmwareFiles.includes(name) ? 0o400 : 0o444;
    await writeFile(join(folder, name), `${value}\n`, { mode });
  }
  const tables = join(root, "sys/firmware/dmi/tables");
  await mkdir(tables, { recursive: true });
  await writeFile(join(tables, "DMI"), smbiosTable(memoryModulesOf(seed)), { mode: 0o400 });
}
