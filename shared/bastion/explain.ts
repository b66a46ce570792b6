import type { BastionModel } from "./model.ts";
import { contains, type Prefix, parsePrefix, prefixText } from "./prefix.ts";
import type { AddressMatch, ChainName, Match, Rule } from "./rule.ts";

/** A packet that begins a connection, as `explain` is asked about it. */
export interface AskedPacket {
  /** Addresses, both of one family. */
  source: string;
  destination: string;
  protocol: "tcp" | "udp" | "ping";
  /** Destination port; not for ping. */
  port?: number;
  /** The link that it comes by; absent: the one that leads back to its source. */
  link?: string;
  /** A port forwarding sends it where it goes. */
  published?: boolean;
}

/** What becomes of a packet. */
export interface Explanation {
  verdict: "accept" | "drop";
  /** To this machine, through it, or from it. */
  way: "input" | "forward" | "output";
  /** Name of the rule that decides: its counter and its log prefix are called the same. */
  rule: string;
  why: string;
  /** Rules that sent it on, in order. */
  path: readonly string[];
  inLink: string | undefined;
  outLink: string | undefined;
  /** Where it goes once it was translated. */
  destination: string;
}

interface Packet {
  asked: AskedPacket;
  source: Prefix;
  destination: Prefix;
  inLink: string | undefined;
  outLink: string | undefined;
  strayed: boolean;
}

/**
 * Says which rule decides over a packet, and why. It walks through the same rules that are rendered for the kernel; of
 * bans and rates, which are state, it knows nothing.
 * @throws DomzeroError INVALID_INPUT where an address is none
 */
export function explain(model: BastionModel, asked: AskedPacket): Explanation {
  const source = parsePrefix(asked.source);
  const inLink = asked.link ?? routeTo(model, source);
  const destination = translated(model, parsePrefix(asked.destination), inLink);
  const isOwn = (address: Prefix) => ownAddresses(model).some((own) => contains(own, address));
  if (asked.link === undefined && isOwn(source)) {
    const why = "what begins on this machine may go everywhere";
    const outLink = routeTo(model, destination);
    return {
      verdict: "accept",
      way: "output",
      rule: "output",
      why,
      path: [],
      inLink: undefined,
      outLink,
      destination: asked.destination,
    };
  }
  const way = isOwn(destination) ? "input" : "forward";
  const outLink = way === "input" ? undefined : routeTo(model, destination);
  const strayed = !routes(model, source).some(({ link }) => link === inLink);
  return walk(model, way, { asked, source, destination, inLink, outLink, strayed });
}

function walk(model: BastionModel, way: "input" | "forward", packet: Packet): Explanation {
  const path: string[] = [];
  const { inLink, outLink } = packet;
  const destination = prefixText(packet.destination);
  for (const chain of ["fragments", "packets", way] as const) {
    const decided = walkChain(model, chain, packet, path);
    if (decided === undefined || (decided.verdict === "accept" && chain !== way)) continue;
    return {
      verdict: decided.verdict === "accept" ? "accept" : "drop",
      way,
      rule: decided.name,
      why: decided.why,
      path,
      inLink,
      outLink,
      destination,
    };
  }
  return { verdict: "drop", way, rule: `drop/${way}`, why: "no rule accepts it", path, inLink, outLink, destination };
}

/** The rule that decides, or undefined where the chain ends. */
function walkChain(model: BastionModel, chain: ChainName, packet: Packet, path: string[]): Rule | undefined {
  for (const rule of model.rules) {
    if (rule.chain !== chain || !matches(rule.match, packet)) continue;
    if (rule.verdict === "return") return undefined;
    if (rule.verdict === "accept" || rule.verdict === "drop") return rule;
    const next = /^(jump|goto) (.+)$/.exec(rule.verdict);
    if (next === null) continue;
    path.push(rule.name);
    const target = model.rules.find((each) => each.chain === next[2])?.chain;
    const decided = target === undefined ? undefined : walkChain(model, target, packet, path);
    if (decided !== undefined || next[1] === "goto") return decided;
  }
  return undefined;
}

function matches(match: Match, packet: Packet): boolean {
  const isState = match.expression !== undefined || match.bannedLength !== undefined || match.over !== undefined;
  if (isState || match.sourcePorts !== undefined) return false;
  return (
    isLink(match.inLinks, packet.inLink) &&
    isLink(match.outLinks, packet.outLink) &&
    (match.family === undefined || match.family === packet.source.family) &&
    isAddress(match.source, packet.source) &&
    isAddress(match.sourceExcept && { prefixes: match.sourceExcept, not: true }, packet.source) &&
    isAddress(match.destination, packet.destination) &&
    isProtocol(match, packet) &&
    (match.states === undefined || match.states.includes("new")) &&
    (match.published !== true || packet.asked.published === true) &&
    (match.strayed !== true || packet.strayed)
  );
}

function isLink(names: readonly string[] | undefined, name: string | undefined): boolean {
  return names === undefined || (name !== undefined && names.includes(name));
}

function isAddress(match: AddressMatch | undefined, address: Prefix): boolean {
  if (match === undefined) return true;
  return match.prefixes.some((prefix) => contains(prefix, address)) !== (match.not === true);
}

const isInRanges = (ranges: readonly string[] | undefined, value: number | undefined) =>
  ranges === undefined ||
  (value !== undefined &&
    ranges.some((range) => {
      const [from = 0, to = from] = range.split("-").map(Number);
      return from <= value && value <= to;
    }));

function isProtocol({ protocol, ports, icmpTypes }: Match, { asked, source }: Packet): boolean {
  if (protocol === undefined) return true;
  if (asked.protocol !== "ping") return protocol === asked.protocol && isInRanges(ports, asked.port);
  const [own, echoRequest] = source.family === 4 ? ["icmp", 8] : ["icmpv6", 128];
  return protocol === own && isInRanges(icmpTypes, Number(echoRequest));
}

function ownAddresses({ links }: BastionModel): Prefix[] {
  const addresses = links.flatMap((link) => link.addresses.map((each) => parsePrefix(each.replace(/\/.*/, ""))));
  return [...addresses, parsePrefix("127.0.0.0/8")];
}

/** The link of the longest route, and of the least metric among equals. */
function routeTo(model: BastionModel, address: Prefix): string | undefined {
  const [best] = routes(model, address).sort((a, b) => b.prefix.length - a.prefix.length || a.metric - b.metric);
  return best?.link;
}

/** All routes that an address is in. */
function routes({ facts, links }: BastionModel, address: Prefix) {
  const onLink = links.flatMap(({ name, addresses }) =>
    addresses.map((each) => ({ prefix: parsePrefix(each), link: name, metric: 0 })),
  );
  const further = facts.routes.map(({ destination, link, metric }) => {
    return { prefix: parsePrefix(destination), link, metric };
  });
  return [...onLink, ...further].filter(({ prefix }) => contains(prefix, address));
}

/** Where a packet out of the tunnel goes that is for a guest. */
function translated(model: BastionModel, address: Prefix, inLink: string | undefined): Prefix {
  const guests = model.translations.find((each) => each.kind === "guests");
  if (guests === undefined || inLink === undefined || !guests.tunnelLinks.includes(inLink)) return address;
  if (!contains(guests.outer, address)) return address;
  return { ...address, bits: guests.inner.bits | (address.bits & 0xffn) };
}
