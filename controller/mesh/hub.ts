import { isDeepStrictEqual } from "node:util";
import { linkAddress } from "../../shared/addresses/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import {
  type Detours,
  EchoSocket,
  Gateway,
  type GatewayKey,
  type GatewayMember,
  type GatewayOptions,
  gatewayRoutes,
  HeardMachines,
  heardForMs,
  stepsBetween,
} from "../../shared/mesh/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { type PeerStatus, RouteTable } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import type { Change, Collection } from "../inventory/index.ts";
import { detoursOf } from "./detours.ts";
import { machineNumbersSchema } from "./machine-numbers.ts";
import { memberOf } from "./members.ts";

const retryMs = 10_000;
const lookMarginMs = 100;

/** What the hub is made with. */
export interface HubOptions {
  hosts: Pick<Collection<HostRecord>, "unsorted" | "watch">;
  gateway: GatewayOptions;
  /** Oldest first; two while keys are rotated. */
  keys(): readonly GatewayKey[];
  /** Where hosts try whether their link works. */
  linkAddress: string;
  /** How often they do, milliseconds. */
  probeMs(): number;
  logger: Logger;
}

/**
 * Dom0's end of every host's tunnel. Its peers follow from the host records: whole at the start, then change by change,
 * and whole again after anything went wrong. It is left as it is when Dom0 stops, so that hosts go on talking.
 */
export class Hub {
  readonly #o: HubOptions;
  readonly #gateway: Gateway;
  readonly #routes = new RouteTable("dom0");
  readonly #queue: WorkQueue;
  readonly #heard: HeardMachines;
  /** By id of the host: what keyholes hear. */
  readonly #heardByKeyholes = new Map<string, ReadonlySet<number>>();
  /** Nobody can have been heard before. */
  #listensSinceMs = Number.POSITIVE_INFINITY;
  #detours: Detours = new Map();
  #willDetour = false;
  #heardSomebody = false;
  #echo: EchoSocket | undefined;
  #unwatch: (() => void) | undefined;
  #problem: string | undefined = "it has not begun";

  constructor(options: HubOptions) {
    this.#o = options;
    this.#gateway = new Gateway(options.gateway);
    this.#heard = new HeardMachines(
      () => heardForMs(options.probeMs()),
      () => this.#heardOthers(),
    );
    this.#queue = new WorkQueue((error) => {
      if (this.#problem !== error.message) options.logger.error({ err: error }, "the tunnel's hub could not be set");
      this.#problem = error.message;
      this.#queue.addLater(retryMs, () => this.#applyWhole());
    });
  }

  /** Begins; what fails is tried again, and told by {@link problem}. */
  start(): void {
    this.#unwatch = this.#o.hosts.watch((change) => this.#changed(change));
    this.#queue.add(() => this.#applyWhole());
    this.#echo = new EchoSocket(this.#o.linkAddress, { onRequest: (from) => this.#heard.note(from) });
    this.#listensSinceMs = performance.now();
    this.#lookLater();
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#echo?.close();
    this.#heard.stop();
    await this.#queue.stop();
  }

  /** Why it does not work; undefined where it does. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** What WireGuard knows of its peers now. @throws DomzeroError EXEC_MISSING, EXEC_FAILED */
  peers(): Promise<PeerStatus[]> {
    return this.#gateway.peers();
  }

  /** Takes up other keys of its own. Resolves when they count, or when that failed and is tried again. */
  async keysChanged(): Promise<void> {
    this.#queue.add(() => this.#applyWhole());
    await this.#queue.idle();
  }

  /** A keyhole says whom it hears, by machine number: those who are cut off from Dom0 are reached by it. */
  keyholeHears(hostId: string, machineNumbers: readonly number[]): void {
    this.#heardByKeyholes.set(hostId, new Set(machineNumbersSchema.parse(machineNumbers)));
    this.#lookForDetours();
  }

  #lookForDetours(): void {
    if (performance.now() - this.#listensSinceMs < heardForMs(this.#o.probeMs())) return;
    const records = [...this.#o.hosts.unsorted()]
      .map(({ value }) => value)
      .filter((host) => memberOf(host) !== undefined);
    const keyholes = records
      .filter(({ keyhole }) => keyhole !== undefined)
      .map(({ id, machineNumber }) => ({ machineNumber, heard: this.#heardByKeyholes.get(id) ?? new Set<number>() }))
      .sort((one, other) => one.machineNumber - other.machineNumber);
    const machines = records.map(({ machineNumber }) => machineNumber);
    const detours = detoursOf(machines, (machine) => this.#heard.has(linkAddress(machine)), keyholes);
    if (isDeepStrictEqual(detours, this.#detours)) return;
    this.#detours = detours;
    this.#o.logger.info({ detours: Object.fromEntries(detours) }, "hosts are reached by keyholes");
    if (this.#willDetour) return;
    this.#willDetour = true;
    this.#queue.add(async () => {
      this.#willDetour = false;
      await this.#gateway.setDetours(this.#detours, this.#members());
      await this.#route();
    });
  }

  #lookLater(): void {
    this.#queue.addLater(heardForMs(this.#o.probeMs()) + lookMarginMs, async () => this.#lookForDetours());
  }

  #heardOthers(): void {
    // All were away, or Dom0 was: they come back one by one.
    if (!this.#heardSomebody) {
      this.#listensSinceMs = performance.now();
      this.#lookLater();
    }
    this.#heardSomebody = this.#heard.size > 0;
    this.#lookForDetours();
  }

  async #applyWhole(): Promise<void> {
    await this.#gateway.apply(this.#o.keys(), this.#members());
    await this.#routes.adopt();
    await this.#route();
    await this.#gateway.removeUnused();
    this.#problem = undefined;
  }

  #members(): GatewayMember[] {
    const records = [...this.#o.hosts.unsorted()];
    return records.map(({ value }) => memberOf(value)).filter((member) => member !== undefined);
  }

  #changed({ previous, value }: Change<HostRecord>): void {
    const [before, after] = [memberOf(previous), memberOf(value)];
    for (const step of stepsBetween(before, after)) this.#queue.add(() => this.#gateway.step(step));
    const isOtherLane = before?.keys[0]?.generation !== after?.keys[0]?.generation;
    if (this.#gateway.generations.length > 1 && isOtherLane) this.#queue.add(() => this.#route());
  }

  async #route(): Promise<void> {
    const { interfaceName, globalId } = this.#o.gateway;
    const { generations } = this.#gateway;
    const view = { interfaceName, globalId, generations, members: this.#members(), detours: this.#detours };
    await this.#routes.apply(gatewayRoutes(view));
  }
}
