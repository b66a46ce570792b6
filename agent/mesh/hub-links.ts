import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { tunnelPrefixes } from "../../shared/addresses/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { keyOf, memberPrefixes } from "../../shared/mesh/index.ts";
import { laneEndpoint, laneInterface } from "../../shared/tunnel-lanes.ts";
import { type Peer, type PeerStatus, WireguardDevice } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { commonGenerations } from "./lanes.ts";
import type { OwnEnd } from "./own-end.ts";
import { findMtu } from "./path-mtu.ts";
import { hubInterface } from "./paths.ts";
import type { Hub, TunnelPlan } from "./plan.ts";

/** Keeps the way back open through NAT: routers forget a UDP flow after 30 s and more (RFC 4787, 4.3). */
const keepaliveSeconds = 25;

/** Where a hub is without the tunnel. */
interface HubEnd {
  address: string;
  /** Of the links to it. */
  generations: readonly number[];
}

/** Links to hubs: an interface for each, and two while keys are rotated. */
export class HubLinks {
  readonly #folder: string;
  readonly #logger: Logger;
  readonly #stop: AbortSignal;
  readonly #devices = new Map<string, WireguardDevice>();
  /** Sizes of packets, which take seconds to find; by machine number of the hub. */
  readonly #mtus = new Map<number, number>();
  /** By machine number. */
  readonly #ends = new Map<number, HubEnd>();
  readonly #measuring: WorkQueue;

  constructor(folder: string, logger: Logger, stop: AbortSignal) {
    this.#folder = folder;
    this.#logger = logger;
    this.#stop = stop;
    this.#measuring = new WorkQueue((error) => logger.debug({ err: error }, "no size of packets was found"));
  }

  /** Makes the links to all hubs; those that stay the same do not blink. @throws DomzeroError */
  async apply(plan: TunnelPlan, own: OwnEnd): Promise<void> {
    this.#devices.clear();
    this.#ends.clear();
    for (const hub of plan.hubs) {
      const endpoint = await resolveEndpoint(hub.endpoint);
      const generations = commonGenerations(plan, hub);
      for (const each of generations) await this.#link(plan.globalId, hub, each, endpoint, own);
      const [, address] = /^\[?(.+?)\]?:\d+$/.exec(endpoint ?? "") ?? [];
      if (address !== undefined) this.#ends.set(hub.machineNumber, { address, generations });
      this.measure(hub);
    }
  }

  /** Finds how large packets to a hub may be, in a while; again and again, as the way there may be another one now. */
  measure({ machineNumber }: Pick<Hub, "machineNumber">): void {
    const end = this.#ends.get(machineNumber);
    if (end !== undefined) this.#measuring.add(() => this.#fitMtu(machineNumber, end));
  }

  /** What WireGuard knows of all hubs now. @throws DomzeroError */
  async peers(): Promise<PeerStatus[]> {
    return (await Promise.all([...this.#devices.values()].map((device) => device.peers()))).flat();
  }

  async stop(): Promise<void> {
    await this.#measuring.stop();
  }

  async #link(
    globalId: string,
    { machineNumber, keys }: Hub,
    generation: number,
    endpoint: string | undefined,
    own: OwnEnd,
  ): Promise<void> {
    const [privateKey, publicKey] = [own.keyOf(generation)?.privateKey, keyOf(keys, generation)];
    if (privateKey === undefined || publicKey === undefined) return;
    const device = this.#device(laneInterface(hubInterface(machineNumber), generation));
    await device.open(own.addresses);
    const mtu = this.#mtus.get(machineNumber);
    if (mtu !== undefined) await device.setMtu(mtu);
    const peer: Peer = {
      publicKey,
      allowedIps: [...tunnelPrefixes(globalId), ...memberPrefixes(globalId, machineNumber).slice(-1)],
      keepaliveSeconds,
      // Where its name is not found now, it stays where it was.
      ...(endpoint === undefined ? {} : { endpoint: laneEndpoint(endpoint, generation) }),
    };
    await device.configure({ privateKey, peers: [peer] });
  }

  #device(name: string): WireguardDevice {
    const device = new WireguardDevice(name, join(this.#folder, `${name}.conf`));
    this.#devices.set(name, device);
    return device;
  }

  async #fitMtu(machineNumber: number, { address, generations }: HubEnd): Promise<void> {
    const { tunnel, isMeasured } = await findMtu(address, this.#stop);
    if (this.#mtus.get(machineNumber) === tunnel) return;
    this.#mtus.set(machineNumber, tunnel);
    for (const generation of generations) {
      const name = laneInterface(hubInterface(machineNumber), generation);
      await this.#devices.get(name)?.setMtu(tunnel);
    }
    this.#logger.info({ hub: machineNumber, mtu: tunnel, isMeasured }, "the size of the tunnel's packets is set");
  }
}

/** `address:port` of `host:port`; undefined where its name is not found now. */
async function resolveEndpoint(endpoint: string): Promise<string | undefined> {
  const [, host = "", port = ""] = /^\[?(.+?)\]?:(\d+)$/.exec(endpoint) ?? [];
  const bracketed = (address: string) => (address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`);
  if (isIP(host) !== 0) return bracketed(host);
  return lookup(host).then(
    ({ address }) => bracketed(address),
    () => undefined,
  );
}
