/**
 * From one change (a host enrols, a host is revoked) to all whom it concerns having it: real records, real sessions over
 * mutual TLS, 10 to 1,000 agents that decode what they are told and compute their routes. Sites have ten hosts, and in a
 * second round all are of one site. Prints one line of JSON; exits 1 where what one host is sent grows with the fleet.
 */

import { routesOfLink } from "../../agent/mesh/paths.ts";
import { planChanged, planFromWire, type TunnelPlan } from "../../agent/mesh/plan.ts";
import { dialHostService } from "../../agent/session/index.ts";
import { domzero } from "../../proto/gen/domzero.js";
import { callServerStream, hostMethods } from "../../shared/grpc/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { type Domain, openDomain, type TestHost } from "../integration/host-service/domain.ts";

const sizes = [10, 100, 1_000] as const;
const hostsPerSite = 10;
const changes = 20;
const maxGrowth = 1.1;
const served = "192.0.2.1:7401";

/** An agent, as far as the tunnel goes: what it was told, and when it had computed what follows. */
class Agent {
  readonly host: TestHost;
  readonly #client: ReturnType<typeof dialHostService>;
  readonly #stop = new AbortController();
  #plan: TunnelPlan | undefined;
  #heard: (atMs: number, bytes: number) => void = () => undefined;
  readonly #ready = Promise.withResolvers<void>();

  constructor(host: TestHost, underlay: domzero.v1.Underlay.$Properties) {
    this.host = host;
    this.#client = dialHostService(host.membership.hostEndpoints[0] ?? "", host.membership, host.keys);
    this.#follow(underlay).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#ready.reject(error);
    });
  }

  /** Resolves when it knows the tunnel. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Resolves with the time of the next change that is applied, and its size on the wire. */
  next(): Promise<{ atMs: number; bytes: number }> {
    return new Promise((resolve) => {
      this.#heard = (atMs, bytes) => resolve({ atMs, bytes });
    });
  }

  close(): void {
    this.#stop.abort();
    this.#client.close();
  }

  #apply(plan: TunnelPlan, change: domzero.v1.MeshChange.$Properties): void {
    this.#plan = planChanged(plan, change);
    const machineNumber = change.neighbour?.machineNumber ?? change.neighbourGone ?? 0;
    routesOfLink(plan.globalId, { machineNumber, device: "dz2" }, { ownMachineNumber: 2, isUp: () => true });
  }

  async #follow(underlay: domzero.v1.Underlay.$Properties): Promise<void> {
    const options = { peer: "Dom0", signal: this.#stop.signal };
    for await (const notice of callServerStream(this.#client, hostMethods.session, { underlay }, options)) {
      if (notice.mesh) this.#plan = planFromWire(notice.mesh, served);
      else if (notice.meshChange && this.#plan) this.#apply(this.#plan, notice.meshChange);
      else continue;
      this.#ready.resolve();
      if (notice.meshChange) this.#heard(performance.now(), domzero.v1.SessionNotice.encode(notice).finish().length);
    }
  }
}

function keyOf(number: number): string {
  const key = Buffer.alloc(32, 7);
  key.writeUInt32BE(number, 0);
  return key.toString("base64");
}

async function enrolled(domain: Domain, number: number, perSite: number) {
  const labels = { site: `${Math.floor(number / perSite)}` };
  const where = { port: 51_821, addresses: [`172.16.0.${number % 250}/24`] };
  const publicKey = keyOf(number);
  const known = { wireguardPublicKey: publicKey, underlay: { ...where, seenFrom: "127.0.0.1" } };
  return { host: await domain.enrol({ labels, ...known }), publicKey, where };
}

/** One fleet: what a change took and how large it was, for all whom it concerned. */
async function measure(size: number, perSite: number) {
  const domain = await openDomain({
    mesh: true,
    limits: { maxConnectionsPerAddress: 5_000, ratePerSecond: 5_000, burst: 5_000 },
  });
  const agents: Agent[] = [];
  try {
    // As after a restart of Dom0: all are known, so that their coming changes nothing.
    const hosts = [];
    for (let number = 0; number < size; number += 1) hosts.push(await enrolled(domain, number, perSite));
    for (const { host, publicKey, where } of hosts) agents.push(new Agent(host, { publicKey, ...where }));
    await Promise.all(agents.map((agent) => agent.ready));
    const concerned = agents.slice(0, Math.min(perSite, size));
    const results = [];
    for (let change = 0; change < changes; change += 1) results.push(...(await oneChange(domain, concerned, change)));
    return {
      p99Ms: percentile(results.map(({ ms }) => ms)),
      bytes: results.reduce((sum, { bytes }) => sum + bytes, 0) / results.length,
    };
  } finally {
    for (const agent of agents) agent.close();
    await domain.close();
  }
}

/** A host comes, and is revoked: both count. */
async function oneChange(domain: Domain, concerned: readonly Agent[], change: number) {
  const enrolled = heardBy(concerned);
  const underlay = { addresses: ["172.16.0.251/24"], port: 51_821, seenFrom: "172.16.0.251" };
  const more: Partial<HostRecord> = { labels: { site: "0" }, wireguardPublicKey: keyOf(100_000 + change), underlay };
  const beforeMs = performance.now();
  const host = await domain.enrol(more);
  const first = (await enrolled).map(({ atMs, bytes }) => ({ ms: atMs - beforeMs, bytes }));
  const revoked = heardBy(concerned);
  const revokedMs = performance.now();
  await domain.setStatus(host, "revoked");
  return [...first, ...(await revoked).map(({ atMs, bytes }) => ({ ms: atMs - revokedMs, bytes }))];
}

function heardBy(agents: readonly Agent[]) {
  return Promise.all(agents.map((agent) => agent.next()));
}

function percentile(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Number((sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN).toFixed(1));
}

const sites = new Map<number, Awaited<ReturnType<typeof measure>>>();
const oneSite = new Map<number, Awaited<ReturnType<typeof measure>>>();
for (const size of sizes) {
  sites.set(size, await measure(size, hostsPerSite));
  oneSite.set(size, await measure(size, size));
  process.stderr.write(`${size} hosts: ${JSON.stringify([sites.get(size), oneSite.get(size)])}\n`);
}
const byProperty = (of: typeof sites, property: "p99Ms" | "bytes") =>
  Object.fromEntries([...of].map(([size, each]) => [size, Number(each[property].toFixed(1))]));
const [smallest, , largest] = sizes;
const growthOf = (of: typeof sites) => (of.get(largest)?.bytes ?? Number.NaN) / (of.get(smallest)?.bytes ?? Number.NaN);
const growth = Math.max(growthOf(sites), growthOf(oneSite));
process.stdout.write(
  `${JSON.stringify({
    p99_ms: byProperty(sites, "p99Ms"),
    growth: Number(growth.toFixed(2)),
    p99_ms_one_site: byProperty(oneSite, "p99Ms"),
    bytes_per_host: byProperty(oneSite, "bytes"),
  })}\n`,
);
process.exitCode = growth <= maxGrowth ? 0 : 1;
