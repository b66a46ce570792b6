import type { LinkClass } from "./names.ts";
import type { NetworkFacts, NetworkLink } from "./network-facts.ts";
import type { BastionPolicy } from "./policy.ts";
import { contains, type Prefix, parsePrefix, reducePrefixes } from "./prefix.ts";

/** RFC 1918, RFC 3927, RFC 4193, RFC 4291. Not 100.64.0.0/10: a carrier's customers share that. */
const privatePrefixes = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "169.254.0.0/16",
  "fc00::/7",
  "fe80::/10",
].map(parsePrefix);
const linkLocal = ["169.254.0.0/16", "fe80::/10"].map(parsePrefix);

/** A link with its class, and why it has it. `class` of loopback is undefined: it is no network. */
export interface ClassifiedLink extends NetworkLink {
  class: LinkClass | undefined;
  why: string;
}

type Verdict = readonly [LinkClass, string];

const isIn = (prefixes: readonly Prefix[]) => (address: string) => {
  const parsed = parsePrefix(address.replace(/\/.*/, ""));
  return prefixes.some((prefix) => contains(prefix, parsed));
};
const isPrivate = isIn(privatePrefixes);
const isLinkLocal = isIn(linkLocal);

/** Kinds of which the other end is a guest on this machine, not a cable. */
const guestKinds = new Set(["veth", "tun", "macvtap", "ipvtap", "vrf", "nlmon", "ifb", "dummy"]);

/**
 * Finds what each link is, in this order: said by the policy, tunnel, port of a bridge or bond (as that), bridge without
 * hardware behind it, wireless, address. Docs: decisions/bastion.md.
 * @param tunnelLinks names of the tunnel's interfaces
 */
export function classify(
  facts: NetworkFacts,
  policy: Pick<BastionPolicy, "links">,
  tunnelLinks: readonly string[],
): ClassifiedLink[] {
  const byName = new Map(facts.links.map((link) => [link.name, link]));
  const verdict = (link: NetworkLink, depth: number): Verdict => {
    const said = policy.links[link.name];
    if (said !== undefined) return [said, "the policy says so"];
    if (tunnelLinks.includes(link.name)) return ["mesh", "it is the domain's tunnel"];
    const master = link.master === undefined ? undefined : byName.get(link.master);
    if (master !== undefined && depth < 8) return [verdict(master, depth + 1)[0], `it is a port of ${master.name}`];
    if (link.kind === "bridge" && !hasHardware(link, facts)) return ["virtual", "it is a bridge without hardware"];
    if (link.wireless) return ["lan", "it is wireless"];
    return byAddress(link);
  };
  return [...facts.links]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((link) => {
      if (link.loopback) return { ...link, class: undefined, why: "it is loopback" };
      const [found, why] = verdict(link, 0);
      return { ...link, class: found, why };
    });
}

function hasHardware(bridge: NetworkLink, facts: NetworkFacts): boolean {
  return facts.links.some(
    ({ master, kind }) => master === bridge.name && (kind === undefined || !guestKinds.has(kind)),
  );
}

function byAddress({ addresses }: NetworkLink): Verdict {
  const real = addresses.filter((address) => !isLinkLocal(address));
  const ipv4 = real.filter((address) => !address.includes(":"));
  // Behind a router at home IPv6 is public on every machine, IPv4 tells where it is.
  const telling = ipv4.length > 0 ? ipv4 : real;
  if (telling.length === 0) return ["quarantine", "it has no address"];
  if (telling.every(isPrivate)) return ["lan", "its addresses are private"];
  return ["wan", "it has a public address"];
}

/** The on-link prefixes of links. */
export function onLinkPrefixes(links: readonly NetworkLink[]): Prefix[] {
  return reducePrefixes(links.flatMap(({ addresses }) => addresses.map(parsePrefix)));
}

/**
 * What counts as near on a link of class LAN: private addresses and what is on the link. Everybody else who comes by it
 * comes from the Internet, through a router that forwards or a cloud that translates.
 */
export function nearPrefixes(links: readonly ClassifiedLink[]): Prefix[] {
  const lan = links.filter((link) => link.class === "lan");
  return reducePrefixes([...privatePrefixes, ...onLinkPrefixes(lan)]);
}

/** Names of the links of some classes. */
export function linksOf(links: readonly ClassifiedLink[], classes: readonly LinkClass[]): string[] {
  return links.filter((link) => link.class !== undefined && classes.includes(link.class)).map(({ name }) => name);
}
