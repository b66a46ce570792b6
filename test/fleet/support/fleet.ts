import { expect, vi } from "vitest";
import { type AgentHost, addAgentHost, addDom0, type Dom0Host, type Lab, openLab } from "../../fleet-lab/index.ts";

/** How long anything on a busy machine may take. */
export const patienceMs = 60_000;

/** A Dom0 and hosts, members of nothing. */
export interface Fleet {
  lab: Lab;
  dom0: Dom0Host;
  hosts: AgentHost[];
}

export async function openFleet(hostNames: readonly string[]): Promise<Fleet> {
  const lab = await openLab();
  try {
    const dom0 = await addDom0(lab);
    const hosts: AgentHost[] = [];
    for (const name of hostNames) hosts.push(await addAgentHost(lab, { name }));
    return { lab, dom0, hosts };
  } catch (error) {
    await lab.close();
    throw error;
  }
}

/** Plugs a key, waits until the agent needs it no more, pulls it. Answers all that the agent said meanwhile. */
export async function plugAndPull(host: AgentHost, image: string, options = {}): Promise<string[]> {
  const from = host.said.seen.length;
  const key = await host.machine.plug(image, options);
  await host.says(/can be pulled out$/, patienceMs, from);
  await key.pull();
  return host.said.seen.slice(from);
}

/** Waits until Dom0 says that a host has this status and, if wanted, presence. */
export async function untilHost(dom0: Dom0Host, name: string, status: string, presence?: string): Promise<void> {
  const wanted = presence === undefined ? { status } : { status, presence: { state: presence } };
  const look = async () => expect(await dom0.host(name)).toMatchObject(wanted);
  await vi.waitFor(look, { timeout: patienceMs, interval: 500 });
}
