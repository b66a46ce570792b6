import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exec } from "../../shared/exec/index.ts";
import { addAgentHost } from "../fleet-lab/index.ts";
import { type Fleet, openFleet, patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

const partitionOffset = "@@1M";

describe("a key plugged into a machine", () => {
  let fleet: Fleet;

  beforeAll(async () => {
    fleet = await openFleet(["jupiter", "saturn", "mars"]);
  });

  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("enrols it with nobody typing, leaves a reference on the key, and does so for the next machine", async () => {
    const { dom0, hosts } = fleet;
    const image = await dom0.createKey("two", ["--uses", "2", "--label", "site=attic"]);
    for (const host of hosts.slice(0, 2)) {
      expect(await plugAndPull(host, image)).toContainEqual(
        expect.stringMatching(`^enrolled: this is ${host.name}.demo.example`),
      );
      await untilHost(dom0, host.name, "active", "online");
      expect(await dom0.host(host.name)).toMatchObject({ labels: { site: "attic" } });
    }
    const ids = (await dom0.hosts()).map(({ id }) => `${id}.json`);
    const { stdout } = await exec("mdir", ["-b", "-i", `${image}${partitionOffset}`, "::domzero/hosts"]);
    const references = stdout.trim().split("\n");
    expect(references.map((path) => path.split("/").at(-1)).toSorted()).toEqual(ids.toSorted());
  });

  it("does nothing for one machine more than it is good for, and says why on both sides", async () => {
    const { dom0, hosts } = fleet;
    const said = await plugAndPull(hosts[2] ?? expect.fail("there are three hosts"), join(fleet.lab.folder, "two.img"));
    expect(said).toContainEqual(expect.stringContaining("(CIK_USED_UP)"));
    expect(await dom0.host("mars")).toBeUndefined();
    const { stdout } = await dom0.cli(["events", "--kind", "audit.enrolment", "--json"]);
    expect(stdout).toContain("CIK_USED_UP");
  });

  it("may be a folder instead, on a machine without a place to plug one into", async () => {
    const { dom0, lab } = fleet;
    await dom0.cli(["cik", "create", "/var/tmp/attic/"]);
    const ceres = await addAgentHost(lab, { name: "ceres" });
    await ceres.stopAgent("SIGTERM");
    await exec("cp", ["-r", dom0.machine.path("/var/tmp/attic"), ceres.machine.path("/root")]);
    await ceres.startAgent(["--key", "/root/attic"]);
    await ceres.says(/^enrolled: this is ceres\.demo\.example/, patienceMs);
    // While it still begins its work.
    await ceres.stopAgent("SIGTERM");
    await ceres.startAgent(["--key", "/root/attic"]);
    expect(ceres.said.seen[0]).toBe("this is ceres.demo.example");
    await untilHost(dom0, "ceres", "active", "online");
    expect(ceres.said.seen.filter((line) => line.includes("key"))).toEqual([]);
    expect(await exec("ls", [ceres.machine.path("/root/attic/domzero/hosts")])).toMatchObject({
      stdout: expect.stringMatching(/^h[a-z2-7]+\.json\n$/),
    });
  });

  it("parks it where the key says so, lets the key go, and lets it in when an operator says yes", async () => {
    const { dom0, hosts } = fleet;
    const [, , mars = expect.fail("there are three hosts")] = hosts;
    const from = mars.said.seen.length;
    const said = await plugAndPull(mars, await dom0.createKey("parking", ["--park"]));
    expect(said.join("\n")).not.toContain("enrolled: ");
    await untilHost(dom0, "mars", "parked");
    await dom0.cli(["hosts", "approve", "mars"]);
    await mars.says(/^enrolled: this is mars\.demo\.example/, patienceMs, from);
    await untilHost(dom0, "mars", "active", "online");
  });

  it("revoked later, cuts off no host that it enrolled; the host revoked loses Dom0 and NATS at once", async () => {
    const { dom0, hosts } = fleet;
    const [jupiter = expect.fail("there are three hosts")] = hosts;
    await dom0.cli(["hosts", "revoke", "jupiter", "--reason", "stolen"]);
    await jupiter.says(/^Dom0 does not trust this host any more/, 10_000);
    const connections = () =>
      jupiter.machine.exec(["ss", "--tcp", "--no-header", "state", "established", "dst", dom0.machine.address]);
    await expect.poll(async () => (await connections()).stdout, { timeout: 5_000 }).toBe("");
    await untilHost(dom0, "jupiter", "revoked");
    await untilHost(dom0, "saturn", "active", "online");
  });

  it("says no to a machine that was there before as to a new one, once it is revoked itself", async () => {
    const { dom0, lab } = fleet;
    const image = await dom0.createKey("revoked", ["--json"]);
    const { stdout } = await dom0.cli(["cik", "list", "--json"]);
    const ids = [...stdout.matchAll(/"id": "(c[a-z2-7]{16})"/g)].map(([, id]) => id ?? "");
    await dom0.cli(["cik", "revoke", ...ids, "--reason", "lost"]);
    const venus = await addAgentHost(lab, { name: "venus" });
    expect(await plugAndPull(venus, image)).toContainEqual(expect.stringContaining("(CIK_REVOKED)"));
    expect(await dom0.host("venus")).toBeUndefined();
  });
});
