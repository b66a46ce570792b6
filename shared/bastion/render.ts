import type { BanLengths } from "./context.ts";
import { type BastionInput, type BastionModel, buildModel } from "./model.ts";
import { bastionTable } from "./names.ts";
import { addressWidth, maskText, type Prefix, prefixText, reducePrefixes } from "./prefix.ts";
import type { AddressMatch, Match, Rule, Translation } from "./rule.ts";

/**
 * Base chains, in the order in which a packet meets them. `accept` is not final over the base chains of others and `drop`
 * is, so this table only takes away; -5 has it decide before those of Docker, libvirt and lxd.
 */
const baseChains = {
  fragments: "type filter hook prerouting priority raw - 150; policy accept;",
  cookies: "type filter hook prerouting priority raw; policy accept;",
  packets: "type filter hook prerouting priority mangle; policy accept;",
  input: "type filter hook input priority filter - 5; policy drop;",
  forward: "type filter hook forward priority filter - 5; policy drop;",
  dstnat: "type nat hook prerouting priority dstnat - 5; policy accept;",
  srcnat: "type nat hook postrouting priority srcnat - 5; policy accept;",
} as const;
const innerChains = ["bans", "connection", ...["in", "from"].flatMap((way) => classChains(way))];

function classChains(way: string): string[] {
  return ["wan", "lan", "mesh", "virtual", "quarantine"].map((each) => `${way}_${each}`);
}

const families = [4, 6] as const;
const addressType = { 4: "ipv4_addr", 6: "ipv6_addr" } as const;
const header = { 4: "ip", 6: "ip6" } as const;
const maxSources = 65_535;

/** The set of bans of one length of prefix. */
export function banSetName(family: 4 | 6, length: number): string {
  return `ban${family}_${length}`;
}

/**
 * The firewall as text for `nft -f`: one transaction that declares what keeps its state (sets, counters), empties the
 * chains and fills them again. Bans, counters and established connections outlive it. The same input gives the same text.
 */
export function compileBastion(input: BastionInput): string {
  const model = buildModel(input);
  const counters = [...new Set(model.rules.map(({ name }) => name))].sort();
  const declared = [
    ...counters.map((name) => `  counter ${name} { }`),
    ...banSets(model.banLengths),
    ...rateSets(model.rules),
    ...innerChains.map((name) => `  chain ${name} { }`),
    ...Object.entries(baseChains).map(([name, hook]) => `  chain ${name} { ${hook} }`),
  ];
  const chains = [...Object.keys(baseChains), ...innerChains].flatMap((name) => chainLines(name, model));
  return [
    "# Made by dom0-agent from the policy and what this machine's network is; changes are undone.",
    `table inet ${bastionTable} {`,
    ...declared,
    "}",
    `flush table inet ${bastionTable}`,
    `table inet ${bastionTable} {`,
    ...chains,
    "}",
    "",
  ].join("\n");
}

/** Declares the set of bans of one length of prefix. @param elements to begin with, as nft(8) takes them */
export function banSetLine(family: 4 | 6, length: number, elements = ""): string {
  const filled = elements === "" ? "" : `elements = { ${elements} } `;
  return `  set ${banSetName(family, length)} { type ${addressType[family]}; flags timeout; ${filled}}\n`;
}

function banSets(lengths: BanLengths): string[] {
  return families.flatMap((family) => lengths[family].map((length) => banSetLine(family, length).trimEnd()));
}

function rateSets(rules: readonly Rule[]): string[] {
  const names = [...new Set(rules.flatMap(({ match }) => (match.over === undefined ? [] : [match.over.set])))];
  return names.flatMap((name) =>
    families.map((family) => {
      const flags = `flags dynamic,timeout; timeout 1d; size ${maxSources};`;
      return `  set ${name}_${family} { type ${addressType[family]}; ${flags} }`;
    }),
  );
}

function chainLines(name: string, model: BastionModel): string[] {
  const rules = model.rules.filter(({ chain }) => chain === name).flatMap(ruleLines);
  const lines = name.endsWith("nat") ? model.translations.flatMap((each) => translationLines(name, each)) : rules;
  return lines.length === 0 ? [] : [`  chain ${name} {`, ...lines.map((line) => `    ${line}`), "  }"];
}

function isOfFamily(match: Match, family: 4 | 6): boolean {
  const { source, destination, protocol } = match;
  if (match.family !== undefined && match.family !== family) return false;
  if ((protocol === "icmp" || protocol === "igmp") && family === 6) return false;
  if (protocol === "icmpv6" && family === 4) return false;
  return [source, destination].every(
    (each) => each === undefined || each.not === true || ofFamily(each, family) !== "",
  );
}

/** Whether a rule has to be said for each family apart. */
function splitsByFamily({ family, source, destination, sourceExcept, over, protocol }: Match): boolean {
  const isSaid = protocol === "icmp" || protocol === "icmpv6" || protocol === "igmp";
  const hasAddress = source !== undefined || destination !== undefined || sourceExcept !== undefined;
  return family !== undefined || hasAddress || (over !== undefined && !isSaid);
}

function ruleLines(rule: Rule): string[] {
  const { match, name, verdict, log } = rule;
  const ends = (parts: readonly string[]) => {
    const counted = [...parts, `counter name "${name}"`, verdictText(verdict, match), `comment "${name}"`].join(" ");
    if (log === undefined) return [counted];
    const prefix = `domzero ${name}: `.slice(0, 60);
    return [[...parts, `limit rate ${log} log prefix "${prefix}" comment "${name}"`].join(" "), counted];
  };
  const wanted = families.filter((family) => isOfFamily(match, family));
  if (!splitsByFamily(match)) return ends(matchParts(match, wanted[0] ?? 4));
  return wanted.flatMap((family) => ends([...familyParts(match, family), ...matchParts(match, family)]));
}

function verdictText(verdict: Rule["verdict"], match: Match): string {
  if (verdict !== "synproxy") return verdict;
  return `synproxy mss ${match.family === 6 ? 1440 : 1460} wscale 7 timestamp sack-perm`;
}

function familyParts(match: Match, family: 4 | 6): string[] {
  const { source, sourceExcept, destination } = match;
  const parts = [
    source && addressPart("saddr", source, family),
    sourceExcept && addressPart("saddr", { prefixes: sourceExcept, not: true }, family),
    destination && addressPart("daddr", destination, family),
  ].filter((part) => part !== undefined && part !== "");
  const names = match.protocol === "icmp" || match.protocol === "icmpv6";
  return [...(parts.length > 0 || names ? [] : [`meta nfproto ipv${family}`]), ...parts.map(String)];
}

function ofFamily({ prefixes }: AddressMatch, family: 4 | 6): string {
  return reducePrefixes(prefixes.filter((prefix) => prefix.family === family))
    .map(prefixText)
    .join(", ");
}

function addressPart(field: "saddr" | "daddr", match: AddressMatch, family: 4 | 6): string {
  const list = ofFamily(match, family);
  return list === "" ? "" : `${header[family]} ${field} ${match.not === true ? "!= " : ""}{ ${list} }`;
}

const quoted = (names: readonly string[]) => `{ ${names.map((name) => `"${name}"`).join(", ")} }`;

function matchParts(match: Match, family: 4 | 6): string[] {
  const { inLinks, outLinks, states, published, expression, strayed, bannedLength, over } = match;
  const rate = over && `add @${over.set}_${family} { ${header[family]} saddr limit rate over ${over.rate} }`;
  const parts = [
    inLinks && `iifname ${quoted(inLinks)}`,
    outLinks && `oifname ${quoted(outLinks)}`,
    ...protocolParts(match),
    states && `ct state { ${states.join(", ")} }`,
    published && "ct status dnat",
    expression,
    strayed && "fib saddr . mark . iif oif missing",
    bannedLength !== undefined && banPart(family, bannedLength),
    rate,
  ];
  return parts.filter((part) => typeof part === "string");
}

function protocolParts({ protocol, ports, sourcePorts, icmpTypes }: Match): string[] {
  if (protocol === undefined) return [];
  if (protocol === "igmp") return ["meta l4proto igmp"];
  const parts = [
    sourcePorts && `${protocol} sport { ${sourcePorts.join(", ")} }`,
    ports && `${protocol} dport { ${ports.join(", ")} }`,
    icmpTypes && `${protocol} type { ${icmpTypes.join(", ")} }`,
  ];
  return parts.filter((part) => part !== undefined);
}

function banPart(family: 4 | 6, length: number): string {
  const source = `${header[family]} saddr`;
  const set = `@${banSetName(family, length)}`;
  return length === addressWidth(family) ? `${source} ${set}` : `${source} & ${maskText(family, length)} ${set}`;
}

function translationLines(chain: string, each: Translation): string[] {
  if (each.kind === "guests") return guestLines(chain, each);
  if (chain !== "srcnat") return [];
  const { name, inLinks, outLinks, far } = each;
  const ways = far === undefined ? [""] : families.map((family) => farPart(far, family));
  const links = `iifname ${quoted(inLinks)} oifname ${quoted(outLinks)}`;
  return ways.map((way) => `${links}${way} masquerade comment "masquerade/${name}"`);
}

function farPart(far: readonly Prefix[], family: 4 | 6): string {
  return ` ${addressPart("daddr", { prefixes: far, not: true }, family)}`;
}

/** One to one, so that guests keep the last byte of their address. */
function guestLines(chain: string, guests: Extract<Translation, { kind: "guests" }>): string[] {
  const [inner, outer] = [prefixText(guests.inner), prefixText(guests.outer)];
  const tunnel = quoted(guests.tunnelLinks);
  const text = 'comment "guests"';
  if (chain === "dstnat") return [`iifname ${tunnel} dnat ip prefix to ip daddr map { ${outer} : ${inner} } ${text}`];
  return [`oifname ${tunnel} snat ip prefix to ip saddr map { ${inner} : ${outer} } ${text}`];
}
