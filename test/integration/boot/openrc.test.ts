import { cp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyExit, BootedDomain, type InitSystem } from "../../support/booted-machine/domain.ts";
import type { BootedMachine } from "../../support/booted-machine/index.ts";
import { unpacked } from "../../support/booted-machine/installed.ts";

const openrc: InitSystem = {
  name: "openrc",
  init: ["/usr/sbin/openrc-init"],
  async isUp(machine) {
    const level = await machine.exec(["rc-status", "--runlevel"], anyExit);
    return level.stdout.trim() === "default" && (await machine.exec(["pgrep", "-x", "openrc"], anyExit)).exitCode === 1;
  },
};
/** Services of a distribution: Debian's OpenRC brings none. */
const scripts = join(import.meta.dirname, "../../fixtures/openrc");
const lastGood = "/var/lib/domzero-agent/bastion/last-good.nft";

describe("a host that OpenRC boots", () => {
  let domain: BootedDomain;
  let dom0: BootedMachine;
  let jupiter: BootedMachine;

  const rules = () => domain.rules();
  const add = async (machine: BootedMachine, level: string, ...services: string[]) => {
    for (const name of services) await machine.exec(["rc-update", "add", name, level]);
  };
  const service = async (...args: string[]) => (await jupiter.exec(["rc-service", ...args], anyExit)).exitCode === 0;
  const lines = async (path: string) => (await jupiter.exec(["cat", path], anyExit)).stdout.split("\n").length - 1;

  beforeAll(async () => {
    domain = await BootedDomain.make(openrc, [unpacked("openrc")]);
    ({ dom0, jupiter } = domain);
    for (const machine of [dom0, jupiter]) {
      for (const name of await readdir(scripts)) await cp(join(scripts, name), machine.path(`/etc/init.d/${name}`));
    }
    await domain.write(jupiter, "/etc/conf.d/domzero-agent", 'AGENT_OPTIONS="--key /var/key"\n');
    await domain.boot(dom0);
    await domain.reboot();
    await domain.asDom0("init", "--domain", "demo.example", "--advertise", "10.90.1.2");
    await add(dom0, "boot", "localmount", "bootmisc");
    await add(dom0, "default", "wired", "domzero-dom0");
    await add(jupiter, "boot", "localmount", "bootmisc");
    // In one runlevel, so that only what they say of each other orders them.
    await add(jupiter, "default", "NetworkManager", "knot", "domzero-bastion");
    for (const machine of [dom0, jupiter]) await machine.exec(["openrc", "default"]);
    await domain.giveKey();
    await add(jupiter, "default", "domzero-agent");
    await jupiter.exec(["openrc", "default"]);
    await dom0.until("to have a host", async () => (await domain.asDom0("hosts")).includes("online"));
  });

  afterAll(() => domain[Symbol.asyncDispose]());

  it("leaves a host alone that was sent no policy", async () => {
    expect(await service("domzero-bastion", "status")).toBe(true);
    expect(await rules()).toBe("");
  });

  it("names services that are missing: those of the policy, and those of a runlevel, in one ticket", async () => {
    // What is left of netifrc where that was taken away; Debian's runlevel `nonetwork` has a `local` that it does not bring.
    await symlink("/etc/init.d/net.eth0", jupiter.path("/etc/runlevels/default/net.eth0"));
    await domain.apply(`
services: [{ name: ssh, ports: [22], from: [lan], unit: sshd }, { name: dns, ports: [53], from: [lan], unit: knot }]
triggers: [{ on: address-change, service: knot }]
`);
    await dom0.until("to have a ticket", async () => {
      return /: sshd \(named by the policy\), local \(enabled\), net\.eth0 \(enabled\)/.test(
        await domain.asDom0("tickets"),
      );
    });
    await rm(jupiter.path("/etc/runlevels/default/net.eth0"));
    expect(await rules()).toContain("service/ssh");
  });

  it("has a service take note of a new address by its own way to reload, and starts none that does not run", async () => {
    const pid = await readFile(`/proc/${jupiter.pid}/root/run/knot-openrc.pid`, "utf8");
    const before = await lines("/run/knot-reloads");
    await jupiter.exec(["ip", "address", "add", "10.77.0.1/24", "dev", "lo"]);
    await jupiter.until("to reload knot", async () => (await lines("/run/knot-reloads")) > before);
    expect(await readFile(`/proc/${jupiter.pid}/root/run/knot-openrc.pid`, "utf8")).toBe(pid);
    await service("knot", "stop");
    await jupiter.exec(["ip", "address", "delete", "10.77.0.1/24", "dev", "lo"]);
    const told = () => readFile(jupiter.path("/var/lib/domzero-agent/bastion/addresses.json"), "utf8");
    await jupiter.until("to have told of it", async () => !(await told()).includes("10.77.0.1/24"));
    expect(await service("knot", "status")).toBe(false);
  });

  it("goes back where Dom0 is not reached, although its agent was stopped", async () => {
    const wall =
      "table inet wall { chain out { type filter hook output priority 0; tcp dport 7401 ct state new drop; }; }";
    await jupiter.exec(["nft", wall]);
    await domain.apply("services: [{ name: other, ports: [2222], from: [lan] }]\nconfirmSeconds: 6\n");
    await jupiter.until("to try", async () => (await rules()).includes("service/other"));
    await service("domzero-agent", "stop");
    expect(await service("domzero-agent", "status")).toBe(false);
    expect(await rules()).toContain("service/other");
    await jupiter.until("to go back", async () => !(await rules()).includes("tcp dport 2222"));
    expect(await rules()).toContain("tcp dport 22 ");
  });

  describe("before it has a network", () => {
    /** What NetworkManager's service found when it started. */
    const atNetwork = async () => (await jupiter.exec(["cat", "/run/firewall-before-network"])).stdout;

    it("has the rules that were good last when NetworkManager starts", async () => {
      await jupiter.exec(["rc-update", "delete", "domzero-agent", "default"]);
      await domain.reboot();
      expect(await atNetwork()).toContain("service/ssh");
      expect(await rules()).toContain("tcp dport 22 ");
      expect(await service("NetworkManager", "status")).toBe(true);
      await dom0.exec(["ip", "link", "set", "eth0", "up"]);
      await jupiter.until("to have a network", async () => {
        return (await jupiter.exec(["ip", "address", "show", "eth0"])).stdout.includes("10.90.1.3/24");
      });
    });

    it("is closed where the last good rules cannot be loaded, and its service has started nevertheless", async () => {
      await domain.write(jupiter, lastGood, "table inet domzero { chain in");
      await domain.reboot();
      expect(await atNetwork()).toMatch(/hook input .* policy drop/);
      expect(await rules()).not.toContain("service/");
      expect(await service("domzero-bastion", "status")).toBe(true);
      expect(jupiter.console).toContain("the last good rules could not be loaded");
    });

    it("is closed where nothing provides a network", async () => {
      await rm(jupiter.path(lastGood));
      await jupiter.exec(["rc-update", "delete", "NetworkManager", "default"]);
      await rm(jupiter.path("/etc/init.d/NetworkManager"));
      await domain.reboot();
      expect(await rules()).toMatch(/hook input .* policy drop/);
      expect(await service("domzero-bastion", "status")).toBe(true);
    });
  });
});
