import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyExit, BootedDomain, type InitSystem } from "../../support/booted-machine/domain.ts";
import type { BootedMachine } from "../../support/booted-machine/index.ts";

const systemd: InitSystem = {
  name: "systemd",
  init: ["/usr/lib/systemd/systemd"],
  isUp: async (machine) => {
    return /running|degraded/.test((await machine.exec(["systemctl", "is-system-running"], anyExit)).stdout);
  },
};
const lastGood = "/var/lib/domzero-agent/bastion/last-good.nft";
const atDom0 = "[Match]\nName=eth0\n[Network]\nAddress=10.90.1.2/24\nIPv6AcceptRA=no\nLinkLocalAddressing=no\n";
const withKey = "[Service]\nExecStart=\nExecStart=/usr/bin/dom0-agent run --key /var/key\n";

describe("a host that systemd boots", () => {
  let domain: BootedDomain;
  let dom0: BootedMachine;
  let jupiter: BootedMachine;

  const rules = () => domain.rules();
  const systemctl = async (...args: string[]) => (await jupiter.exec(["systemctl", ...args], anyExit)).stdout.trim();
  const property = (unit: string, name: string) => systemctl("show", "--value", `--property=${name}`, unit);
  const journal = async (unit: string) => (await jupiter.exec(["journalctl", "--boot", "--unit", unit])).stdout;

  beforeAll(async () => {
    domain = await BootedDomain.make(systemd);
    ({ dom0, jupiter } = domain);
    await domain.write(dom0, "/etc/systemd/network/eth0.network", atDom0);
    await domain.write(jupiter, "/etc/systemd/network/other.network", "[Match]\nName=other0\n");
    await domain.write(jupiter, "/etc/systemd/system/domzero-agent.service.d/key.conf", withKey);
    await domain.boot(dom0);
    await domain.reboot();
    await domain.asDom0("init", "--domain", "demo.example", "--advertise", "10.90.1.2");
    // It waits for the network, which is there once the other end of the cable is up.
    await dom0.exec(["systemctl", "enable", "--now", "--no-block", "systemd-networkd", "domzero-dom0"]);
    await systemctl("enable", "systemd-networkd", "NetworkManager", "domzero-bastion", "knot");
    // Each of them waits for links that are the other's.
    await systemctl("disable", "systemd-networkd-wait-online");
    await systemctl("start", "systemd-networkd", "NetworkManager", "domzero-bastion", "knot");
    await domain.giveKey();
    await systemctl("enable", "--now", "domzero-agent");
    await dom0.until("to have a host", async () => (await domain.asDom0("hosts")).includes("online"));
  });

  afterAll(() => domain[Symbol.asyncDispose]());

  it("leaves a host alone that was sent no policy", async () => {
    expect(await rules()).toBe("");
    expect(await property("domzero-bastion", "ConditionResult")).toBe("no");
  });

  it("names services that are missing: those of the policy, and those that are enabled, in one ticket", async () => {
    const wants = "/etc/systemd/system/multi-user.target.wants";
    await symlink("/lib/systemd/system/gone.service", jupiter.path(`${wants}/gone.service`));
    await systemctl("daemon-reload");
    await domain.apply(`
services: [{ name: ssh, ports: [22], from: [lan], unit: sshd }, { name: dns, ports: [53], from: [lan], unit: knot }]
triggers: [{ on: address-change, service: knot }]
`);
    await dom0.until("to have a ticket", async () => {
      return /not installed: sshd \(named by the policy\), gone\.service \(enabled\)/.test(
        await domain.asDom0("tickets"),
      );
    });
    await rm(jupiter.path(`${wants}/gone.service`));
    await dom0.until("to be reached", async () => (await domain.events("bastion.confirmed")) !== "");
    expect(await rules()).toContain("service/ssh");
  });

  it("has a service take note of a new address by its own way to reload, and starts none that does not run", async () => {
    const reloads = async () => (await journal("knot")).match(/Reloaded knot.service/g)?.length ?? 0;
    const pid = await property("knot", "MainPID");
    await jupiter.exec(["ip", "address", "add", "10.77.0.1/24", "dev", "lo"]);
    await jupiter.until("to reload knot", async () => (await reloads()) > 0);
    expect(await property("knot", "MainPID")).toBe(pid);
    await systemctl("stop", "domzero-agent");
    const before = await reloads();
    await jupiter.exec(["ip", "address", "delete", "10.77.0.1/24", "dev", "lo"]);
    await systemctl("start", "domzero-agent");
    await jupiter.until("to reload knot for what the agent did not see", async () => (await reloads()) > before);
    await systemctl("stop", "knot");
    await jupiter.exec(["ip", "address", "add", "10.77.0.1/24", "dev", "lo"]);
    const told = () => readFile(jupiter.path("/var/lib/domzero-agent/bastion/addresses.json"), "utf8");
    await jupiter.until("to have told of it", async () => (await told()).includes("10.77.0.1/24"));
    expect(await property("knot", "ActiveState")).toBe("inactive");
  });

  it("goes back by a unit of systemd where Dom0 is not reached, although its agent was killed and stopped", async () => {
    const good = await rules();
    // The session goes on; a new connection to Dom0 is not to be had.
    const wall =
      "table inet wall { chain out { type filter hook output priority 0; tcp dport 7401 ct state new drop; }; }";
    await jupiter.exec(["nft", wall]);
    await domain.apply("services: [{ name: other, ports: [2222], from: [lan] }]\nconfirmSeconds: 6\n");
    await jupiter.until("to try", async () => (await rules()).includes("service/other"));
    const watchdogs = () => systemctl("list-units", "--plain", "--no-legend", "--state=running", "run-*.service");
    expect(await watchdogs()).toMatch(/bastion-watchdog/);
    await systemctl("kill", "--signal=KILL", "domzero-agent");
    await systemctl("stop", "domzero-agent");
    expect(await property("domzero-agent", "ActiveState")).toMatch(/inactive|failed/);
    expect(await watchdogs()).toMatch(/bastion-watchdog/);
    expect(await rules()).toContain("service/other");
    await jupiter.until("to go back", async () => !(await rules()).includes("tcp dport 2222"));
    expect(await rules()).toContain("tcp dport 22 ");
    await jupiter.until("to have no watchdog", async () => (await watchdogs()) === "");
    await jupiter.exec(["nft", "delete", "table", "inet", "wall"]);
    await systemctl("start", "domzero-agent");
    await dom0.until("to be told", async () => (await domain.events("bastion.rolled-back")) !== "");
    await jupiter.until("to be as before", async () => (await rules()) === good);
  });

  describe("before it has a network", () => {
    const activeUsec = async (unit: string) => Number(await property(unit, "ActiveEnterTimestampMonotonic"));
    const startUsec = async (unit: string) => Number(await property(unit, "ExecMainStartTimestampMonotonic"));

    /** No agent is there to put right what the boot did. */
    beforeAll(() => systemctl("disable", "--now", "domzero-agent"));

    it("has the rules that were good last, before NetworkManager and networkd run", async () => {
      const good = await rules();
      await domain.reboot();
      expect(await rules()).toBe(good);
      expect(await property("domzero-agent", "ActiveState")).toBe("inactive");
      const loaded = await activeUsec("domzero-bastion");
      expect(loaded).toBeGreaterThan(0);
      expect(await activeUsec("network-pre.target")).toBeGreaterThanOrEqual(loaded);
      for (const each of ["NetworkManager", "systemd-networkd"]) {
        expect(await property(each, "ActiveState")).toBe("active");
        expect(await startUsec(each)).toBeGreaterThan(loaded);
      }
      await jupiter.until("to have a network", async () => {
        return (await jupiter.exec(["ip", "address", "show", "eth0"])).stdout.includes("10.90.1.3/24");
      });
    });

    it("has them although nftables.service flushes what there is", async () => {
      await systemctl("enable", "nftables");
      await domain.reboot();
      expect(await activeUsec("nftables")).toBeGreaterThan(0);
      expect(await activeUsec("domzero-bastion")).toBeGreaterThan(await activeUsec("nftables"));
      expect(await rules()).toContain("service/ssh");
      await systemctl("disable", "nftables");
    });

    it("is closed where the last good rules cannot be loaded, or there are none", async () => {
      await writeFile(jupiter.path(lastGood), "table inet domzero { chain in");
      await domain.reboot();
      const closed = await rules();
      expect(closed).toMatch(/hook input .* policy drop/);
      expect(closed).not.toContain("service/");
      expect(await property("domzero-bastion", "ActiveState")).toBe("active");
      await rm(jupiter.path(lastGood));
      await domain.reboot();
      expect(await rules()).toBe(closed);
    });

    it("has its agent go on from there", async () => {
      await systemctl("enable", "--now", "domzero-agent");
      await jupiter.until("to be as the policy says", async () => (await rules()).includes("service/ssh"));
    });
  });
});
