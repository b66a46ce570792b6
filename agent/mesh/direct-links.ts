import { join } from "node:path";
import type { Logger } from "../../shared/log/index.ts";
import type { ProbePace } from "../../shared/mesh/index.ts";
import { keyOf, memberPrefixes } from "../../shared/mesh/index.ts";
import { laneEndpoint, laneInterface, lanePort } from "../../shared/tunnel-lanes.ts";
import { tunnelPorts } from "../../shared/tunnel-ports.ts";
import { type Peer, type PeerStatus, WireguardDevice } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { generationsOf } from "./lanes.ts";
import type { OwnEnd } from "./own-end.ts";
import { commonMtu, findMtu } from "./path-mtu.ts";
import { directInterface } from "./paths.ts";
import type { Neighbour, TunnelPlan } from "./plan.ts";

/** How often neighbours are tried: so that all of them together cost little. */
const upMs = 2_000;
const upMsPerNeighbour = 200;
const downMs = 10_000;
const downMsPerNeighbour = 1_000;
/** While keys are rotated, so that new links are tried at once: nothing else is sent by them. */
const rotationKeepaliveSeconds = 25;

/** What direct links are made with. */
export interface DirectLinksOptions {
  /** Where configurations are written for wg(8). */
  folder: string;
  /** Is told when packets to a neighbour are to be of another size. */
  onMtu(): void;
  stop: AbortSignal;
  logger: Logger;
}

/** Links to hosts of the same site, without a hub between: an interface for all, and two while keys are rotated. */
export class DirectLinks {
  readonly #o: DirectLinksOptions;
  /** By generation of the keys. */
  readonly #lanes = new Map<number, WireguardDevice>();
  /** By machine number: which of its endpoints is tried. */
  readonly #tried = new Map<number, number>();

  /** By machine number: sizes of packets that neighbours get undivided, bytes. */
  readonly #mtus = new Map<number, number>();
  readonly #measuring: WorkQueue;

  constructor(options: DirectLinksOptions) {
    this.#o = options;
    const failed = (error: Error) => options.logger.debug({ err: error }, "no size of packets was found");
    this.#measuring = new WorkQueue(failed);
  }

  static pace(neighbours: number): ProbePace {
    return {
      upMs: Math.max(upMs, neighbours * upMsPerNeighbour),
      downMs: Math.max(downMs, neighbours * downMsPerNeighbour),
    };
  }

  /** @throws DomzeroError */
  async apply(plan: TunnelPlan, own: OwnEnd): Promise<void> {
    this.#lanes.clear();
    for (const generation of generationsOf(plan.own.keys)) await this.#openLane(plan, generation, own);
    const reached = await this.#reached();
    for (const neighbour of plan.neighbours) await this.#direct(neighbour, reached);
    await this.#fitInterfaces();
  }

  /** Brings it from one plan to the next, where only neighbours differ. @throws DomzeroError */
  async change(plan: TunnelPlan, before: TunnelPlan, own: OwnEnd): Promise<void> {
    for (const { machineNumber } of before.neighbours) {
      if (!plan.neighbours.some((each) => each.machineNumber === machineNumber)) this.#forget(machineNumber);
    }
    for (const generation of generationsOf(plan.own.keys)) await this.#changeLane(plan, generation, own);
    const reached = await this.#reached();
    for (const each of plan.neighbours) if (!before.neighbours.includes(each)) await this.#direct(each, reached);
  }

  /** A neighbour may be reached at several addresses, of which some are of no use from here. @throws DomzeroError */
  async tryNextEndpoint(neighbour: Neighbour): Promise<void> {
    const { machineNumber, endpoints } = neighbour;
    const index = ((this.#tried.get(machineNumber) ?? -1) + 1) % Math.max(1, endpoints.length);
    await this.#setEndpoint(neighbour, index, neighbour.keys);
  }

  /** How large packets to a neighbour may be, bytes. */
  mtuTo(machineNumber: number): number {
    return this.#mtus.get(machineNumber) ?? commonMtu;
  }

  /** Finds how large packets to a neighbour may be, in a while: each may be behind other links than the next. */
  measure({ machineNumber, keys }: Neighbour): void {
    this.#measuring.add(async () => {
      const reached = await this.#reached();
      const endpoint = keys.flatMap(({ publicKey }) => reached.get(publicKey) ?? [])[0];
      if (endpoint === undefined) return;
      const { tunnel, isMeasured } = await findMtu(addressOf(endpoint).replace(/^\[|\]$/g, ""), this.#o.stop);
      if (this.mtuTo(machineNumber) === tunnel) return;
      this.#mtus.set(machineNumber, tunnel);
      this.#o.logger.info({ neighbour: machineNumber, mtu: tunnel, isMeasured }, "the size of direct packets is set");
      await this.#fitInterfaces();
      this.#o.onMtu();
    });
  }

  async stop(): Promise<void> {
    await this.#measuring.stop();
  }

  /** As large as any neighbour gets them; routes say which gets less. */
  async #fitInterfaces(): Promise<void> {
    const largest = Math.max(commonMtu, ...this.#mtus.values());
    for (const lane of this.#lanes.values()) await lane.setMtu(largest);
  }

  /** What WireGuard knows of all neighbours now. @throws DomzeroError */
  async peers(): Promise<PeerStatus[]> {
    return (await Promise.all([...this.#lanes.values()].map((lane) => lane.peers()))).flat();
  }

  async #openLane(plan: TunnelPlan, generation: number, own: OwnEnd): Promise<void> {
    const peers = plan.neighbours.flatMap((each) => peerOf(plan, each, generation) ?? []);
    if (peers.length === 0) return;
    const name = laneInterface(directInterface, generation);
    const device = new WireguardDevice(name, join(this.#o.folder, `${name}.conf`));
    await device.open(own.addresses);
    await this.#configure(device, generation, peers, own);
    this.#lanes.set(generation, device);
  }

  /** Without the peers' endpoints: where a link goes now stays. */
  async #configure(device: WireguardDevice, generation: number, peers: Peer[], own: OwnEnd): Promise<void> {
    const privateKey = own.keyOf(generation)?.privateKey;
    if (privateKey === undefined) return;
    await device.configure({ privateKey, listenPort: lanePort(tunnelPorts.direct, generation), peers });
  }

  async #changeLane(plan: TunnelPlan, generation: number, own: OwnEnd): Promise<void> {
    const lane = this.#lanes.get(generation);
    if (lane === undefined) return this.#openLane(plan, generation, own);
    const peers = plan.neighbours.flatMap((each) => peerOf(plan, each, generation) ?? []);
    if (peers.length > 0) return this.#configure(lane, generation, peers, own);
    this.#lanes.delete(generation);
    await lane.remove();
  }

  /** Where neighbours' packets come from or go to, by public key. */
  async #reached(): Promise<Map<string, string>> {
    return new Map(
      (await this.peers()).flatMap(({ publicKey, endpoint }) => (endpoint ? [[publicKey, endpoint]] : [])),
    );
  }

  /** Gives a neighbour's links a place to go to where they have none: that of its other key, or the next to be tried. */
  async #direct(neighbour: Neighbour, reached: ReadonlyMap<string, string>): Promise<void> {
    const { keys, endpoints } = neighbour;
    const lost = keys.filter(({ publicKey }) => !reached.has(publicKey));
    if (lost.length === 0) return;
    const elsewhere = keys.flatMap(({ publicKey }) => reached.get(publicKey) ?? [])[0];
    const index =
      elsewhere === undefined ? -1 : endpoints.findIndex((each) => addressOf(each) === addressOf(elsewhere));
    if (index === -1) await this.tryNextEndpoint(neighbour);
    else await this.#setEndpoint(neighbour, index, lost);
  }

  #forget(machineNumber: number): void {
    this.#tried.delete(machineNumber);
    this.#mtus.delete(machineNumber);
  }

  async #setEndpoint({ machineNumber, endpoints }: Neighbour, index: number, keys: Neighbour["keys"]): Promise<void> {
    this.#tried.set(machineNumber, index);
    const endpoint = endpoints[index];
    if (endpoint === undefined) return;
    for (const { generation, publicKey } of keys) {
      await this.#lanes.get(generation)?.setEndpoint(publicKey, laneEndpoint(endpoint, generation));
    }
  }
}

function peerOf(
  { globalId, own }: TunnelPlan,
  { machineNumber, keys }: Neighbour,
  generation: number,
): Peer | undefined {
  const publicKey = keyOf(keys, generation);
  if (publicKey === undefined) return undefined;
  const keepalive = own.keys.length > 1 ? { keepaliveSeconds: rotationKeepaliveSeconds } : {};
  return { publicKey, allowedIps: memberPrefixes(globalId, machineNumber), ...keepalive };
}

function addressOf(endpoint: string): string {
  return endpoint.replace(/:\d+$/, "");
}
