import { dom0MachineNumber, interAddress, interAddress6, tunnelPrefixes } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { delay } from "../../shared/time/index.ts";
import { type PeerStatus, WireguardDevice, type WireguardKey } from "../../shared/wireguard/index.ts";
import type { Change, Collection } from "../inventory/index.ts";
import { allowForwarding } from "./forwarding.ts";
import { type PeerStep, peerOf, stepsBetween } from "./peers.ts";

const retryMs = 10_000;

/** What the hub is made with. */
export interface HubOptions {
  hosts: Pick<Collection<HostRecord>, "unsorted" | "watch">;
  key: WireguardKey;
  interfaceName: string;
  /** Where its configuration is written for wg(8). */
  configFile: string;
  port: number;
  /** The domain's part of its IPv6 prefix. */
  globalId: string;
  logger: Logger;
}

/**
 * Dom0's end of every host's tunnel. Its peers follow from the host records: whole at the start, then change by change,
 * and whole again after anything went wrong. It is left as it is when Dom0 stops, so that hosts go on talking.
 */
export class Hub {
  readonly #o: HubOptions;
  readonly #device: WireguardDevice;
  readonly #stop = new AbortController();
  #unwatch: (() => void) | undefined;
  #work: Promise<void> = Promise.resolve();
  #problem: string | undefined = "it has not begun";

  constructor(options: HubOptions) {
    this.#o = options;
    this.#device = new WireguardDevice(options.interfaceName, options.configFile);
  }

  /** Begins; what fails is tried again, and told by {@link problem}. */
  start(): void {
    this.#unwatch = this.#o.hosts.watch((change) => this.#changed(change));
    this.#enqueue(() => this.#applyWhole());
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#stop.abort();
    await this.#work;
  }

  /** Why it does not work; undefined where it does. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** What WireGuard knows of its peers now. @throws DomzeroError EXEC_MISSING, EXEC_FAILED */
  peers(): Promise<PeerStatus[]> {
    return this.#device.peers();
  }

  #enqueue(work: () => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      if (this.#stop.signal.aborted) return;
      await work().catch((error: unknown) => this.#failed(DomzeroError.from(error)));
    });
  }

  #failed(error: DomzeroError): void {
    if (this.#problem !== error.message) this.#o.logger.error({ err: error }, "the tunnel's hub could not be set");
    this.#problem = error.message;
    // Not in the queue: who stops waits for that.
    delay(retryMs, this.#stop.signal).then(
      () => this.#enqueue(() => this.#applyWhole()),
      () => undefined,
    );
  }

  async #applyWhole(): Promise<void> {
    const { globalId, interfaceName, key, port, hosts } = this.#o;
    const addresses = [interAddress(dom0MachineNumber), interAddress6(globalId, dom0MachineNumber)];
    await this.#device.open({ addresses, routes: tunnelPrefixes(globalId) });
    const peers = [...hosts.unsorted()].flatMap(({ value }) => peerOf(value, globalId) ?? []);
    await this.#device.configure({ privateKey: key.privateKey, listenPort: port, peers });
    await allowForwarding(interfaceName);
    this.#problem = undefined;
  }

  #changed({ previous, value }: Change<HostRecord>): void {
    const { globalId } = this.#o;
    const peer = (host: HostRecord | undefined) => (host === undefined ? undefined : peerOf(host, globalId));
    for (const step of stepsBetween(peer(previous), peer(value))) this.#enqueue(() => this.#apply(step));
  }

  async #apply(step: PeerStep): Promise<void> {
    if (step.kind === "set") await this.#device.setPeer(step.peer);
    else await this.#device.removePeer(step.publicKey);
  }
}
