import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { hostname, release, version } from "node:os";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Exec, exec } from "../../shared/exec/index.ts";
import { type Facts, factsSchema } from "../../shared/facts/index.ts";
import { systemClock, toTimestamp } from "../../shared/time/index.ts";
import { parseCpuinfo, parseMemoryTotal } from "./cpu.ts";
import { readPci, readUsb } from "./devices.ts";
import { lsblkArguments, parseLsblk } from "./disks.ts";
import { parseMemoryModules } from "./memory.ts";
import { parseIpAddress, readNic } from "./nics.ts";
import { readAttribute } from "./sysfs.ts";
import { parseOsRelease, readBoot, readDmi, virtualizationOf, withoutSecrets } from "./system.ts";

/** Where facts are measured. */
export interface CollectOptions {
  /** Prefix of /sys, /proc, /etc and /dev; "/", the default, for the machine itself. */
  root?: string;
  exec?: Exec;
  nowMs?: number;
}

/** Measures the host. What cannot be measured is a gap, never an error. */
export async function collectFacts(options: CollectOptions = {}): Promise<Facts> {
  const root = options.root ?? "/";
  const run = options.exec ?? exec;
  const gaps: string[] = [];
  const orGap = async <T>(what: string, measure: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await measure();
    } catch (error) {
      gaps.push(`${what}: ${DomzeroError.from(error).message}`.slice(0, 512));
      return otherwise;
    }
  };
  const cpu = await orGap(
    "cpu",
    async () => parseCpuinfo(await readFile(`${root}/proc/cpuinfo`, "utf8")),
    parseCpuinfo(""),
  );
  const dmi = await readDmi(root);
  if (!dmi.found) gaps.push("system, board, chassis, firmware: this machine has no DMI");
  const disks = async () => {
    const { stdout } = await run("lsblk", lsblkArguments);
    return parseLsblk(stdout, (path) => existsSync(`${root}${path}`));
  };
  const nics = async () => {
    const { stdout } = await run("ip", ["-j", "-d", "address", "show"]);
    return Promise.all(parseIpAddress(stdout).map((link) => readNic(root, link)));
  };
  const modules = async () => parseMemoryModules(await readFile(`${root}/sys/firmware/dmi/tables/DMI`));
  const measured = {
    version: 1,
    measuredAt: toTimestamp(options.nowMs ?? systemClock.nowMs()),
    system: dmi.system,
    board: dmi.board,
    chassis: dmi.chassis,
    firmware: { ...dmi.firmware, ...(await readBoot(root, dmi.found)) },
    cpu,
    memory: {
      totalBytes: parseMemoryTotal((await readAttribute(root, "proc/meminfo")) ?? ""),
      modules: await orGap("memory modules", modules, []),
    },
    pci: await orGap("pci", () => readPci(root), []),
    usb: await orGap("usb", () => readUsb(root), []),
    disks: await orGap("disks", disks, []),
    nics: await orGap("nics", nics, []),
    kernel: {
      release: release(),
      version: version(),
      commandLine: withoutSecrets((await readAttribute(root, "proc/cmdline")) ?? ""),
    },
    os: parseOsRelease((await readAttribute(root, "etc/os-release")) ?? ""),
    initSystem: existsSync(`${root}/run/systemd/system`)
      ? "systemd"
      : existsSync(`${root}/run/openrc`)
        ? "openrc"
        : "other",
    virtualization: virtualizationOf(cpu.flags, dmi.system.manufacturer, dmi.system.product),
    hostname: hostname(),
    gaps,
  };
  // Through JSON, which leaves out what is undefined; the schema then holds the limits.
  return factsSchema.parse(JSON.parse(JSON.stringify(measured)));
}
