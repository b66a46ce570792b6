import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { factsSchema } from "../../shared/facts/index.ts";
import { templateSchema } from "../../shared/templates/index.ts";
import type { AgentHost } from "../fleet-lab/index.ts";
import { type Fleet, openFleet, patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

const checkSchema = z.object({ mismatches: z.array(z.object({ slot: z.string() })), completed: templateSchema });
const mismatchExit = 65;

describe("what hosts are made of", () => {
  let fleet: Fleet;
  let jupiter: AgentHost;

  /** Runs a verb that may find a mismatch or a difference. */
  const dom0 = (...args: string[]) => fleet.dom0.cli(args, { okExitCodes: [0, 1, mismatchExit] });
  const facts = async (name: string) => factsSchema.parse(JSON.parse((await dom0("facts", name, "--json")).stdout));

  beforeAll(async () => {
    fleet = await openFleet(["jupiter", "saturn"]);
    [jupiter = expect.fail("there are two hosts")] = fleet.hosts;
    const image = await fleet.dom0.createKey("facts", ["--uses", "2"]);
    for (const host of fleet.hosts) {
      await plugAndPull(host, image);
      await untilHost(fleet.dom0, host.name, "active", "online");
    }
    await vi.waitFor(() => facts("saturn"), { timeout: patienceMs, interval: 500 });
  });

  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("is shown as YAML and as JSON, by one schema", async () => {
    const measured = await facts("jupiter");
    expect(measured).toMatchObject({ hostname: "jupiter", disks: [{ name: "sda" }, { name: "sdb" }], gaps: [] });
    expect(measured.disks.every(({ serial }) => serial?.startsWith("DZD"))).toBe(true);
    expect(measured.memory.modules.length).toBeGreaterThan(0);
    expect(measured.nics.some(({ addresses }) => addresses.length > 0)).toBe(true);
    expect(factsSchema.parse(parse((await dom0("facts", "jupiter")).stdout))).toEqual(measured);
  });

  it("differs between two hosts in what is each one's own", async () => {
    const { stdout, exitCode } = await dom0("facts", "diff", "jupiter", "saturn");
    expect(exitCode).toBe(1);
    const saturn = await facts("saturn");
    expect(stdout).toContain(saturn.system.serial);
    expect(stdout).toContain(saturn.disks[0]?.serial);
    expect(await dom0("facts", "diff", "jupiter", "jupiter")).toMatchObject({ exitCode: 0 });
  });

  it("makes a template that another host of its kind fits, with what it leaves open filled in", async () => {
    await dom0("template", "from", "jupiter", "lab_machine");
    expect(await dom0("template", "check", "saturn", "lab_machine")).toMatchObject({ exitCode: 0 });
    const { stdout } = await dom0("template", "check", "saturn", "lab_machine", "--json");
    const { mismatches, completed } = checkSchema.parse(JSON.parse(stdout));
    expect(mismatches).toEqual([]);
    expect(completed.disks).toHaveLength(2);
  });

  it("that is not what a template asks for is told slot by slot, as an error", async () => {
    const r630 = new URL("../../deploy/templates/metal_dell_r630.yml", import.meta.url).pathname;
    await dom0("template", "put", r630);
    const { stdout, exitCode } = await dom0("template", "check", "jupiter", "metal_dell_r630");
    expect(exitCode).toBe(mismatchExit);
    expect(stdout).toMatch(/^system/m);
    expect(stdout).toMatch(/^nics/m);
  });

  it("is an event when it changes, and fits its template no more", async () => {
    const events = await fleet.dom0.followEvents();
    await jupiter.stopAgent("SIGTERM");
    const [, second] = (await facts("jupiter")).disks;
    await jupiter.machine.exec(["rm", "/dev/sdb"]);
    await jupiter.startAgent();
    const changed = await events.next("the disk to be missed", patienceMs, ({ kind }) => kind === "hardware.changed");
    expect(JSON.stringify(changed)).toContain(second?.serial);
    expect((await facts("jupiter")).disks).toHaveLength(1);
    const { stdout, exitCode } = await dom0("template", "check", "jupiter", "lab_machine");
    expect(exitCode).toBe(mismatchExit);
    expect(stdout).toMatch(/^disks/m);
  });
});
