import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { collectFacts } from "../../agent/facts/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import type { Facts } from "../../shared/facts/index.ts";

const fixtures = join(import.meta.dirname, "../fixtures/facts");

/** The machines that there are recordings of. */
export const recordedMachines = await readdir(fixtures);

/** Where what one recorded file says belongs in a machine. */
const places = {
  cpuinfo: "proc/cpuinfo",
  meminfo: "proc/meminfo",
  "os-release": "etc/os-release",
  "pci.ids": "usr/share/hwdata/pci.ids",
} as const;

const toolOutputs = new Map([
  ["lsblk", "lsblk.json"],
  ["ip", "ip.json"],
  ["lscpu", "lscpu.json"],
]);

/** Measures a recorded machine: its files are laid out in a folder, its tools answer what was recorded. */
export async function measureRecorded(machine: string): Promise<Facts> {
  const folder = join(fixtures, machine);
  const root = await mkdtemp(join(tmpdir(), "domzero-facts-"));
  try {
    await layOut(folder, root);
    const exec: Exec = async (file) => {
      const output = join(folder, toolOutputs.get(file) ?? "none");
      if (!existsSync(output)) throw new DomzeroError("EXEC_MISSING", `${file} is not installed; install it`);
      return { stdout: await readFile(output, "utf8"), stderr: "", exitCode: 0 };
    };
    return await collectFacts({ root, exec, nowMs: 0, architecture: machine === "arm-board" ? "arm64" : "x64" });
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Where the recording of what a machine's facts have to be is. */
export function goldenFacts(machine: string): string {
  return join(fixtures, machine, "facts.golden.yml");
}

async function layOut(folder: string, root: string): Promise<void> {
  for (const [name, place] of Object.entries(places)) {
    if (existsSync(join(folder, name))) await put(join(root, place), await readFile(join(folder, name)));
  }
  const table = join(folder, "DMI.base64");
  if (existsSync(table)) {
    const bytes = Buffer.from(await readFile(table, "utf8"), "base64");
    await put(join(root, "sys/firmware/dmi/tables/DMI"), bytes);
  }
  // `path = content`, `path = hex:…` and `path -> target`, absolute targets being inside the machine.
  for (const line of (await readFile(join(folder, "tree.txt"), "utf8")).split("\n")) {
    const [, path, kind, value = ""] = /^(\S+) (=|->) ?(.*)$/.exec(line) ?? [];
    if (path === undefined) continue;
    if (kind === "->") {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await symlink(value.startsWith("/") ? join(root, value) : value, join(root, path));
    } else {
      await put(join(root, path), value.startsWith("hex:") ? Buffer.from(value.slice(4), "hex") : `${value}\n`);
    }
  }
}

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
