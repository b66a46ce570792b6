import { rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { wireguardKeySchema } from "../../shared/records/index.ts";
import { delay } from "../../shared/time/index.ts";
import { openWireguardKey, WireguardDevice, type WireguardKey } from "../../shared/wireguard/index.ts";

/** Apart from the hub's `dz0`, so that Dom0's own machine can be a host. */
const interfaceName = "dz1";
const retryMs = 15_000;
/** Keeps the way back open through NAT: routers forget a UDP flow after 30 s and more (RFC 4787, 4.3). */
const keepaliveSeconds = 25;
const maxStateBytes = 64 * 1024;

const hubSchema = z.strictObject({
  publicKey: wireguardKeySchema,
  /** `address:port`. */
  endpoint: z.string().max(300),
  prefixes: z.array(z.union([z.cidrv4(), z.cidrv6()])).max(64),
});
type TunnelHub = z.infer<typeof hubSchema>;

/** What a tunnel is made with. */
export interface TunnelOptions {
  stateDir: string;
  /** The host's own addresses in it, as the membership has them now. */
  addresses(): readonly string[];
  logger: Logger;
}

/**
 * The host's end of the tunnel to the hub. It is made as Dom0 says, and at the agent's start as Dom0 said last; it stays
 * when the agent stops.
 */
export class Tunnel {
  readonly #o: TunnelOptions;
  readonly #device: WireguardDevice;
  readonly #file: string;
  readonly #stop = new AbortController();
  #work: Promise<void> = Promise.resolve();
  /** What the tunnel is to be; undefined: none. The newest counts, whatever waits in the queue. */
  #wanted: TunnelHub | undefined;
  #key: WireguardKey | undefined;

  constructor(options: TunnelOptions) {
    this.#o = options;
    this.#file = join(options.stateDir, "tunnel.json");
    this.#device = new WireguardDevice(interfaceName, join(options.stateDir, "wireguard.conf"));
  }

  /** @throws DomzeroError IO, INVALID_INPUT */
  async publicKey(): Promise<string> {
    return (await this.#openKey()).publicKey;
  }

  /** Makes it as it was, where there was one. */
  async restore(): Promise<void> {
    const kept = await this.#kept();
    if (kept !== undefined && this.#wanted === undefined) this.#want(kept);
  }

  /**
   * Takes what Dom0 says.
   * @param served `host:port` at which it was said
   */
  take({ hub, problem }: domzero.v1.Mesh.$Properties, served: string): void {
    if (problem) this.#o.logger.warn({ problem }, "this host cannot join the tunnel");
    else if (!hub) this.leave();
    else {
      const endpoint = served.replace(/:\d+$/, `:${hub.port}`);
      const wanted = hubSchema.safeParse({ publicKey: hub.publicKey, endpoint, prefixes: hub.prefixes });
      if (wanted.success) this.#want(wanted.data);
      else this.#o.logger.warn({ err: wanted.error }, "what Dom0 says of the tunnel cannot be read");
    }
  }

  /** Takes the tunnel away: Dom0 does not trust this host, or has none. */
  leave(): void {
    this.#want(undefined);
  }

  /** The tunnel itself stays. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  /** What was set last, or undefined where nothing was. */
  #kept(): Promise<TunnelHub | undefined> {
    return readJsonFile(this.#file, hubSchema, maxStateBytes).catch(() => undefined);
  }

  async #openKey(): Promise<WireguardKey> {
    this.#key ??= await openWireguardKey(join(this.#o.stateDir, "wireguard.key"));
    return this.#key;
  }

  #want(hub: TunnelHub | undefined): void {
    this.#wanted = hub;
    this.#enqueue();
  }

  #enqueue(): void {
    this.#work = this.#work.then(async () => {
      if (this.#stop.signal.aborted) return;
      await this.#apply().catch((error: unknown) => this.#failed(DomzeroError.from(error)));
    });
  }

  #failed(error: DomzeroError): void {
    this.#o.logger.warn({ err: error, retryMs }, "the tunnel could not be set");
    delay(retryMs, this.#stop.signal).then(
      () => this.#enqueue(),
      () => undefined,
    );
  }

  /** Only one that was made by an agent with this state folder. */
  async #remove(): Promise<void> {
    if ((await this.#kept()) === undefined) return;
    await this.#device.remove();
    await rm(this.#file, { force: true });
  }

  async #apply(): Promise<void> {
    const hub = this.#wanted;
    if (hub === undefined) return this.#remove();
    const { privateKey } = await this.#openKey();
    // First, so that what is made here is always known to be.
    await writeFileAtomic(this.#file, JSON.stringify(hub), 0o600);
    await this.#device.open({ addresses: this.#o.addresses(), routes: hub.prefixes });
    const { publicKey, endpoint, prefixes: allowedIps } = hub;
    await this.#device.configure({ privateKey, peers: [{ publicKey, endpoint, allowedIps, keepaliveSeconds }] });
    this.#o.logger.info({ endpoint }, "the tunnel is set");
  }
}
