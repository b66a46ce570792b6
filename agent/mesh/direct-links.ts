import type { ProbePace } from "../../shared/mesh/index.ts";
import { memberPrefixes } from "../../shared/mesh/index.ts";
import { tunnelPorts } from "../../shared/tunnel-ports.ts";
import { type Peer, WireguardDevice } from "../../shared/wireguard/index.ts";
import { directInterface } from "./paths.ts";
import type { Neighbour, TunnelPlan } from "./plan.ts";

/** How often neighbours are tried: so that all of them together cost little. */
const upMs = 2_000;
const upMsPerNeighbour = 200;
const downMs = 10_000;
const downMsPerNeighbour = 1_000;

/** Links to hosts of the same site, without a hub between. */
export class DirectLinks {
  readonly #device: WireguardDevice;
  /** By public key: which of its endpoints is tried. */
  readonly #tried = new Map<string, number>();

  constructor(configFile: string) {
    this.#device = new WireguardDevice(directInterface, configFile);
  }

  static pace(neighbours: number): ProbePace {
    return {
      upMs: Math.max(upMs, neighbours * upMsPerNeighbour),
      downMs: Math.max(downMs, neighbours * downMsPerNeighbour),
    };
  }

  /** @throws DomzeroError */
  async apply({ globalId, neighbours }: TunnelPlan, addresses: string[], privateKey: string): Promise<void> {
    if (neighbours.length === 0) return;
    await this.#device.open({ addresses, routes: [] });
    // Without their endpoints: where a link goes now stays.
    const peers = neighbours.map((neighbour) => peerOf(globalId, neighbour));
    await this.#device.configure({ privateKey, listenPort: tunnelPorts.direct, peers });
    const reached = new Set((await this.#device.peers()).filter((peer) => peer.endpoint).map((peer) => peer.publicKey));
    for (const each of neighbours) if (!reached.has(each.publicKey)) await this.tryNextEndpoint(each);
  }

  /** Brings it from one plan to the next, where only neighbours differ. @throws DomzeroError */
  async change(plan: TunnelPlan, before: TunnelPlan, addresses: string[], privateKey: string): Promise<void> {
    if (before.neighbours.length === 0) return this.apply(plan, addresses, privateKey);
    if (plan.neighbours.length === 0) return this.#device.remove();
    for (const { publicKey } of before.neighbours) {
      if (plan.neighbours.some((each) => each.publicKey === publicKey)) continue;
      this.#tried.delete(publicKey);
      await this.#device.removePeer(publicKey);
    }
    for (const neighbour of plan.neighbours) {
      if (before.neighbours.includes(neighbour)) continue;
      await this.#device.setPeer(peerOf(plan.globalId, neighbour));
      await this.tryNextEndpoint(neighbour);
    }
  }

  /** A neighbour may be reached at several addresses, of which some are of no use from here. @throws DomzeroError */
  async tryNextEndpoint({ publicKey, endpoints }: Neighbour): Promise<void> {
    const index = ((this.#tried.get(publicKey) ?? -1) + 1) % Math.max(1, endpoints.length);
    this.#tried.set(publicKey, index);
    const endpoint = endpoints[index];
    if (endpoint !== undefined) await this.#device.setEndpoint(publicKey, endpoint);
  }
}

function peerOf(globalId: string, { machineNumber, publicKey }: Neighbour): Peer {
  return { publicKey, allowedIps: memberPrefixes(globalId, machineNumber) };
}
