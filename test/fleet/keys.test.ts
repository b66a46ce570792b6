import { copyFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exec } from "../../shared/exec/index.ts";
import type { AgentHost } from "../fleet-lab/index.ts";
import { type Fleet, openFleet, patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

describe("keys that are not as they should be", () => {
  let fleet: Fleet;
  let host: (name: string) => AgentHost;

  beforeAll(async () => {
    fleet = await openFleet(["jupiter", "saturn", "mars", "venus"]);
    host = (name) => fleet.hosts.find((each) => each.name === name) ?? expect.fail(`there is no ${name}`);
  });

  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("pulled half way leave the machine whole, and it enrols when the key comes back", async () => {
    const { dom0 } = fleet;
    const jupiter = host("jupiter");
    const image = await dom0.createKey("half-way");
    const key = await jupiter.machine.plug(image);
    await jupiter.says(/^key .* found/, patienceMs);
    await key.pull();
    await jupiter.says(/can be pulled out$/, patienceMs);
    await plugAndPull(jupiter, image);
    await untilHost(dom0, "jupiter", "active", "online");
  });

  it("write-protected enrol all the same, and the console says that nothing was left on them", async () => {
    const { dom0 } = fleet;
    const said = await plugAndPull(host("saturn"), await dom0.createKey("protected"), { readOnly: true });
    expect(said).toContainEqual(expect.stringMatching(/^enrolled: this is saturn/));
    expect(said).toContainEqual(expect.stringContaining("write-protected"));
    await untilHost(dom0, "saturn", "active", "online");
  });

  it("two at once are dealt with one after the other, and the machine is one host", async () => {
    const { dom0 } = fleet;
    const mars = host("mars");
    const images = [await dom0.createKey("first"), await dom0.createKey("second")];
    // At its start it finds both at once.
    await mars.stopAgent("SIGTERM");
    const keys = await Promise.all(images.map((image) => mars.machine.plug(image)));
    await mars.startAgent();
    const released = () => mars.said.seen.filter((line) => line.endsWith("can be pulled out")).length;
    await expect.poll(released, { timeout: patienceMs }).toBe(2);
    for (const key of keys) await key.pull();
    expect(mars.said.seen).toContainEqual(expect.stringContaining("waits until the other is done"));
    await untilHost(dom0, "mars", "active", "online");
    expect(await dom0.host("mars")).toMatchObject({ enrolments: 2 });
  });

  it("unreadable are told on the console, and so is a copy of one that was used", async () => {
    const { dom0, lab } = fleet;
    const venus = host("venus");
    const image = await dom0.createKey("copied", ["--uses", "5"]);
    const copy = `${lab.folder}/copy.img`;
    await copyFile(image, copy);
    await exec("mdel", ["-i", `${copy}@@1M`, "::domzero/key.json"]);
    expect(await plugAndPull(venus, copy)).toContainEqual(expect.stringContaining("(CIK_UNREADABLE)"));
    await copyFile(image, copy);
    await plugAndPull(venus, image);
    await untilHost(dom0, "venus", "active", "online");
    expect(await plugAndPull(venus, copy)).toContainEqual(expect.stringContaining("(CIK_CLONED)"));
    expect((await dom0.cli(["tickets", "--json"])).stdout).toContain("cik.cloned");
  });
});
