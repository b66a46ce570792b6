import type { Logger } from "../../shared/log/index.ts";
import {
  EchoSocket,
  Gateway,
  type GatewayKey,
  type GatewayMember,
  type GatewayOptions,
  gatewayRoutes,
  stepsBetween,
} from "../../shared/mesh/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { type PeerStatus, RouteTable } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import type { Change, Collection } from "../inventory/index.ts";
import { memberOf } from "./members.ts";

const retryMs = 10_000;

/** What the hub is made with. */
export interface HubOptions {
  hosts: Pick<Collection<HostRecord>, "unsorted" | "watch">;
  gateway: GatewayOptions;
  /** Oldest first; two while keys are rotated. */
  keys(): readonly GatewayKey[];
  /** Where hosts try whether their link works. */
  linkAddress: string;
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
  #echo: EchoSocket | undefined;
  #unwatch: (() => void) | undefined;
  #problem: string | undefined = "it has not begun";

  constructor(options: HubOptions) {
    this.#o = options;
    this.#gateway = new Gateway(options.gateway);
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
    this.#echo = new EchoSocket(this.#o.linkAddress);
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#echo?.close();
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
    await this.#routes.apply(gatewayRoutes({ interfaceName, globalId, generations, members: this.#members() }));
  }
}
