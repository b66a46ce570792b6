import { existsSync } from "node:fs";
import { arch } from "node:os";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Exec, exec } from "../../shared/exec/index.ts";
import type { Facts } from "../../shared/facts/index.ts";
import { systemClock, toTimestamp } from "../../shared/time/index.ts";
import { describeCpu, parseLscpu, parseMemoryTotal } from "./cpu.ts";
import { readPci, readUsb } from "./devices.ts";
import { completeDisk, lsblkArguments, parseLsblk, readDiskIds } from "./disks.ts";
import { fitFacts } from "./fit.ts";
import { parseMemoryModules } from "./memory.ts";
import { parseIpAddress, readNic } from "./nics.ts";
import { readAttribute, readBytes, readWhole } from "./sysfs.ts";
import { parseOsRelease, readBoot, readDmi, readInitSystem, virtualizationOf, withoutSecrets } from "./system.ts";

/** Where facts are measured. */
export interface CollectOptions {
  /** Prefix of /sys, /proc, /etc, /run, /usr and /dev; "/", the default, for the machine itself. */
  root?: string;
  exec?: Exec;
  nowMs?: number;
  /** As Node.js names it; default the one that this process runs on. */
  architecture?: string;
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
      gaps.push(`${what}: ${DomzeroError.from(error).message}`);
      return otherwise;
    }
  };
  const measuredAt = toTimestamp(options.nowMs ?? systemClock.nowMs());
  const [lscpu, dmi, pci, usb, disks, nics] = await Promise.all([
    orGap("cpu names", async () => parseLscpu((await run("lscpu", ["--json"])).stdout), new Map<string, string>()),
    readDmi(root),
    orGap("pci", () => readPci(root), []),
    orGap("usb", () => readUsb(root), []),
    orGap("disks", () => readDisks(root, run), []),
    orGap("nics", () => readNics(root, run), []),
  ]);
  if (!dmi.found) gaps.push("system, board, chassis, firmware, memory modules: this machine has no DMI");
  if (dmi.hidden.length > 0) gaps.push(`${dmi.hidden.join(", ")}: only root may read them`);
  const cpu = describeCpu((await readWhole(root, "proc/cpuinfo")) ?? "", lscpu, options.architecture ?? arch());
  if (cpu.threads === 0) gaps.push("cpu: /proc/cpuinfo tells of none");
  const modules = dmi.found ? await readMemoryModules(root) : [];
  if (modules === undefined) gaps.push("memory modules: /sys/firmware/dmi/tables/DMI cannot be read");
  gaps.sort();
  return fitFacts({
    version: 1,
    measuredAt,
    system: dmi.system,
    board: dmi.board,
    chassis: dmi.chassis,
    firmware: { ...dmi.firmware, ...(await readBoot(root, dmi.found)) },
    cpu,
    memory: { totalBytes: parseMemoryTotal((await readAttribute(root, "proc/meminfo")) ?? ""), modules: modules ?? [] },
    pci,
    usb,
    disks,
    nics,
    ...(await readSoftware(root)),
    virtualization: virtualizationOf(cpu, lscpu, dmi.system),
    gaps,
  });
}

async function readDisks(root: string, run: Exec) {
  const { stdout } = await run("lsblk", lsblkArguments);
  const byId = await readDiskIds(root);
  const mine = parseLsblk(stdout, (path) => existsSync(`${root}/${path}`));
  return Promise.all(mine.map((disk) => completeDisk(root, disk, byId)));
}

async function readNics(root: string, run: Exec) {
  const { stdout } = await run("ip", ["-j", "-d", "address", "show"]);
  return Promise.all(parseIpAddress(stdout).map((link) => readNic(root, link)));
}

async function readMemoryModules(root: string) {
  const table = await readBytes(root, "sys/firmware/dmi/tables/DMI");
  return table === undefined ? undefined : parseMemoryModules(table);
}

async function readSoftware(root: string) {
  const kernel = async (name: string) => (await readAttribute(root, "proc/sys/kernel", name)) ?? "unknown";
  return {
    kernel: {
      release: await kernel("osrelease"),
      version: await kernel("version"),
      commandLine: withoutSecrets((await readAttribute(root, "proc/cmdline")) ?? ""),
    },
    os: parseOsRelease((await readAttribute(root, "etc/os-release")) ?? ""),
    initSystem: await readInitSystem(root),
    hostname: await kernel("hostname"),
  };
}
