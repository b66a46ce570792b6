import { access } from "node:fs/promises";
import * as z from "zod";
import { exec } from "../exec/index.ts";

/** Whose routes are whose, beside all others' (rtnetlink(7), rtm_protocol: numbers above RTPROT_STATIC are for anybody). */
const protocols = { host: "74", dom0: "75" } as const;

/** Where packets to a prefix go. */
export interface Route {
  /** Name of a network interface. */
  device: string;
  /** Own address that they come from; absent: the first of the interface that fits. */
  source?: string;
  /** Of packets that go there, bytes; absent: that of the interface. */
  mtu?: number;
}

/** By prefix, in the form of the kernel: canonical, with its length. */
export type Routes = ReadonlyMap<string, Route>;

const kernelRoutesSchema = z.array(z.object({ dst: z.string().max(64), dev: z.string().max(32).optional() }));

/** Whether this kernel does IPv6. */
export function hasIpv6(): Promise<boolean> {
  return access("/proc/net/if_inet6").then(
    () => true,
    () => false,
  );
}

/** The routes of this kernel that are one owner's. Each change is one swap in the kernel: no packet meets a gap. */
export class RouteTable {
  readonly #protocol: string;
  #set = new Map<string, Route>();

  /** @param owner a machine may be both */
  constructor(owner: keyof typeof protocols) {
    this.#protocol = protocols[owner];
  }

  /** Takes over what an earlier process left. @throws DomzeroError EXEC_MISSING, EXEC_FAILED */
  async adopt(): Promise<void> {
    const families = (await hasIpv6()) ? ["-4", "-6"] : ["-4"];
    this.#set = new Map();
    for (const family of families) {
      const { stdout } = await exec("ip", [family, "-json", "route", "show", "proto", this.#protocol]);
      for (const { dst, dev } of kernelRoutesSchema.parse(JSON.parse(stdout || "[]"))) {
        // Its source is not compared: it is written again where it is wanted.
        this.#set.set(withLength(dst), { device: dev ?? "", source: "unknown" });
      }
    }
  }

  /** Makes the kernel have these routes of ours and no others. @throws DomzeroError EXEC_MISSING, EXEC_FAILED */
  async apply(wanted: Routes): Promise<void> {
    const usable = await usableRoutes(wanted);
    const news = [...usable].filter(([prefix, route]) => !same(this.#set.get(prefix), route));
    if (news.length > 0)
      await exec("ip", ["-batch", "-"], { input: news.map((each) => this.#replaceCommand(each)).join("") });
    const gone = [...this.#set].filter(([prefix]) => !usable.has(prefix));
    this.#set = usable;
    // A route goes by itself with its interface, so it may not be there any more.
    const options = { input: gone.map((each) => this.#deleteCommand(each)).join(""), okExitCodes: [0, 1, 2] };
    if (gone.length > 0) await exec("ip", ["-force", "-batch", "-"], options);
  }

  #replaceCommand([prefix, { device, source, mtu }]: [string, Route]): string {
    const from = source === undefined ? "" : ` src ${source}`;
    const size = mtu === undefined ? "" : ` mtu ${mtu}`;
    return `route replace ${prefix} dev ${device} proto ${this.#protocol}${from}${size}\n`;
  }

  #deleteCommand([prefix, { device }]: [string, Route]): string {
    return `route del ${prefix} dev ${device} proto ${this.#protocol}\n`;
  }
}

async function usableRoutes(wanted: Routes): Promise<Map<string, Route>> {
  const ipv6 = await hasIpv6();
  return new Map([...wanted].filter(([prefix]) => ipv6 || !prefix.includes(":")));
}

function same(one: Route | undefined, other: Route): boolean {
  return one?.device === other.device && one.source === other.source && one.mtu === other.mtu;
}

function withLength(prefix: string): string {
  if (prefix.includes("/")) return prefix;
  return `${prefix}/${prefix.includes(":") ? 128 : 32}`;
}
