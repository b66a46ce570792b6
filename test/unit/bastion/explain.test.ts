import { describe, expect, it } from "vitest";
import { buildModel, classify, explain } from "../../../shared/bastion/index.ts";
import { facts, link, machines } from "../../support/bastion-machines.ts";

function ask(machine: string, source: string, destination: string, port?: number, more: { link?: string } = {}) {
  const input = machines[machine];
  if (input === undefined) throw new Error("no such machine");
  const asked = port === undefined ? { protocol: "ping" as const } : { protocol: "tcp" as const, port };
  const { verdict, rule } = explain(buildModel(input), { source, destination, ...asked, ...more });
  return `${verdict} ${rule}`;
}

describe("explain", () => {
  it("tells which rule decides at a machine behind a router at home", () => {
    expect(ask("laptop", "192.168.1.9", "192.168.1.20", 22)).toBe("accept service/ssh");
    expect(ask("laptop", "9.9.9.9", "192.168.1.20", 22)).toBe("drop drop/input-wan");
    expect(ask("laptop", "2a02:810:1::9", "2a02:810:1::20", 22)).toBe("accept service/ssh");
    expect(ask("laptop", "2a02:810:2::9", "2a02:810:1::20", 22)).toBe("drop drop/input-wan");
  });

  it("tells it at a public server", () => {
    expect(ask("cloud-server", "9.9.9.9", "45.33.20.7", 22)).toBe("drop drop/input-wan");
    expect(ask("cloud-server", "9.9.9.9", "45.33.20.7")).toBe("accept service/ping");
    expect(ask("cloud-server", "10.0.0.1", "10.0.0.3", 22)).toBe("accept management/dom0");
    expect(ask("cloud-server", "10.0.0.9", "10.0.0.3", 22)).toBe("accept service/domain");
    expect(ask("cloud-server", "192.168.5.5", "45.33.20.7", 22)).toBe("drop protect/bogons");
    expect(ask("cloud-server", "9.9.9.9", "45.33.20.7", 22, { link: "dz1" })).toBe("accept service/domain");
  });

  it("tells what guests reach, and who reaches them", () => {
    expect(ask("workstation", "192.168.122.5", "9.9.9.9", 443)).toBe("accept forward/guests-out");
    expect(ask("workstation", "192.168.122.5", "172.16.3.3", 443)).toBe("accept forward/guests-out");
    expect(ask("workstation", "192.168.122.5", "172.17.0.2", 443)).toBe("drop drop/forward-virtual");
    expect(ask("workstation", "172.16.3.3", "192.168.122.5", 443)).toBe("drop drop/forward-lan");
    expect(ask("workstation", "10.0.0.9", "10.128.4.5", 443)).toBe("accept forward/guests-in");
    expect(ask("workstation", "9.9.9.9", "172.16.0.100", 443, { link: "virbr0" })).toBe("drop protect/reverse-path");
  });

  it("says what begins here goes out", () => {
    expect(ask("keyhole", "62.2.9.4", "9.9.9.9", 443)).toBe("accept output");
  });
});

describe("a link", () => {
  const classOf = (name: string, machine: string) =>
    buildModel(machines[machine] ?? { facts: facts([]), desired: { ...emptyDesired() } }).links.find(
      (each) => each.name === name,
    )?.class;

  function emptyDesired() {
    const [first] = Object.values(machines);
    if (first === undefined) throw new Error("no machines");
    return first.desired;
  }

  it("has the class of what it is", () => {
    expect(classOf("wlan0", "laptop")).toBe("lan");
    expect(classOf("enp0s31f6", "laptop")).toBe("quarantine");
    expect(classOf("eno1", "workstation")).toBe("lan");
    expect(classOf("docker0", "workstation")).toBe("virtual");
    expect(classOf("vnet0", "workstation")).toBe("virtual");
    expect(classOf("eno1", "lxd-host")).toBe("lan");
    expect(classOf("vethdef", "lxd-host")).toBe("lan");
    expect(classOf("dz0", "keyhole")).toBe("mesh");
  });

  it("has the class that the policy says", () => {
    const [found] = classify(facts([link("eth0", { addresses: ["9.9.9.9/24"] })]), { links: { eth0: "lan" } }, []);
    expect(found).toMatchObject({ class: "lan", why: "the policy says so" });
  });
});
