import { writeFile } from "node:fs/promises";
import { DomzeroError } from "../errors/index.ts";
import { exec } from "../exec/index.ts";
import { writeFileAtomic } from "../files/index.ts";
import {
  changesTo,
  type DeviceConfig,
  type DeviceStatus,
  type Peer,
  type PeerChange,
  type PeerChanges,
  type PeerStatus,
  parseDump,
  renderConfig,
} from "./config.ts";
import { hasIpv6 } from "./route-table.ts";

/** ip-link(8) exits with 2 where the kernel says no: there is one already, or it knows no such kind. */
const kernelSaysNo = 2;
const noSuchDevice = 1;
/** More are set by a file: an argument list has an end. */
const fewPeers = 100;

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

  /**
   * Makes it where it is not there, and brings it up; an existing one goes on as it was.
   * @param addresses own ones, IPv4 and IPv6, without a prefix length
   * @throws DomzeroError
   */
  async open(addresses: readonly string[]): Promise<void> {
    if (!(await this.#exists())) await this.#create();
    await this.#loosenReversePath();
    const ipv6 = await hasIpv6();
    const usable = addresses.filter((each) => ipv6 || !each.includes(":"));
    await ipBatch([
      ...usable.map((each) => `address replace ${each}/${each.includes(":") ? 128 : 32} dev ${this.name}`),
      `link set ${this.name} up`,
    ]);
  }

  /** Makes the interface have this configuration and no other; links that stay the same do not blink. */
  async configure(config: DeviceConfig): Promise<void> {
    const status = await this.#status();
    const changes = changesTo(status, config);
    if (changes !== undefined && changes.gone.length + changes.set.length <= fewPeers) {
      await this.#setPeers(changes);
      return;
    }
    // wg takes no port for another one, and the other side would send to the old.
    const listenPort = config.listenPort ?? status.listenPort;
    await writeFileAtomic(this.#configFile, renderConfig({ ...config, listenPort }), 0o600);
    await this.#wg(["syncconf", this.name, this.#configFile]);
  }

  /** Adds a peer, or gives one its new place; the others are not touched. */
  async setPeer(peer: Peer): Promise<void> {
    await this.#setPeers({ gone: [], set: [peer] });
  }

  /** Sends a peer's packets to another place from now on. */
  async setEndpoint(publicKey: string, endpoint: string): Promise<void> {
    await this.#wg(["set", this.name, "peer", publicKey, "endpoint", endpoint]);
  }

  async removePeer(publicKey: string): Promise<void> {
    await this.#setPeers({ gone: [publicKey], set: [] });
  }

  /** @param mtu bytes of the largest packet that goes through it undivided */
  async setMtu(mtu: number): Promise<void> {
    await exec("ip", ["link", "set", this.name, "mtu", `${mtu}`]);
  }

  async peers(): Promise<PeerStatus[]> {
    return (await this.#status()).peers;
  }

  /** Takes it away, with its routes; wireguard-go ends by that. */
  async remove(): Promise<void> {
    await exec("ip", ["link", "delete", this.name], { okExitCodes: [0, noSuchDevice] });
  }

  async #status(): Promise<DeviceStatus> {
    return parseDump(await this.#wg(["show", this.name, "dump"]));
  }

  async #setPeers({ gone, set }: PeerChanges): Promise<void> {
    const args = [...gone.flatMap((publicKey) => ["peer", publicKey, "remove"]), ...set.flatMap(peerArguments)];
    if (args.length > 0) await this.#wg(["set", this.name, ...args]);
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

  /**
   * A packet may come by another tunnel than the answer takes: while one falls back, the other end may not have yet. So the
   * source has to be reached by some interface, not by this one (RFC 3704, 2.4; Linux, ip-sysctl: the larger of this and
   * `all` counts).
   */
  async #loosenReversePath(): Promise<void> {
    const file = `/proc/sys/net/ipv4/conf/${this.name}/rp_filter`;
    await writeFile(file, "2").catch((error: unknown) => {
      throw new DomzeroError("IO", `${file} cannot be set: ${DomzeroError.from(error).message}`, { cause: error });
    });
  }

  async #wg(args: readonly string[]): Promise<string> {
    return (await exec("wg", args)).stdout;
  }
}

function peerArguments({ publicKey, allowedIps, endpoint, keepaliveSeconds }: PeerChange): string[] {
  const args = ["peer", publicKey];
  if (allowedIps !== undefined) args.push("allowed-ips", allowedIps.join(","));
  if (endpoint !== undefined) args.push("endpoint", endpoint);
  if (keepaliveSeconds !== undefined) args.push("persistent-keepalive", `${keepaliveSeconds}`);
  return args;
}

async function ipBatch(commands: readonly string[]): Promise<void> {
  await exec("ip", ["-batch", "-"], { input: commands.map((command) => `${command}\n`).join("") });
}
