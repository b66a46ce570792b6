import { linkAddress, machinePrefixes } from "../addresses/index.ts";
import { allowForwarding, type Peer, type PeerStatus, WireguardDevice, type WireguardKey } from "../wireguard/index.ts";

/** A machine that may come in by a gateway. */
export interface GatewayMember {
  machineNumber: number;
  publicKey: string;
}

/** What a gateway is made with. */
export interface GatewayOptions {
  /** Name of its network interface. */
  interfaceName: string;
  /** Where its configuration is written for wg(8). */
  configFile: string;
  key: WireguardKey;
  port: number;
  globalId: string;
  /** Own addresses in the tunnel. */
  addresses: readonly string[];
  /** Prefixes that are reached through it. */
  routes: readonly string[];
}

/** A public end of the tunnel, through which machines reach each other: Dom0's, or a keyhole's. */
export class Gateway {
  readonly #o: GatewayOptions;
  readonly #device: WireguardDevice;

  constructor(options: GatewayOptions) {
    this.#o = options;
    this.#device = new WireguardDevice(options.interfaceName, options.configFile);
  }

  /** Makes it, with these members and no others; links that stay the same do not blink. @throws DomzeroError */
  async apply(members: readonly GatewayMember[]): Promise<void> {
    const { addresses, interfaceName, key, port, routes } = this.#o;
    await this.#device.open({ addresses, routes });
    const peers = members.map((member) => this.#peer(member));
    await this.#device.configure({ privateKey: key.privateKey, listenPort: port, peers });
    await allowForwarding(interfaceName);
  }

  /** Lets a machine in, or gives one its new place. @throws DomzeroError */
  async set(member: GatewayMember): Promise<void> {
    await this.#device.setPeer(this.#peer(member));
  }

  /** Cuts a machine off. @throws DomzeroError */
  async remove(publicKey: string): Promise<void> {
    await this.#device.removePeer(publicKey);
  }

  /** What WireGuard knows of the members now. @throws DomzeroError */
  peers(): Promise<PeerStatus[]> {
    return this.#device.peers();
  }

  /** Takes it away. @throws DomzeroError */
  async close(): Promise<void> {
    await this.#device.remove();
  }

  #peer({ machineNumber, publicKey }: GatewayMember): Peer {
    return { publicKey, allowedIps: memberPrefixes(this.#o.globalId, machineNumber) };
  }
}

/** All that one machine may send from. */
export function memberPrefixes(globalId: string, machineNumber: number): string[] {
  return [...machinePrefixes(globalId, machineNumber), `${linkAddress(machineNumber)}/32`];
}
