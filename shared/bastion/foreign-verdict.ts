import * as z from "zod";
import type { ForeignChain, ForeignMatch, ForeignRule } from "./foreign-rules.ts";
import { contains, parsePrefix } from "./prefix.ts";

/** The first packet of a connection, as somebody else's rules see it. */
export interface PassingPacket {
  way: "input" | "forward";
  /** Without a length. */
  source: string;
  destination: string;
  protocol: "tcp" | "udp" | "ping";
  port?: number;
  inLink: string;
  /** Absent on its way to this machine itself. */
  outLink?: string;
  /** A port forwarding sent it where it goes. */
  published: boolean;
}

/** The chain of somebody else that lets a packet not pass; `sure` unless it has conditions that cannot be told here. */
export interface ForeignDrop {
  chain: ForeignChain;
  sure: boolean;
}

/** Whether a condition is met; undefined: cannot be told. */
type Fit = boolean | undefined;
type Outcome = { verdict: "accept" | "return" } | { verdict: "drop"; chain: ForeignChain };

const leftSchema = z.union([
  z.object({ meta: z.object({ key: z.string() }) }).transform(({ meta }) => `meta ${meta.key}`),
  z
    .object({ payload: z.object({ protocol: z.string(), field: z.string() }) })
    .transform(({ payload }) => `${payload.protocol} ${payload.field}`),
  z.object({ ct: z.object({ key: z.string() }) }).transform(({ ct }) => `ct ${ct.key}`),
]);
const valueSchema = z.union([z.string(), z.number()]);
const listSchema = z.union([z.array(z.unknown()), z.object({ set: z.array(z.unknown()) }).transform(({ set }) => set)]);
const rangeSchema = z.object({ range: z.tuple([z.number(), z.number()]) });
const prefixSchema = z.object({ prefix: z.object({ addr: z.string(), len: z.int() }) });

const familyOf = ({ source }: PassingPacket) => (source.includes(":") ? 6 : 4);

/** Finds out whether one of these chains drops what this host's own rules accept: every base chain has to let it pass. */
export function foreignDrop(chains: readonly ForeignChain[], packet: PassingPacket): ForeignDrop | undefined {
  const family = familyOf(packet) === 4 ? "ip" : "ip6";
  const bases = chains.filter((each) => each.hook === packet.way && [family, "inet"].includes(each.family));
  const drops = bases.flatMap((base) => {
    const seen = { sure: true };
    const outcome = walk(chains, base, packet, seen, 0);
    if (outcome.verdict === "drop") return [{ chain: outcome.chain, sure: seen.sure }];
    const falls = outcome.verdict === "return" && base.policy === "drop";
    return falls ? [{ chain: base, sure: seen.sure }] : [];
  });
  return drops.find(({ sure }) => sure) ?? drops[0];
}

const maxDepth = 16;

function walk(
  chains: readonly ForeignChain[],
  chain: ForeignChain,
  packet: PassingPacket,
  seen: { sure: boolean },
  depth: number,
): Outcome {
  for (const rule of chain.rules) {
    const { verdict } = rule;
    const fit = fits(rule, packet);
    if (fit === false || verdict === undefined) continue;
    if (fit === undefined || verdict === "unknown") {
      // Whatever comes behind it may not be reached.
      seen.sure = false;
      if (verdict !== "drop") continue;
    }
    if (verdict === "drop") return { verdict, chain };
    if (verdict === "accept" || verdict === "return") return { verdict };
    if (typeof verdict === "string") continue;
    const name = "jump" in verdict ? verdict.jump : verdict.goto;
    const next = chains.find(
      (each) => each.family === chain.family && each.table === chain.table && each.chain === name,
    );
    const outcome: Outcome =
      next === undefined || depth >= maxDepth ? { verdict: "return" } : walk(chains, next, packet, seen, depth + 1);
    if (outcome.verdict !== "return" || "goto" in verdict) return outcome;
  }
  return { verdict: "return" };
}

/** All conditions: one that is not met decides, also beside one that cannot be told. */
function fits({ matches }: ForeignRule, packet: PassingPacket): Fit {
  const found = matches.map((match) => fitsOne(match, packet));
  if (found.includes(false)) return false;
  return found.includes(undefined) ? undefined : true;
}

function fitsOne(match: ForeignMatch, packet: PassingPacket): Fit {
  if (match === "established") return false;
  if (match === "unknown") return undefined;
  if (match.left === undefined) return true;
  const left = leftSchema.safeParse(match.left);
  if (!left.success || !["==", "!=", "in"].includes(match.op)) return undefined;
  const value = fieldOf(left.data, packet);
  if (value === "absent") return false;
  const found = value === "unknown" ? undefined : isIn(match.right, value.is);
  return found === undefined ? undefined : found !== (match.op === "!=");
}

/** What a packet has there; `absent`: it is of another kind, and so does not match whatever is asked. */
function fieldOf(name: string, packet: PassingPacket): { is: string | number } | "absent" | "unknown" {
  const { source, destination, protocol, port = 0, inLink, outLink = "", published } = packet;
  const family = familyOf(packet);
  const icmp = family === 4 ? "icmp" : "ipv6-icmp";
  const known: Record<string, string | number> = {
    "meta iifname": inLink,
    "meta iif": inLink,
    "meta oifname": outLink,
    "meta oif": outLink,
    "meta l4proto": protocol === "ping" ? icmp : protocol,
    "meta nfproto": `ipv${family}`,
    "meta protocol": family === 4 ? "ip" : "ip6",
    [family === 4 ? "ip saddr" : "ip6 saddr"]: source,
    [family === 4 ? "ip daddr" : "ip6 daddr"]: destination,
    [family === 4 ? "ip version" : "ip6 version"]: family,
    [family === 4 ? "ip protocol" : "ip6 nexthdr"]: protocol === "ping" ? icmp : protocol,
    "ct state": "new",
    "ct status": published ? "dnat" : "none",
    ...(protocol !== "ping" && { [`${protocol} dport`]: port, "th dport": port }),
    ...(protocol === "ping" && { [family === 4 ? "icmp type" : "icmpv6 type"]: "echo-request" }),
  };
  const found = known[name];
  if (found !== undefined) return { is: found };
  const isOfOther = /^(ip|ip6|tcp|udp|icmp|icmpv6|sctp|dccp) (saddr|daddr|version|protocol|nexthdr|dport|type|code)$/;
  return isOfOther.test(name) ? "absent" : "unknown";
}

function isIn(right: unknown, value: string | number): Fit {
  const list = listSchema.safeParse(right);
  if (list.success) {
    const found = list.data.map((each) => isIn(each, value));
    if (found.includes(true)) return true;
    return found.includes(undefined) ? undefined : false;
  }
  const range = rangeSchema.safeParse(right);
  if (range.success) return typeof value === "number" && range.data.range[0] <= value && value <= range.data.range[1];
  const prefix = prefixSchema.safeParse(right);
  if (prefix.success && typeof value === "string") {
    const { addr, len } = prefix.data.prefix;
    return contains(parsePrefix(`${addr}/${len}`), parsePrefix(value));
  }
  const single = valueSchema.safeParse(right);
  return single.success ? isSame(single.data, value) : undefined;
}

function isSame(asked: string | number, value: string | number): Fit {
  if (typeof asked === "string" && asked.startsWith("@")) return undefined;
  if (typeof asked === "string" && asked.endsWith("*")) return String(value).startsWith(asked.slice(0, -1));
  return String(asked) === String(value);
}
