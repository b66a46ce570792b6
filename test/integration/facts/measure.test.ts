import { readFile } from "node:fs/promises";
import { hostname, release, totalmem } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exec } from "../../../shared/exec/index.ts";
import { factsSchema } from "../../../shared/facts/index.ts";

const program = join(import.meta.dirname, "../../../agent/main.ts");
const linksSchema = z.array(z.object({ ifname: z.string(), address: z.string().optional() }));

/** Of sizes in /sys/block, whatever the disk's own sectors are. */
const sysfsSectorBytes = 512;

/** Measures with the agent's own program, as the agent does. */
async function measure(around: readonly string[] = []) {
  const [file = process.execPath, ...args] = [...around, process.execPath, program, "facts", "--json"];
  return factsSchema.parse(JSON.parse((await exec(file, args)).stdout));
}

describe("the facts of the machine that this runs on", () => {
  it("are what its kernel and tools say", async () => {
    const facts = await measure();
    const cpuinfo = await readFile("/proc/cpuinfo", "utf8");
    expect(facts.cpu.threads).toBe([...cpuinfo.matchAll(/^processor\s*:/gm)].length);
    expect(facts.memory.totalBytes).toBe(totalmem());
    expect(facts.kernel.release).toBe(release());
    expect(facts.hostname).toBe(hostname());
    const links = linksSchema.parse(JSON.parse((await exec("ip", ["-j", "link"])).stdout));
    for (const { name, macAddress } of facts.nics) {
      expect(links.find(({ ifname }) => ifname === name)?.address).toBe(macAddress);
    }
    for (const { name, sizeBytes } of facts.disks) {
      const sectors = Number(await readFile(`/sys/block/${name}/size`, "utf8"));
      expect(sizeBytes).toBe(sectors * sysfsSectorBytes);
    }
    for (const { address, vendor } of facts.pci) {
      expect(await readFile(`/sys/bus/pci/devices/${address}/vendor`, "utf8")).toBe(`0x${vendor}\n`);
    }
  });

  it("are no error where it has no DMI, disks, NICs or buses", async () => {
    const bare = ["unshare", "--mount", "--net", "sh", "-c", 'mount -t tmpfs none /sys && exec "$@"', "sh"];
    const facts = await measure(bare);
    expect(facts).toMatchObject({ pci: [], usb: [], disks: [], system: {}, firmware: { bootMode: "unknown" } });
    expect(facts.nics.filter(({ physical }) => physical)).toEqual([]);
    expect(facts.cpu.threads).toBeGreaterThan(0);
    expect(facts.gaps).toContain("system, board, chassis, firmware, memory modules: this machine has no DMI");
  });

  it("are told in YAML too", async () => {
    const { stdout } = await exec(process.execPath, [program, "facts"]);
    expect(stdout).toMatch(/^version: 1\nmeasuredAt: /);
  });
});
