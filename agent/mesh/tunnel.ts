import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { domzero } from "../../proto/gen/domzero.js";
import { dom0MachineNumber, linkAddress, machineNumberOf } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { Late } from "../../shared/late.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type LinkHealth, linkLoss, type ProbedLink, Prober } from "../../shared/mesh/index.ts";
import { delay } from "../../shared/time/index.ts";
import { laneInterface } from "../../shared/tunnel-lanes.ts";
import { tunnelPorts } from "../../shared/tunnel-ports.ts";
import { RouteTable, WireguardDevice, WireguardKeyFolder } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { DirectLinks } from "./direct-links.ts";
import { HubLinks } from "./hub-links.ts";
import { KeptPlan } from "./kept-plan.ts";
import { KeyRotation, type ReportKey } from "./key-rotation.ts";
import { KeyholeEnd } from "./keyhole-end.ts";
import { isSettled, type WorkingKeys } from "./lanes.ts";
import type { OwnEnd } from "./own-end.ts";
import { chooseHub, hubInterface, interfacesOf, routesOf } from "./paths.ts";
import { planChanged, planFromWire, type TunnelPlan } from "./plan.ts";
import { underlayAddresses } from "./underlay.ts";

const retryMs = 15_000;
/** A hub that is away is tried at least so often. */
const hubDownMs = 2_000;
/** Of probes lost in a row: as often all is made anew, should an interface be gone or a name mean another address. */
const lostUntilRepair = 16;
/** While keys are rotated, how often new links are looked at. */
const rotationStepMs = 500;
/** The same, once this host has gone over and others have not. */
const rotationWaitMs = 10_000;
const rotationRetryMs = 5_000;
/** WireGuard's sessions end by then (REJECT_AFTER_TIME): a handshake that is older is none. */
const handshakeLifeMs = 180_000;

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
  reportKey: ReportKey;
  /** Of a keyhole: tells Dom0 whom it hears, by machine number. @throws DomzeroError */
  reportHeard(machineNumbers: number[]): Promise<unknown>;
  /** Is told when the interface to Dom0 is another one. */
  onInterface(name: string): void;
  logger: Logger;
}

/**
 * The host's part of the tunnel: its links to hubs and neighbours, and which of them packets take. It is made as Dom0 says,
 * and at the agent's start as Dom0 said last; it stays when the agent stops.
 */
export class Tunnel {
  readonly #o: TunnelOptions;
  readonly #kept: KeptPlan;
  readonly #keys: Late<WireguardKeyFolder>;
  readonly #hubLinks: HubLinks;
  readonly #direct: DirectLinks;
  readonly #keyhole: KeyholeEnd;
  readonly #routes = new RouteTable("host");
  readonly #rotation: KeyRotation;
  /** Interfaces and peers; apart from routes, which must not wait for a name to be found. */
  readonly #setting = new WorkQueue((error) => this.#failed(error));
  readonly #routing = new WorkQueue((error) => this.#failed(error));
  readonly #rotating = new WorkQueue((error) => this.#rotationFailed(error));
  readonly #stop = new AbortController();
  /** What the tunnel is to be; undefined: none. The newest counts, whatever waits in the queue. */
  #wanted: TunnelPlan | undefined;
  /** While keys are rotated, the other ends' by which links work. */
  #working: WorkingKeys = new Set();
  #willRotate = false;
  #willRetry = false;
  #prober: Prober | undefined;
  #hub: number | undefined;

  constructor(options: TunnelOptions) {
    this.#o = options;
    this.#kept = new KeptPlan(join(options.stateDir, "tunnel.json"), options.logger);
    this.#keys = new Late(() => WireguardKeyFolder.open(options.stateDir));
    this.#hubLinks = new HubLinks(options.stateDir, options.logger, this.#stop.signal);
    const routeAnew = () => this.#routing.add(() => this.#route());
    this.#direct = new DirectLinks({
      folder: options.stateDir,
      onMtu: routeAnew,
      stop: this.#stop.signal,
      logger: options.logger,
    });
    this.#keyhole = new KeyholeEnd({
      folder: options.stateDir,
      report: options.reportHeard,
      onHeard: routeAnew,
      logger: options.logger,
    });
    this.#rotation = new KeyRotation(options.reportKey);
  }

  /** Where the host's end is without the tunnel. @throws DomzeroError IO, INVALID_INPUT */
  async underlay(): Promise<domzero.v1.Underlay.$Properties> {
    const keys = await this.#keys.get();
    const inUse = keys.find(this.#wanted?.own.keys[0]?.publicKey ?? "");
    const { publicKey } = inUse ?? (await keys.make(keys.numbers.at(-1) ?? 0));
    return { publicKey, port: tunnelPorts.direct, addresses: underlayAddresses() };
  }

  /** Name of the interface to Dom0. */
  get interfaceToDom0(): string {
    return laneInterface(hubInterface(dom0MachineNumber), this.#wanted?.own.keys[0]?.generation ?? 0);
  }

  /** Makes it as it was, where there was one. */
  async restore(): Promise<void> {
    const plan = await this.#kept.read();
    if (plan === undefined || this.#wanted !== undefined) return;
    this.#keyhole.waitForMembers(plan.probeMs);
    this.#want(plan);
  }

  /**
   * Takes what Dom0 says.
   * @param served `host:port` at which it was said
   */
  take(mesh: domzero.v1.Mesh.$Properties, served: string): void {
    if (mesh.problem) this.#o.logger.warn({ problem: mesh.problem }, "this host cannot join the tunnel");
    else if (!mesh.hubs?.length) this.leave();
    else {
      this.#rotation.forget();
      this.#read(() => this.#want(planFromWire(mesh, served, this.#wanted)));
    }
  }

  /** Takes what Dom0 says of one peer, or of this host's keys. */
  takeChange(change: domzero.v1.MeshChange.$Properties): void {
    const before = this.#wanted;
    if (before === undefined) return;
    this.#read(() => {
      const plan = planChanged(before, change);
      if (change.ownKeys) return this.#want(plan);
      this.#wanted = plan;
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
    await this.#rotating.stop();
    await this.#hubLinks.stop();
    await this.#direct.stop();
    await this.#keyhole.stop();
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

  #want(plan: TunnelPlan | undefined): void {
    const before = this.interfaceToDom0;
    this.#wanted = plan;
    if (this.interfaceToDom0 !== before) this.#o.onInterface(this.interfaceToDom0);
    this.#setting.add(() => this.#apply());
  }

  #failed(error: DomzeroError): void {
    this.#o.logger.warn({ err: error, retryMs }, "the tunnel could not be set");
    if (this.#willRetry) return;
    this.#willRetry = true;
    this.#setting.addLater(retryMs, () => {
      this.#willRetry = false;
      return this.#apply();
    });
  }

  async #apply(): Promise<void> {
    const plan = this.#wanted;
    const before = await this.#kept.read();
    const wanted = plan === undefined ? [] : interfacesOf(plan);
    for (const name of before === undefined ? [] : interfacesOf(before)) {
      if (!wanted.includes(name)) await new WireguardDevice(name, this.#configFile(name)).remove();
    }
    if (plan === undefined) return this.#removed();
    // First, so that what is made here is always known to be.
    this.#kept.write(plan);
    await this.#kept.flush();
    const own = await this.#ownEnd(plan);
    await this.#hubLinks.apply(plan, own);
    await this.#direct.apply(plan, own);
    for (const each of plan.neighbours) if (this.#isUp(each.machineNumber) === true) this.#direct.measure(each);
    await this.#keyhole.apply(plan, own);
    this.#probe(plan);
    this.#routing.add(async () => {
      await this.#routes.adopt();
      await this.#route();
    });
    this.#rotate();
    this.#o.logger.info({ hubs: plan.hubs.length, neighbours: plan.neighbours.length }, "the tunnel is set");
  }

  #configFile(name: string): string {
    return join(this.#o.stateDir, `${name}.conf`);
  }

  async #ownEnd({ own }: TunnelPlan): Promise<OwnEnd> {
    const keys = await this.#keys.get();
    return {
      addresses: this.#addresses(),
      keyOf: (generation) => {
        const publicKey = own.keys.find((key) => key.generation === generation)?.publicKey;
        return publicKey === undefined ? undefined : keys.find(publicKey);
      },
    };
  }

  async #removed(): Promise<void> {
    this.#prober?.close();
    this.#prober = undefined;
    await this.#kept.remove();
  }

  /** Own addresses on every interface of the tunnel, whichever packets leave by. */
  #addresses(): string[] {
    const own = this.#o.addresses();
    return [...own, linkAddress(machineNumberOf(own[0]) ?? 0)];
  }

  async #applyChange(plan: TunnelPlan, before: TunnelPlan): Promise<void> {
    if (plan !== this.#wanted && this.#wanted === undefined) return;
    // In turn with what is done: by the plan on disk it is known which interfaces are to be taken away.
    this.#kept.write(plan);
    if (plan.neighbours !== before.neighbours) {
      await this.#direct.change(plan, before, await this.#ownEnd(plan));
      this.#probe(this.#wanted ?? plan);
      this.#routing.add(() => this.#route());
    }
    if (plan.keyhole === before.keyhole) return;
    await this.#keyhole.change(plan, before);
    if (plan.own.keys.length > 1) this.#routing.add(() => this.#route());
  }

  /** Tries every link from now on. */
  #probe({ hubs, neighbours, probeMs }: TunnelPlan): void {
    const [own = ""] = this.#addresses().slice(-1);
    this.#prober ??= new Prober(
      own,
      (address, health) => this.#linkChanged(address, health),
      (from) => this.#keyhole.heard(from),
    );
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
    const hub = plan.hubs.find(of);
    if (state === "up") {
      if (neighbour !== undefined) this.#direct.measure(neighbour);
      if (hub !== undefined) this.#hubLinks.measure(hub);
    } else if (neighbour !== undefined) this.#setting.add(() => this.#direct.tryNextEndpoint(neighbour));
    else if (misses % lostUntilRepair === 0) this.#setting.add(() => this.#apply());
    this.#routing.add(() => this.#route());
  }

  #isUp(machineNumber: number): boolean | undefined {
    const state = this.#prober?.health(linkAddress(machineNumber))?.state ?? "new";
    return state === "new" ? undefined : state === "up";
  }

  async #route(): Promise<void> {
    const plan = this.#wanted;
    if (plan === undefined) return;
    const view = {
      ownMachineNumber: machineNumberOf(this.#o.addresses()[0]) ?? 0,
      isUp: (machineNumber: number) => this.#isUp(machineNumber),
      hubBefore: this.#hub,
      working: this.#working,
      hears: (machineNumber: number) => this.#keyhole.hears(machineNumber),
      mtuTo: (machineNumber: number) => this.#direct.mtuTo(machineNumber),
    };
    const hub = chooseHub(plan, view);
    if (this.#hub !== undefined && hub !== this.#hub) this.#o.logger.info({ hub }, "the tunnel goes by another hub");
    await this.#routes.apply(routesOf(plan, view));
    this.#hub = hub;
  }

  /** Exchanges keys, for as long as Dom0 wants others. */
  #rotate(): void {
    this.#rotating.add(() => this.#rotateOn());
  }

  async #rotateOn(): Promise<void> {
    const plan = this.#wanted;
    if (plan === undefined) return;
    await this.#followHandshakes(plan);
    const view = { plan, working: this.#working, isUp: (machineNumber: number) => this.#isUp(machineNumber) };
    await this.#rotation.step(await this.#keys.get(), view);
    if (isSettled(plan)) return;
    const hasGoneOver = plan.own.keys[0]?.generation === plan.own.generation;
    this.#rotateLater(hasGoneOver ? rotationWaitMs : rotationStepMs);
  }

  #rotateLater(waitMs: number): void {
    if (this.#willRotate) return;
    this.#willRotate = true;
    this.#rotating.addLater(waitMs, () => {
      this.#willRotate = false;
      return this.#rotateOn();
    });
  }

  #rotationFailed(error: DomzeroError): void {
    this.#o.logger.warn({ code: error.code, reason: error.message }, "the host's key of the tunnel is not new yet");
    this.#rotateLater(rotationRetryMs);
  }

  /** Sends by the new links that work; resolves when it does. */
  async #followHandshakes(plan: TunnelPlan): Promise<void> {
    const working = new Set<string>();
    if (plan.own.keys.length > 1) {
      const peers = [...(await this.#hubLinks.peers()), ...(await this.#direct.peers())];
      const since = Date.now() - handshakeLifeMs;
      for (const { publicKey, lastHandshakeMs = 0 } of peers) if (lastHandshakeMs > since) working.add(publicKey);
    }
    if (isDeepStrictEqual(working, this.#working)) return;
    this.#working = working;
    this.#routing.add(() => this.#route());
    await this.#routing.idle();
  }
}
