import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exec } from "../../shared/exec/index.ts";
import { type Lab, type Machine, openLab } from "../fleet-lab/index.ts";

const serverScript = `
  const { createServer } = require("node:http");
  createServer((_, answer) => answer.end(require("node:os").hostname())).listen(8080, "0.0.0.0", () => console.log("up"));
`;

describe("machines of the lab", () => {
  let lab: Lab;
  let first: Machine;
  let second: Machine;
  let networkBefore: string;

  const ask = (from: Machine, to: Machine) => {
    const script = `fetch("http://${to.address}:8080", { signal: AbortSignal.timeout(2000) }).then((r) => r.text()).then(console.log)`;
    return from.exec([process.execPath, "--eval", script], { okExitCodes: [0, 1] });
  };
  const serve = async (machine: Machine) => {
    const server = await machine.spawn([process.execPath, "--eval", serverScript]);
    for await (const chunk of server.stdout) if (String(chunk).includes("up")) break;
    return server;
  };

  beforeAll(async () => {
    networkBefore = (await exec("ip", ["-json", "link"])).stdout;
    lab = await openLab();
    first = await lab.addMachine({ name: "first" });
    second = await lab.addMachine({ name: "second", site: 2, systemDiskMib: 32 });
  });

  afterAll(async () => {
    expect(await lab.close()).toEqual([]);
    expect((await exec("ip", ["-json", "link"])).stdout).toBe(networkBefore);
  });

  it("sees its own name, processes, devices and network, and no other machine's", async () => {
    expect((await first.exec(["hostname"])).stdout).toBe("first\n");
    expect((await first.exec(["ps", "-e", "-o", "comm="])).stdout.trim().split("\n")).toEqual(["init", "ps"]);
    const { stdout: links } = await first.exec(["ip", "-brief", "link"]);
    expect(links.match(/^\S+/gm)).toEqual(["lo", expect.stringMatching(/^eth0@/)]);
    const { stdout: devices } = await first.exec(["ls", "/dev"]);
    expect(devices.split("\n").filter((name) => /^(sd|loop|vd|nvme)/.test(name))).toEqual(["sda", "sdb"]);
    const { stdout: disks } = await first.exec(["lsblk", "--noheadings", "--nodeps", "--output", "NAME,TYPE,SERIAL"]);
    expect(disks).toMatch(/^sda +disk DZD[0-9A-F]{12}\nsdb +disk DZD[0-9A-F]{12}\n$/);
  });

  it("has firmware, a boot and a disk of its own", async () => {
    const files = ["/sys/class/dmi/id/product_uuid", "/etc/machine-id", "/proc/sys/kernel/random/boot_id"];
    const values = await Promise.all(
      [first, second].map((machine) => Promise.all(files.map((file) => readFile(machine.path(file), "utf8")))),
    );
    for (const [index] of files.entries()) expect(values[0]?.[index]).not.toBe(values[1]?.[index]);
    await expect(writeFile(first.path("/usr/bin/anything"), "")).rejects.toThrow("EROFS");
  });

  it("reaches machines of other sites by its one cable, and nothing while that is cut", async () => {
    const server = await serve(first);
    expect((await ask(second, first)).stdout).toBe("first\n");
    await first.cutLink();
    expect(await readFile(first.path("/sys/class/net/eth0/carrier"), "utf8")).toBe("0\n");
    expect((await ask(second, first)).exitCode).toBe(1);
    await first.mendLink();
    await expect.poll(async () => (await ask(second, first)).stdout, { timeout: 10_000 }).toBe("first\n");
    server.kill("SIGKILL");
    expect((await server.ended).signal).toBe("SIGKILL");
  });

  it("has a disk that can be full and be freed", async () => {
    await second.fillDisk();
    await expect(writeFile(second.path("/var/log/more"), "x".repeat(100_000))).rejects.toThrow("ENOSPC");
    await second.freeDisk();
    await writeFile(second.path("/var/log/more"), "x".repeat(100_000));
  });

  it("keeps its disk without power, and its firmware when the disk is wiped", async () => {
    const uuid = await readFile(first.path("/sys/class/dmi/id/product_uuid"), "utf8");
    await writeFile(first.path("/var/lib/kept"), "kept");
    const sleeper = await first.spawn(["sleep", "infinity"]);
    await first.powerOff();
    expect((await sleeper.ended).signal).toBe("SIGKILL");
    await first.powerOn();
    expect(await readFile(first.path("/var/lib/kept"), "utf8")).toBe("kept");
    await first.powerOff();
    await first.wipe();
    await first.powerOn();
    await expect(readFile(first.path("/var/lib/kept"))).rejects.toThrow("ENOENT");
    expect(await readFile(first.path("/sys/class/dmi/id/product_uuid"), "utf8")).toBe(uuid);
  });
});
