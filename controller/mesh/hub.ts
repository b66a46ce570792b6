import type { Logger } from "../../shared/log/index.ts";
import { EchoSocket, Gateway, type GatewayOptions } from "../../shared/mesh/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { PeerStatus } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import type { Change, Collection } from "../inventory/index.ts";
import { type MemberStep, memberOf, stepsBetween } from "./members.ts";

const retryMs = 10_000;

/** What the hub is made with. */
export interface HubOptions {
  hosts: Pick<Collection<HostRecord>, "unsorted" | "watch">;
  gateway: GatewayOptions;
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

  async #applyWhole(): Promise<void> {
    const records = [...this.#o.hosts.unsorted()];
    const members = records.map(({ value }) => memberOf(value)).filter((member) => member !== undefined);
    await this.#gateway.apply(members);
    this.#problem = undefined;
  }

  #changed({ previous, value }: Change<HostRecord>): void {
    for (const step of stepsBetween(memberOf(previous), memberOf(value))) this.#queue.add(() => this.#apply(step));
  }

  async #apply(step: MemberStep): Promise<void> {
    if (step.kind === "set") await this.#gateway.set(step.member);
    else await this.#gateway.remove(step.member.publicKey);
  }
}
