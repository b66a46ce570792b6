import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePackage } from "../support/gpkg.ts";
import { type Fleet, openFleet, patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

const file = "/var/tmp/thing-1-1.gpkg.tar";
const anyExitCode = Array.from({ length: 256 }, (_, code) => code);

describe("binary packages in a fleet", () => {
  let fleet: Fleet;

  beforeAll(async () => {
    fleet = await openFleet(["jupiter"]);
    const { dom0, hosts } = fleet;
    const image = await dom0.createKey("packages");
    for (const host of hosts) {
      await plugAndPull(host, image);
      await untilHost(dom0, host.name, "active", "online");
    }
    const bytes = makePackage({ category: "app-test", pf: "thing-1", buildId: 1 });
    await dom0.machine.exec(["sh", "-c", `base64 -d > ${file}`], { input: bytes.toString("base64") });
    await dom0.cli(["binhost", "add", file]);
  });
  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("are fetched by a host through the tunnel with what client-config gives it, and by nobody outside of it", async () => {
    const { dom0, hosts } = fleet;
    const [jupiter] = hosts;
    if (jupiter === undefined) throw new Error("there is no host");
    await dom0.cli(["binhost", "client-config", "--to", "/var/tmp/client"]);
    for (const name of [
      "etc/portage/domzero/ca.pem",
      "etc/portage/domzero/packaging-key.asc",
      "etc/portage/domzero/fetch",
    ]) {
      const content = await readFile(dom0.machine.path(join("/var/tmp/client", name)), "utf8");
      const script = `mkdir -p /etc/portage/domzero && cat > /${name} && chmod 755 /${name}`;
      await jupiter.machine.exec(["sh", "-c", script], { input: content });
    }
    const index = "https://10.0.0.1:7404/binhost/Packages.gz";
    const fetch = ["/etc/portage/domzero/fetch", index, "/var/tmp/Packages.gz"];
    const fetched = async () => {
      await jupiter.machine.exec(fetch);
      return (await jupiter.machine.exec(["zcat", "/var/tmp/Packages.gz"])).stdout;
    };
    await expect.poll(fetched, { timeout: patienceMs, interval: 500 }).toContain("CPV: app-test/thing-1\n");
    const outside = ["wget", "--tries=1", "--timeout=5", "--no-check-certificate", "-O", "-"];
    const { exitCode, stderr } = await jupiter.machine.exec(
      [...outside, index.replace("10.0.0.1", dom0.machine.address)],
      { okExitCodes: anyExitCode },
    );
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/refused|timed out/i);
  });
});
