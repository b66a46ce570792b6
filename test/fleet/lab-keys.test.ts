import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lab, type LabProcess, type Machine, openLab } from "../fleet-lab/index.ts";
import { makeTestImage } from "./support/test-image.ts";

describe("keys in the lab", () => {
  let lab: Lab;
  let first: Machine;
  let second: Machine;
  let image: string;

  beforeAll(async () => {
    lab = await openLab();
    first = await lab.addMachine({ name: "first" });
    second = await lab.addMachine({ name: "second" });
    image = join(lab.folder, "stick.img");
    await makeTestImage(image, "hello");
  });

  afterAll(async () => {
    expect(await lab.close()).toEqual([]);
  });

  /** The kernel's events as a machine gets them, one line each. */
  const watchEvents = async (machine: Machine) => {
    const monitor = await machine.spawn(["udevadm", "monitor", "--kernel", "--subsystem-match=block"]);
    const lines = createInterface({ input: monitor.stdout })[Symbol.asyncIterator]();
    const next = async (pattern: RegExp) => {
      for (;;) {
        const line: IteratorResult<string> = await lines.next();
        if (line.done) throw new Error("udevadm ended");
        if (pattern.test(line.value)) return line.value;
      }
    };
    await next(/^KERNEL - /);
    return { monitor, next };
  };
  const readText = (machine: Machine, node: string) =>
    machine.exec(["head", "--bytes=5", node], { okExitCodes: [0, 1] });

  it("plugged into one machine are its own, and the kernel tells it", async () => {
    const events = await watchEvents(first);
    const key = await first.plug(image);
    const [node = ""] = key.partitions;
    const escaped = node.replace("/dev/", "");
    expect(await events.next(new RegExp(`add .*/${escaped} `))).toContain("(block)");
    expect((await readText(first, node)).stdout).toBe("hello");
    expect((await first.exec(["lsblk", "--noheadings", "--output", "TYPE", node])).stdout.trim()).toBe("part");
    await expect(stat(second.path(node))).rejects.toThrow("ENOENT");
    await key.pull();
    await events.next(new RegExp(`remove .*/${escaped} `));
    await expect(stat(first.path(node))).rejects.toThrow("ENOENT");
    events.monitor.kill("SIGTERM");
  });

  it("keep what was written through to them, and carry it to the next machine", async () => {
    const key = await first.plug(image);
    const [node = ""] = key.partitions;
    await first.exec(["dd", `of=${node}`, "conv=notrunc,fsync", "status=none"], { input: "HELLO" });
    await key.pull();
    const next = await second.plug(image);
    expect((await readText(second, next.partitions[0] ?? "")).stdout).toBe("HELLO");
    await next.pull();
  });

  it("pulled while they are read give errors to the reader", async () => {
    const key = await first.plug(image);
    const script = `
      const fs = require("node:fs");
      const handle = fs.openSync("${key.partitions[0]}");
      console.log("open");
      process.on("SIGUSR1", () => {
        try { fs.readSync(handle, Buffer.alloc(512), 0, 512, 2 * 1024 * 1024); } catch (error) { console.log(error.code); }
        process.exit();
      });
      setInterval(() => undefined, 1000);
    `;
    const reader: LabProcess = await first.spawn([process.execPath, "--eval", script]);
    const said = createInterface({ input: reader.stdout })[Symbol.asyncIterator]();
    expect((await said.next()).value).toBe("open");
    await key.pull();
    reader.kill("SIGUSR1");
    expect((await said.next()).value).toBe("EIO");
    await reader.ended;
  });

  it("with their write protection on can be read only", async () => {
    const key = await first.plug(image, { readOnly: true });
    const [node = ""] = key.partitions;
    expect((await readText(first, node)).stdout).toBe("HELLO");
    const { stderr } = await first.exec(["dd", `of=${node}`, "status=none"], { input: "x", okExitCodes: [1] });
    expect(stderr).toMatch(/not permitted|Read-only/);
    await key.pull();
    expect((await readFile(image)).subarray(1024 * 1024, 1024 * 1024 + 5).toString()).toBe("HELLO");
  });
});
