import { linkAddress, linkPrefix, machinePrefixes, tunnelPrefixes } from "../addresses/index.ts";
import { bothInterfaces, laneInterface, lanePort } from "../tunnel-lanes.ts";
import {
  allowForwarding,
  type Peer,
  type PeerStatus,
  type Route,
  WireguardDevice,
  type WireguardKey,
} from "../wireguard/index.ts";
import { type GatewayMember, keyOf, type PeerStep } from "./members.ts";

/** What a gateway is made with. */
export interface GatewayOptions {
  /** Name of its network interface in the first lane. */
  interfaceName: string;
  /** Where configurations are written for wg(8). */
  folder: string;
  /** UDP, of the first lane. */
  port: number;
  globalId: string;
  /** Own addresses in the tunnel. */
  addresses: readonly string[];
}

/** A key pair of a gateway, with its generation. */
export interface GatewayKey {
  generation: number;
  key: WireguardKey;
}

/**
 * A public end of the tunnel, through which machines reach each other: Dom0's, or a keyhole's. It has a lane for each of its
 * keys: two while keys are rotated. Its routes are {@link gatewayRoutes}.
 */
export class Gateway {
  readonly #o: GatewayOptions;
  readonly #lanes = new Map<number, WireguardDevice>();

  constructor(options: GatewayOptions) {
    this.#o = options;
  }

  /** Makes it, with these keys and members and no others; links that stay the same do not blink. @throws DomzeroError */
  async apply(keys: readonly GatewayKey[], members: readonly GatewayMember[]): Promise<void> {
    this.#lanes.clear();
    for (const { generation, key } of keys) await this.#openLane(generation, key, members);
  }

  /** Takes away the lane of a key that is none any more; nothing may be sent by it by then. @throws DomzeroError */
  async removeUnused(): Promise<void> {
    const used = [...this.#lanes.values()].map(({ name }) => name);
    for (const name of bothInterfaces(this.#o.interfaceName))
      if (!used.includes(name)) await this.#device(name).remove();
  }

  /** The generations that it has a lane for. */
  get generations(): number[] {
    return [...this.#lanes.keys()];
  }

  /** Lets a machine in, gives one its new place, or cuts one off. @throws DomzeroError */
  async step({ kind, key, machineNumber }: PeerStep): Promise<void> {
    const lane = this.#lanes.get(key.generation);
    if (kind === "remove") await lane?.removePeer(key.publicKey);
    else await lane?.setPeer(this.#peer(machineNumber, key.publicKey));
  }

  /** What WireGuard knows of the members now. @throws DomzeroError */
  async peers(): Promise<PeerStatus[]> {
    return (await Promise.all([...this.#lanes.values()].map((lane) => lane.peers()))).flat();
  }

  async #openLane(generation: number, { privateKey }: WireguardKey, members: readonly GatewayMember[]): Promise<void> {
    const { addresses, interfaceName, port } = this.#o;
    const device = this.#device(laneInterface(interfaceName, generation));
    await device.open(addresses);
    const peers = members.flatMap(({ machineNumber, keys }) => {
      const publicKey = keyOf(keys, generation);
      return publicKey === undefined ? [] : [this.#peer(machineNumber, publicKey)];
    });
    await device.configure({ privateKey, listenPort: lanePort(port, generation), peers });
    await allowForwarding(device.name);
    this.#lanes.set(generation, device);
  }

  #device(name: string): WireguardDevice {
    return new WireguardDevice(name, `${this.#o.folder}/${name}.conf`);
  }

  #peer(machineNumber: number, publicKey: string): Peer {
    return { publicKey, allowedIps: memberPrefixes(this.#o.globalId, machineNumber) };
  }
}

/** All that one machine may send from. */
export function memberPrefixes(globalId: string, machineNumber: number): string[] {
  return [...machinePrefixes(globalId, machineNumber), `${linkAddress(machineNumber)}/32`];
}

/** What the routes of a gateway follow from. */
export interface GatewayView {
  interfaceName: string;
  globalId: string;
  /** Those that it has lanes for. */
  generations: readonly number[];
  members: Iterable<GatewayMember>;
}

/**
 * Where packets go behind a gateway: all by the lane that most members use, and the others by routes of their own. Those come
 * first, so that they are there before the way of all is another.
 */
export function gatewayRoutes({ interfaceName, globalId, generations, members }: GatewayView): Map<string, Route> {
  const used = [...members].map(({ machineNumber, keys }) => ({ machineNumber, generation: keys[0]?.generation }));
  const main = mostUsed(generations, used);
  const routes = new Map<string, Route>();
  if (main === undefined) return routes;
  for (const { machineNumber, generation } of used) {
    if (generation === undefined || generation === main || !generations.includes(generation)) continue;
    const device = laneInterface(interfaceName, generation);
    for (const prefix of memberPrefixes(globalId, machineNumber)) routes.set(prefix, { device });
  }
  const device = laneInterface(interfaceName, main);
  for (const prefix of [...tunnelPrefixes(globalId), linkPrefix]) routes.set(prefix, { device });
  return routes;
}

function mostUsed(
  generations: readonly number[],
  used: ReadonlyArray<{ generation: number | undefined }>,
): number | undefined {
  const counts = new Map(generations.map((generation) => [generation, 0]));
  for (const { generation = -1 } of used) {
    const count = counts.get(generation);
    if (count !== undefined) counts.set(generation, count + 1);
  }
  const [most] = [...counts].sort(([one, few], [other, many]) => many - few || other - one);
  return most?.[0];
}
