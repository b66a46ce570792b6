import { expect, vi } from "vitest";
import { type AgentHost, addAgentHost, addDom0, type Dom0Host, type Lab, openLab } from "../../fleet-lab/index.ts";
import { patienceMs, plugAndPull, untilHost } from "./fleet.ts";

/** Every kind of link there is: two sites behind routers that translate addresses, a third one with Dom0, gate at a fourth. */
export interface Sites {
  lab: Lab;
  dom0: Dom0Host;
  /** Of one site. */
  jupiter: AgentHost;
  saturn: AgentHost;
  /** Of the other. */
  mars: AgentHost;
  /** With a public address. */
  gate: AgentHost;
  /** All hosts. */
  hosts: readonly AgentHost[];
  /** Of a host in the tunnel. */
  addressOf(host: AgentHost): string;
}

/** Makes the sites, with all hosts enrolled. */
export async function openSites(): Promise<Sites> {
  const lab = await openLab();
  try {
    for (const site of [1, 2]) await lab.hideSite(site);
    const dom0 = await addDom0(lab, { site: 3 });
    const jupiter = await addAgentHost(lab, { name: "jupiter", site: 1 });
    const saturn = await addAgentHost(lab, { name: "saturn", site: 1 });
    const mars = await addAgentHost(lab, { name: "mars", site: 2 });
    const gate = await addAgentHost(lab, { name: "gate", site: 4 });
    const hosts = [jupiter, saturn, mars, gate];
    const addresses = await enrol(dom0, hosts);
    const addressOf = ({ name }: AgentHost) => addresses.get(name) ?? expect.fail(`${name} has no address`);
    return { lab, dom0, jupiter, saturn, mars, gate, hosts, addressOf };
  } catch (error) {
    await lab.close();
    throw error;
  }
}

async function enrol(dom0: Dom0Host, hosts: readonly AgentHost[]): Promise<Map<string, string>> {
  const image = await dom0.createKey("sites", ["--uses", `${hosts.length}`]);
  const addresses = new Map<string, string>();
  for (const host of hosts) {
    await plugAndPull(host, image);
    await untilHost(dom0, host.name, "active", "online");
    addresses.set(host.name, (await dom0.host(host.name))?.address ?? "");
  }
  return addresses;
}

const often = { timeout: patienceMs, interval: 100 };

/** Waits until an address answers to a packet. */
export async function untilAnswers({ machine }: AgentHost, address: string): Promise<void> {
  await vi.waitFor(() => machine.exec(["ping", "-c", "1", "-W", "1", address]), often);
}

/** Waits until packets to an address leave by an interface. */
export async function untilDevice({ machine }: AgentHost, address: string, device: string): Promise<void> {
  const route = async () => (await machine.exec(["ip", "route", "get", address])).stdout;
  await vi.waitFor(async () => expect(await route()).toContain(` dev ${device} `), often);
}
