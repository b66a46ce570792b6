import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { domzero } from "../../proto/gen/domzero.js";
import { linkAddress, machineNumberOf, tunnelPrefixes } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import {
  Gateway,
  type LinkHealth,
  linkLoss,
  memberPrefixes,
  type ProbedLink,
  Prober,
} from "../../shared/mesh/index.ts";
import { delay } from "../../shared/time/index.ts";
import { tunnelPorts } from "../../shared/tunnel-ports.ts";
import {
  openWireguardKey,
  type Peer,
  RouteTable,
  WireguardDevice,
  type WireguardKey,
} from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { DirectLinks } from "./direct-links.ts";
import { KeptPlan } from "./kept-plan.ts";
import { findMtu } from "./path-mtu.ts";
import { chooseHub, hubInterface, interfacesOf, keyholeInterface, routesOf } from "./paths.ts";
import { type Hub, planChanged, planFromWire, type TunnelPlan } from "./plan.ts";
import { underlayAddresses } from "./underlay.ts";

const retryMs = 15_000;
/** Keeps the way back open through NAT: routers forget a UDP flow after 30 s and more (RFC 4787, 4.3). */
const keepaliveSeconds = 25;
/** A hub that is away is tried at least so often. */
const hubDownMs = 2_000;
/** Of probes lost in a row: as often all is made anew, should an interface be gone or a name mean another address. */
const lostUntilRepair = 16;

/** An answer has come by then, from all but the farthest. */
const reportAfterMs = 400;
const linkStates = {
  new: domzero.v1.LinkReport.State.NEW,
  up: domzero.v1.LinkReport.State.UP,
  down: domzero.v1.LinkReport.State.DOWN,
};

/** What a tunnel is made with. */
export interface TunnelOptions {
  stateDir: string;
  /** The host's own addresses in it, IPv4 first, as the membership has them now. */
  addresses(): readonly [ipv4: string, ipv6: string];
  logger: Logger;
}

/**
 * The host's part of the tunnel: its links to hubs and neighbours, and which of them packets take. It is made as Dom0 says,
 * and at the agent's start as Dom0 said last; it stays when the agent stops.
 */
export class Tunnel {
  readonly #o: TunnelOptions;
  readonly #kept: KeptPlan;
  readonly #devices = new Map<string, WireguardDevice>();
  readonly #direct: DirectLinks;
  readonly #routes = new RouteTable();
  /** Interfaces and peers; apart from routes, which must not wait for a name to be found. */
  readonly #setting = new WorkQueue((error) => this.#failed(error));
  readonly #routing = new WorkQueue((error) => this.#failed(error));
  /** Sizes of packets, which take seconds to find. */
  readonly #measuring = new WorkQueue((error) => this.#o.logger.debug({ err: error }, "no size of packets was found"));
  readonly #mtus = new Map<string, number>();
  readonly #stop = new AbortController();
  /** What the tunnel is to be; undefined: none. The newest counts, whatever waits in the queue. */
  #wanted: TunnelPlan | undefined;
  #key: WireguardKey | undefined;
  #prober: Prober | undefined;
  #gateway: Gateway | undefined;
  #hub: number | undefined;

  constructor(options: TunnelOptions) {
    this.#o = options;
    this.#kept = new KeptPlan(join(options.stateDir, "tunnel.json"), options.logger);
    this.#direct = new DirectLinks(join(options.stateDir, "dz2.conf"));
  }

  /** Where the host's end is without the tunnel. @throws DomzeroError IO, INVALID_INPUT */
  async underlay(): Promise<domzero.v1.Underlay.$Properties> {
    const { publicKey } = await this.#openKey();
    return { publicKey, port: tunnelPorts.direct, addresses: underlayAddresses() };
  }

  /** Makes it as it was, where there was one. */
  async restore(): Promise<void> {
    const plan = await this.#kept.read();
    if (plan !== undefined && this.#wanted === undefined) this.#want(plan);
  }

  /**
   * Takes what Dom0 says.
   * @param served `host:port` at which it was said
   */
  take(mesh: domzero.v1.Mesh.$Properties, served: string): void {
    if (mesh.problem) this.#o.logger.warn({ problem: mesh.problem }, "this host cannot join the tunnel");
    else if (!mesh.hubs?.length) this.leave();
    else this.#read(() => this.#want(planFromWire(mesh, served)));
  }

  /** Takes what Dom0 says of one peer. */
  takeChange(change: domzero.v1.MeshChange.$Properties): void {
    const before = this.#wanted;
    if (before === undefined) return;
    this.#read(() => {
      const plan = planChanged(before, change);
      this.#wanted = plan;
      this.#kept.write(plan);
      this.#setting.add(() => this.#applyChange(plan, before));
    });
  }

  /** Takes the tunnel away: Dom0 does not trust this host, or has none. */
  leave(): void {
    this.#want(undefined);
  }

  /** How all links are now; each is tried once more before. */
  async report(): Promise<domzero.v1.LinksReport.$Properties> {
    this.#prober?.wake();
    await delay(reportAfterMs);
    const { hubs = [], neighbours = [] } = this.#wanted ?? {};
    const link = (direct: boolean) => (peer: { machineNumber: number }) => {
      const { machineNumber } = peer;
      const health = this.#prober?.health(linkAddress(machineNumber));
      const state = linkStates[health?.state ?? "new"];
      const loss = health === undefined ? 0 : linkLoss(health);
      return { machineNumber, direct, state, roundTripMs: health?.roundTripMs ?? -1, loss };
    };
    return { hub: this.#hub ?? 0, links: [...hubs.map(link(false)), ...neighbours.map(link(true))] };
  }

  /** The network around changed: links are tried at once, and the other ends hear where this host is now. */
  wake(): void {
    this.#prober?.wake();
  }

  /** The tunnel itself stays. */
  async stop(): Promise<void> {
    this.#stop.abort(new DomzeroError("CANCELLED", "the agent is stopping"));
    await this.#measuring.stop();
    await this.#setting.stop();
    await this.#routing.stop();
    this.#prober?.close();
    await this.#kept.flush();
  }

  #read(take: () => void): void {
    try {
      take();
    } catch (error) {
      this.#o.logger.warn({ err: error }, "what Dom0 says of the tunnel cannot be read");
    }
  }

  async #openKey(): Promise<WireguardKey> {
    this.#key ??= await openWireguardKey(join(this.#o.stateDir, "wireguard.key"));
    return this.#key;
  }

  #want(plan: TunnelPlan | undefined): void {
    this.#wanted = plan;
    this.#setting.add(() => this.#apply());
  }

  #failed(error: DomzeroError): void {
    this.#o.logger.warn({ err: error, retryMs }, "the tunnel could not be set");
    this.#setting.addLater(retryMs, () => this.#apply());
  }

  async #apply(): Promise<void> {
    const plan = this.#wanted;
    const before = await this.#kept.read();
    const wanted = plan === undefined ? [] : interfacesOf(plan);
    for (const name of before === undefined ? [] : interfacesOf(before)) {
      if (wanted.includes(name)) continue;
      await this.#device(name).remove();
      this.#mtus.delete(name);
    }
    if (plan === undefined) return this.#removed();
    // First, so that what is made here is always known to be.
    this.#kept.write(plan);
    await this.#kept.flush();
    const { privateKey } = await this.#openKey();
    for (const hub of plan.hubs) await this.#link(plan, hub, privateKey);
    await this.#direct.apply(plan, this.#addresses(), privateKey);
    await this.#openGateway(plan);
    this.#probe(plan);
    this.#routing.add(async () => {
      await this.#routes.adopt();
      await this.#route();
    });
    this.#o.logger.info({ hubs: plan.hubs.length, neighbours: plan.neighbours.length }, "the tunnel is set");
  }

  async #removed(): Promise<void> {
    this.#prober?.close();
    this.#prober = undefined;
    this.#gateway = undefined;
    await this.#kept.remove();
  }

  /** Own addresses on every interface of the tunnel, whichever packets leave by. */
  #addresses(): string[] {
    const own = this.#o.addresses();
    return [...own, linkAddress(machineNumberOf(own[0]) ?? 0)];
  }

  #device(name: string): WireguardDevice {
    const known = this.#devices.get(name) ?? new WireguardDevice(name, join(this.#o.stateDir, `${name}.conf`));
    this.#devices.set(name, known);
    return known;
  }

  async #link(
    { globalId }: TunnelPlan,
    { machineNumber, publicKey, endpoint }: Hub,
    privateKey: string,
  ): Promise<void> {
    const device = this.#device(hubInterface(machineNumber));
    await device.open({ addresses: this.#addresses(), routes: [] });
    const found = await resolveEndpoint(endpoint);
    const peer: Peer = {
      publicKey,
      allowedIps: [...tunnelPrefixes(globalId), ...memberPrefixes(globalId, machineNumber).slice(-1)],
      keepaliveSeconds,
      // Where its name is not found now, it stays where it was.
      ...(found === undefined ? {} : { endpoint: found }),
    };
    await device.configure({ privateKey, peers: [peer] });
    const [, address] = /^\[?(.+?)\]?:\d+$/.exec(found ?? "") ?? [];
    if (address !== undefined) this.#measuring.add(() => this.#fitMtu(device, address));
  }

  /** Again and again, as the way there may be another one now. */
  async #fitMtu(device: WireguardDevice, address: string): Promise<void> {
    const { tunnel, isMeasured } = await findMtu(address, this.#stop.signal);
    if (this.#mtus.get(device.name) === tunnel) return;
    await device.setMtu(tunnel);
    this.#mtus.set(device.name, tunnel);
    this.#o.logger.info({ device: device.name, mtu: tunnel, isMeasured }, "the size of the tunnel's packets is set");
  }

  async #openGateway({ globalId, keyhole }: TunnelPlan): Promise<void> {
    this.#gateway = undefined;
    if (keyhole === undefined) return;
    const configFile = join(this.#o.stateDir, `${keyholeInterface}.conf`);
    const at = { interfaceName: keyholeInterface, configFile, port: keyhole.port, addresses: this.#addresses() };
    const gateway = new Gateway({ ...at, key: await this.#openKey(), globalId, routes: [] });
    await gateway.apply(keyhole.members);
    this.#gateway = gateway;
  }

  async #applyChange(plan: TunnelPlan, before: TunnelPlan): Promise<void> {
    if (plan !== this.#wanted && this.#wanted === undefined) return;
    if (plan.neighbours !== before.neighbours) {
      const { privateKey } = await this.#openKey();
      await this.#direct.change(plan, before, this.#addresses(), privateKey);
      this.#probe(this.#wanted ?? plan);
      this.#routing.add(() => this.#route());
    }
    if (plan.keyhole !== before.keyhole) await this.#changeMembers(plan, before);
  }

  async #changeMembers(plan: TunnelPlan, before: TunnelPlan): Promise<void> {
    const [now, old] = [plan, before].map((each) => each.keyhole?.members ?? []);
    for (const member of old ?? []) {
      const stays = now?.some(({ publicKey }) => publicKey === member.publicKey);
      if (!stays) await this.#gateway?.remove(member.publicKey);
    }
    for (const member of now ?? []) if (!old?.includes(member)) await this.#gateway?.set(member);
  }

  /** Tries every link from now on. */
  #probe({ hubs, neighbours, probeMs }: TunnelPlan): void {
    const [own = ""] = this.#addresses().slice(-1);
    this.#prober ??= new Prober(own, (address, health) => this.#linkChanged(address, health));
    const hubPace = { upMs: probeMs, downMs: Math.max(hubDownMs, probeMs) };
    const link = (pace: ProbedLink["pace"]) => (peer: { machineNumber: number }) => ({
      address: linkAddress(peer.machineNumber),
      pace,
    });
    this.#prober.set([...hubs.map(link(hubPace)), ...neighbours.map(link(DirectLinks.pace(neighbours.length)))]);
  }

  #linkChanged(address: string, { state, misses }: LinkHealth): void {
    const plan = this.#wanted;
    if (plan === undefined) return;
    const of = ({ machineNumber }: { machineNumber: number }) => linkAddress(machineNumber) === address;
    const neighbour = plan.neighbours.find(of);
    if (state === "down" && neighbour !== undefined) this.#setting.add(() => this.#direct.tryNextEndpoint(neighbour));
    else if (state === "down" && misses % lostUntilRepair === 0) this.#setting.add(() => this.#apply());
    this.#routing.add(() => this.#route());
  }

  async #route(): Promise<void> {
    const plan = this.#wanted;
    if (plan === undefined) return;
    const isUp = (machineNumber: number) => {
      const state = this.#prober?.health(linkAddress(machineNumber))?.state ?? "new";
      return state === "new" ? undefined : state === "up";
    };
    const view = { ownMachineNumber: machineNumberOf(this.#o.addresses()[0]) ?? 0, isUp, hubBefore: this.#hub };
    const hub = chooseHub(plan, view);
    if (this.#hub !== undefined && hub !== this.#hub) this.#o.logger.info({ hub }, "the tunnel goes by another hub");
    await this.#routes.apply(routesOf(plan, view));
    this.#hub = hub;
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
