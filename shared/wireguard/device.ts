import { access } from "node:fs/promises";
import { DomzeroError } from "../errors/index.ts";
import { exec } from "../exec/index.ts";
import { writeFileAtomic } from "../files/index.ts";
import { type DeviceConfig, type Peer, type PeerStatus, parseDump, renderConfig } from "./config.ts";

/** Where an interface is, and what is behind it. */
export interface Placement {
  /** Own addresses, IPv4 and IPv6, without a prefix length. */
  addresses: readonly string[];
  /** Prefixes that are reached through it. */
  routes: readonly string[];
}

/** ip-link(8) exits with 2 where the kernel says no: there is one already, or it knows no such kind. */
const kernelSaysNo = 2;
const noSuchDevice = 1;

/** A WireGuard interface: the kernel's own where it has one, else wireguard-go's; all else is the same. */
export class WireguardDevice {
  readonly name: string;
  readonly #configFile: string;

  /**
   * @param name of at most 15 characters
   * @param configFile where wg(8) finds the private key, which no argument may have; mode 0600
   */
  constructor(name: string, configFile: string) {
    this.name = name;
    this.#configFile = configFile;
  }

  /** Makes it where it is not there, and brings it up; an existing one goes on as it was. @throws DomzeroError */
  async open({ addresses, routes }: Placement): Promise<void> {
    if (!(await this.#exists())) await this.#create();
    const hasIpv6 = await access("/proc/net/if_inet6").then(
      () => true,
      () => false,
    );
    const usable = (prefix: string) => hasIpv6 || !prefix.includes(":");
    await ipBatch([
      ...addresses
        .filter(usable)
        .map((each) => `address replace ${each}/${each.includes(":") ? 128 : 32} dev ${this.name}`),
      `link set ${this.name} up`,
      ...routes.filter(usable).map((prefix) => `route replace ${prefix} dev ${this.name}`),
    ]);
  }

  /** Makes the interface have this configuration and no other; links that stay the same do not blink. */
  async configure(config: DeviceConfig): Promise<void> {
    // wg takes no port for another one, and the other side would send to the old.
    const listenPort = config.listenPort ?? Number(await this.#wg(["show", this.name, "listen-port"]));
    await writeFileAtomic(this.#configFile, renderConfig({ ...config, listenPort }), 0o600);
    await this.#wg(["syncconf", this.name, this.#configFile]);
  }

  /** Adds a peer, or gives one its new place; the others are not touched. */
  async setPeer({ publicKey, allowedIps }: Pick<Peer, "publicKey" | "allowedIps">): Promise<void> {
    await this.#wg(["set", this.name, "peer", publicKey, "allowed-ips", allowedIps.join(",")]);
  }

  async removePeer(publicKey: string): Promise<void> {
    await this.#wg(["set", this.name, "peer", publicKey, "remove"]);
  }

  async peers(): Promise<PeerStatus[]> {
    return parseDump(await this.#wg(["show", this.name, "dump"]));
  }

  /** Takes it away, with its routes; wireguard-go ends by that. */
  async remove(): Promise<void> {
    await exec("ip", ["link", "delete", this.name], { okExitCodes: [0, noSuchDevice] });
  }

  async #exists(): Promise<boolean> {
    const { exitCode } = await exec("ip", ["link", "show", this.name], { okExitCodes: [0, noSuchDevice] });
    return exitCode === 0;
  }

  async #create(): Promise<void> {
    const made = await exec("ip", ["link", "add", this.name, "type", "wireguard"], { okExitCodes: [0, kernelSaysNo] });
    if (made.exitCode === 0) return;
    // A log of its own would keep its parent's output open for ever.
    await exec("env", ["LOG_LEVEL=silent", "wireguard-go", this.name]).catch((error: unknown) => {
      const kernel = made.stderr.trim();
      const message = `the kernel makes no WireGuard interface (${kernel}), and wireguard-go neither`;
      throw new DomzeroError("UNAVAILABLE", `${message}: ${DomzeroError.from(error).message}`, { cause: error });
    });
  }

  async #wg(args: readonly string[]): Promise<string> {
    return (await exec("wg", args)).stdout;
  }
}

async function ipBatch(commands: readonly string[]): Promise<void> {
  await exec("ip", ["-batch", "-"], { input: commands.map((command) => `${command}\n`).join("") });
}
