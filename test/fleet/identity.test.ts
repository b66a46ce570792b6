import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAgentHost } from "../fleet-lab/index.ts";
import { type Fleet, openFleet, plugAndPull, untilHost } from "./support/fleet.ts";

describe("who a machine is", () => {
  let fleet: Fleet;

  beforeAll(async () => {
    fleet = await openFleet(["jupiter"]);
  });

  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("is the same host again after its disk was wiped, because its hardware says so", async () => {
    const { dom0, hosts } = fleet;
    const [jupiter = expect.fail("there is one host")] = hosts;
    const image = await dom0.createKey("again");
    await plugAndPull(jupiter, image);
    await untilHost(dom0, "jupiter", "active", "online");
    const before = await dom0.host("jupiter");
    await jupiter.stopAgent("SIGTERM");
    await jupiter.machine.powerOff();
    await jupiter.machine.wipe();
    await jupiter.machine.powerOn();
    await jupiter.configure("");
    await jupiter.startAgent();
    expect(jupiter.said.seen[0]).toContain("in no domain");
    // The same key is good for one machine only, and this is it.
    await plugAndPull(jupiter, image);
    await untilHost(dom0, "jupiter", "active", "online");
    const { id, machineNumber, address } = before ?? expect.fail("jupiter was a host");
    expect(await dom0.hosts()).toMatchObject([{ id, machineNumber, address, enrolments: 2 }]);
  });

  it("is in dispute where two machines claim one identity: a ticket, and neither is trusted", async () => {
    const { dom0, lab, hosts } = fleet;
    const [jupiter = expect.fail("there is one host")] = hosts;
    const twin = await addAgentHost(lab, { name: "twin", seed: "jupiter" });
    const said = await plugAndPull(twin, await dom0.createKey("twin"));
    expect(said).toContainEqual(expect.stringContaining("(DISPUTED)"));
    await untilHost(dom0, "jupiter", "disputed");
    await jupiter.says(/^Dom0 does not trust this host any more/, 10_000);
    expect((await dom0.cli(["tickets", "--json"])).stdout).toContain("identity.disputed");
  });
});
