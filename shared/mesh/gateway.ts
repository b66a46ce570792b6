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
import { type Detours, type GatewayMember, keyOf, type PeerStep } from "./members.ts";

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
  #detours: Detours = new Map();

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

  /** Sends to some members by others from now on, and takes what they send from there. @throws DomzeroError */
  async setDetours(detours: Detours, members: readonly GatewayMember[]): Promise<void> {
    const before = this.#detours;
    const changed = new Set(
      [...before.keys(), ...detours.keys()].filter((each) => before.get(each) !== detours.get(each)),
    );
    const hubs = [...changed].flatMap((each) => [before.get(each) ?? [], detours.get(each) ?? []].flat());
    this.#detours = detours;
    // A prefix is one peer's: who gets it, takes it from the other.
    for (const number of new Set([...hubs, ...changed])) {
      const { keys = [] } = members.find(({ machineNumber }) => machineNumber === number) ?? {};
      for (const key of keys) await this.step({ kind: "set", machineNumber: number, key });
    }
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
    const { globalId } = this.#o;
    const own = memberPrefixes(globalId, machineNumber);
    const others = [...this.#detours].filter(([, via]) => via === machineNumber);
    const allowedIps = [
      // Its link alone stays its own, by which it is heard again.
      ...(this.#detours.has(machineNumber) ? own.slice(-1) : own),
      ...others.flatMap(([other]) => machinePrefixes(globalId, other)),
    ];
    return { publicKey, allowedIps };
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
  members: readonly GatewayMember[];
  detours?: Detours;
}

/**
 * Where packets go behind a gateway: all by the lane that most members use, and the others by routes of their own. Those come
 * first, so that they are there before the way of all is another.
 */
export function gatewayRoutes(view: GatewayView): Map<string, Route> {
  const { interfaceName, globalId, generations, members, detours } = view;
  const inUse = new Map(members.map(({ machineNumber, keys }) => [machineNumber, keys[0]?.generation]));
  const used = members.map(({ machineNumber }) => {
    const generation = inUse.get(detours?.get(machineNumber) ?? machineNumber);
    return { machineNumber, generation };
  });
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
