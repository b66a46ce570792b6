import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { type AgentHost, type Dom0Host, projectFolder } from "../fleet-lab/index.ts";
import { LineFeed } from "../fleet-lab/line-feed.ts";
import type { Machine } from "../fleet-lab/machine.ts";
import { patienceMs } from "./support/fleet.ts";
import { openSites, type Sites } from "./support/sites.ts";

const reach = [process.execPath, join(projectFolder, "test/fleet/support/reach.ts")];
const ports = [2222, 8080, 9000];
/** By class that a packet comes from: what is open. Everything else is closed, on all ports of both protocols. */
const open: Readonly<Record<string, readonly string[]>> = {
  dom0: ["tcp/2222", "tcp/8080", "tcp/9000", "udp/2222", "udp/8080", "udp/9000"],
  mesh: ["tcp/8080", "udp/9000"],
  lan: ["tcp/2222", "udp/9000"],
  wan: ["tcp/9000"],
};
const policy = `
services:
  - { name: web, ports: [8080], from: [mesh] }
  - { name: shell, ports: [2222], from: [lan] }
  - { name: status, protocol: udp, ports: [9000], from: [mesh, lan] }
  - { name: public, ports: [9000], from: [wan] }
forward:
  - { name: hub, from: [mesh], to: [mesh] }
`;
/** What is dropped answers nothing; what is open answers in a few milliseconds. */
const timeoutMs = 1_500;
const rounds = 5;

/** One cell of the matrix. */
interface Cell {
  from: Machine;
  to: AgentHost;
  /** As the destination's firewall sees it. */
  as: "dom0" | "mesh" | "lan" | "wan";
  address: string;
  service: string;
}

describe("who reaches whom in a fleet with a policy", () => {
  let sites: Sites;
  let dom0: Dom0Host;
  let jupiter: AgentHost;
  let saturn: AgentHost;
  let mars: AgentHost;
  let gate: AgentHost;
  let cells: Cell[];
  const siteAddress6 = (host: AgentHost) => `fd99:1::${host === jupiter ? 2 : 3}`;

  beforeAll(async () => {
    sites = await openSites();
    ({ dom0, jupiter, saturn, mars, gate } = sites);
    const { hosts } = sites;
    for (const host of hosts) await serve(host.machine);
    for (const host of [jupiter, saturn]) {
      await host.machine.exec(["ip", "address", "add", `${siteAddress6(host)}/64`, "dev", "eth0", "nodad"]);
    }
    await dom0.cli(["keyhole", "add", "gate", `${gate.machine.address}:51820`]);
    await writeFile(dom0.machine.path("/var/policy.yml"), policy);
    await dom0.cli(["bastion", "apply", "/var/policy.yml"]);
    const confirmed = async () => (await dom0.cli(["events", "--kind", "bastion.confirmed"])).stdout;
    for (const { name } of hosts) {
      await vi.waitFor(async () => expect(await confirmed()).toContain(name), { timeout: patienceMs, interval: 200 });
    }
    cells = await allCells(hosts);
  });

  afterAll(async () => {
    expect(await sites.lab.close()).toEqual([]);
  });

  async function serve(machine: Machine): Promise<void> {
    const served = await machine.spawn([...reach, "serve", ...ports.map(String)]);
    served.stderr.resume();
    await new LineFeed(served.stdout, (line) => line).next("answers", patienceMs, (line) => line === "ready");
  }

  /** Every host to every other one by every way there is, and Dom0 to all. */
  async function allCells(hosts: readonly AgentHost[]): Promise<Cell[]> {
    const services = ["tcp", "udp"].flatMap((protocol) => ports.map((port) => `${protocol}/${port}`));
    const ways: Array<Omit<Cell, "service">> = [];
    for (const to of hosts) {
      const { address, address6 } = (await dom0.host(to.name)) ?? expect.fail(`there is no ${to.name}`);
      for (const each of [address, address6]) {
        ways.push({ from: dom0.machine, to, as: "dom0", address: each });
        for (const from of hosts) {
          if (from !== to) ways.push({ from: from.machine, to, as: "mesh", address: each });
        }
      }
    }
    for (const [from, to] of [
      [jupiter, saturn],
      [saturn, jupiter],
    ] as const) {
      ways.push({ from: from.machine, to, as: "lan", address: to.machine.address });
      ways.push({ from: from.machine, to, as: "lan", address: siteAddress6(to) });
    }
    // Behind their routers they have a public address.
    for (const from of [jupiter, saturn, mars]) {
      ways.push({ from: from.machine, to: gate, as: "wan", address: gate.machine.address });
    }
    return ways.flatMap((way) => services.map((service) => ({ ...way, service })));
  }

  const wanted = ({ as, service }: Cell) => open[as]?.includes(service) === true;
  const nameOf = (cell: Cell) =>
    `${cell.from.name} -> ${cell.to.name} at ${cell.address} ${cell.service} as ${cell.as}: ${wanted(cell)}`;

  async function reachedOf(tried: readonly Cell[]): Promise<Map<Cell, boolean>> {
    const found = new Map<Cell, boolean>();
    for (const from of new Set(tried.map((cell) => cell.from))) {
      const own = tried.filter((cell) => cell.from === from);
      const attempts = own.map(({ address: host, service }) => {
        const [protocol, port] = service.split("/");
        return { protocol, host, port: Number(port), timeoutMs };
      });
      const { stdout } = await from.exec([...reach, "try", JSON.stringify(attempts)]);
      const reached = z.array(z.boolean()).parse(JSON.parse(stdout));
      for (const [index, cell] of own.entries()) found.set(cell, reached[index] === true);
    }
    return found;
  }

  it("is what the policy says: every cell, both ways, IPv4 and IPv6", async () => {
    expect(cells).toHaveLength((4 * 2 * 4 + 4 + 3) * 6);
    // What is open may be late on a machine under load; what is closed must never be reached.
    let missing = cells.filter(wanted);
    for (let round = 0; round < rounds && missing.length > 0; round += 1) {
      const found = await reachedOf(missing);
      missing = missing.filter((cell) => found.get(cell) !== true);
    }
    expect(missing.map(nameOf)).toEqual([]);
    const closed = await reachedOf(cells.filter((cell) => !wanted(cell)));
    expect([...closed].flatMap(([cell, isReached]) => (isReached ? [nameOf(cell)] : []))).toEqual([]);
  });

  it("is what dom0 bastion explain says", async () => {
    const sources = new Map<string, string>([
      [`${mars.machine.name} mesh`, "mars"],
      [`${saturn.machine.name} lan`, saturn.machine.address],
    ]);
    const asked = cells.filter(({ from, to, as, address }) => {
      return to === jupiter && sources.has(`${from.name} ${as}`) && !address.includes(":");
    });
    expect(asked).toHaveLength(12);
    for (const cell of asked) {
      const source = sources.get(`${cell.from.name} ${cell.as}`) ?? "";
      const { stdout } = await dom0.cli(["bastion", "explain", source, cell.address, cell.service]);
      expect([nameOf(cell), /would (\w+) it/.exec(stdout)?.[1]]).toEqual([
        nameOf(cell),
        wanted(cell) ? "accept" : "drop",
      ]);
    }
  });

  it("is the same after a hundred links came and went", async () => {
    // In pairs.
    const names = Array.from({ length: 50 }, (_, index) => `storm${index}`);
    const lines = names.flatMap((name) => [`link add ${name} type veth peer name ${name}b`, `link set ${name} up`]);
    await writeFile(jupiter.machine.path("/var/storm"), lines.join("\n"));
    await jupiter.machine.exec(["ip", "-batch", "/var/storm"]);
    await writeFile(jupiter.machine.path("/var/calm"), names.map((name) => `link del ${name}`).join("\n"));
    await jupiter.machine.exec(["ip", "-batch", "/var/calm"]);
    const toJupiter = cells.filter(({ to }) => to === jupiter);
    await vi.waitFor(
      async () => {
        const found = await reachedOf(toJupiter);
        expect(toJupiter.filter((cell) => found.get(cell) !== wanted(cell)).map(nameOf)).toEqual([]);
      },
      { timeout: patienceMs },
    );
  });
});
