import { type ExecOptions, exec } from "../../shared/exec/index.ts";
import { type Holder, startHolder } from "./holder.ts";

const prefixLength = 24;

/** How a machine is wired. Addresses are of 10.90.SITE.0/24 and exist in the lab's namespaces only. */
export interface Plug {
  site: number;
  address: string;
  macAddress: string;
}

/** The address of a machine at a site. @param site from 1 @param index from 1 */
export function siteAddress(site: number, index: number): string {
  return `10.90.${site}.${index + 1}`;
}

/** The lab's network: one namespace with a bridge for each site, which routes between the sites. */
export interface Wires {
  readonly holder: Holder;
  addSite(site: number): Promise<void>;
  /** Puts eth0 into a machine's network namespace. @param port name of the switch's end of the cable */
  connect(machinePid: number, port: string, plug: Plug): Promise<void>;
  /** Puts a site behind a router with one public address: who is elsewhere cannot begin to talk to it (RFC 4787). */
  hideSite(site: number): Promise<void>;
  /** Makes the router send no larger packets to a site. @param mtu bytes */
  narrow(site: number, mtu: number): Promise<void>;
  /** Pulls or plugs the cable: both ends lose or get their carrier. */
  setLink(port: string, up: boolean): Promise<void>;
  disconnect(port: string): Promise<void>;
}

/** Lays the wires. @param program see {@link startHolder} */
export async function layWires(program: string): Promise<Wires> {
  const holder = await startHolder(["net"], program);
  const { pid } = holder.identity;
  await inNetwork(pid, ["sysctl", "--quiet", "--write", "net.ipv4.ip_forward=1"]);
  return {
    holder,
    addSite: (site) =>
      ipBatch(pid, [
        `link add site${site} type bridge forward_delay 0`,
        `address add ${siteAddress(site, 0)}/${prefixLength} dev site${site}`,
        `link set site${site} up`,
      ]),
    async connect(machinePid, port, { site, address, macAddress }) {
      await ipBatch(pid, [
        `link add ${port} type veth peer name eth0 address ${macAddress} netns ${machinePid}`,
        `link set ${port} master site${site} up`,
      ]);
      await ipBatch(machinePid, [
        "link set lo up",
        `address add ${address}/${prefixLength} dev eth0`,
        "link set eth0 up",
        `route add default via ${siteAddress(site, 0)}`,
      ]);
    },
    hideSite: (site) => inNetwork(pid, ["nft", "-f", "-"], { input: natRules(site) }),
    narrow: (site, mtu) => ipBatch(pid, [`link set site${site} mtu ${mtu}`]),
    setLink: (port, up) => ipBatch(pid, [`link set ${port} ${up ? "up" : "down"}`]),
    async disconnect(port) {
      // 1: the other end went with its machine already, and this one with it; 2: it did so at this moment.
      await inNetwork(pid, ["ip", "link", "delete", port], { okExitCodes: [0, 1, 2] });
    },
  };
}

/** The public address of a site that is hidden. */
export function publicAddress(site: number): string {
  return `198.51.100.${site}`;
}

function natRules(site: number): string {
  return `
    table ip nat${site} {
      chain leave {
        type nat hook postrouting priority srcnat
        iifname "site${site}" oifname != "site${site}" snat to ${publicAddress(site)}
      }
      chain enter {
        type filter hook forward priority filter
        oifname "site${site}" iifname != "site${site}" ct state new drop
      }
    }`;
}

async function inNetwork(pid: number, argv: readonly string[], options?: ExecOptions): Promise<void> {
  await exec("nsenter", ["--target", `${pid}`, "--net", "--", ...argv], options);
}

function ipBatch(pid: number, commands: readonly string[]): Promise<void> {
  return inNetwork(pid, ["ip", "-batch", "-"], { input: commands.map((command) => `${command}\n`).join("") });
}
