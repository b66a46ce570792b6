import type { ClassifiedLink } from "./classify.ts";
import { explain } from "./explain.ts";
import type { ForeignChain } from "./foreign-rules.ts";
import { type ForeignDrop, foreignDrop, type PassingPacket } from "./foreign-verdict.ts";
import type { BastionModel } from "./model.ts";
import { addressWidth, parsePrefix, prefixText } from "./prefix.ts";

/** Pairs of them are tried; a machine of containers has hundreds, all alike. */
const maxLinks = 16;
/** Somebody on the Internet (RFC 5737, RFC 3849). */
const strangers = { 4: "198.51.100.9", 6: "2001:db8::9" };
const webPort = 443;

/**
 * Where others stand in this firewall's way: connections that it accepts are tried on their rules. Each is named, with
 * what to do about it.
 */
export function conflicts(model: BastionModel, foreign: readonly ForeignChain[]): string[] {
  const isFirewalld = foreign.some(({ table }) => table === "firewalld");
  const told = isFirewalld ? ["firewalld is active and drops what it does not know; stop and disable it"] : [];
  if (!foreign.some(({ hook }) => hook === "forward" || hook === "input")) return told;
  const found = new Map<string, string>();
  for (const packet of [...forwardedSamples(model), ...serviceSamples(model)]) {
    const { outLink, published, ...asked } = packet;
    const { verdict, rule, way } = explain(model, { ...asked, link: packet.inLink, published });
    if (verdict !== "accept" || way !== packet.way) continue;
    const drop = foreignDrop(foreign, packet);
    if (drop?.sure !== true || drop.chain.table === "firewalld") continue;
    const { family, table, chain } = drop.chain;
    const key = `${family} ${table} ${chain} ${rule}`;
    const links = outLink === undefined ? `from ${packet.inLink}` : `from ${packet.inLink} to ${outLink}`;
    if (!found.has(key)) found.set(key, `${conflictText(drop, foreign)} (${rule}, ${links})`);
  }
  return [...told, ...[...found.values()].sort()];
}

/** Names who drops it and how it is let through. */
export function conflictText({ chain: { family, table, chain }, sure }: ForeignDrop, foreign: readonly ForeignChain[]) {
  const verb = sure ? "drops" : "may drop";
  return `${family} ${table} ${chain} ${verb} what is accepted here: ${remedy(table, chain, foreign)}`;
}

function remedy(table: string, chain: string, foreign: readonly ForeignChain[]): string {
  if (table === "firewalld") return "stop and disable firewalld";
  // It has rules by iptables, or a table of its own.
  if (chain.startsWith("LIBVIRT_") || table === "libvirt_network")
    return "give libvirt's network the forward mode open (virsh net-edit)";
  const isDocker = chain === "FORWARD" && foreign.some((each) => each.table === table && each.chain === "DOCKER-USER");
  return isDocker ? "accept it in DOCKER-USER, its answers too" : "accept it there too";
}

const bare = (address: string) => address.replace(/\/.*/, "");
const ofFamily = (family: 4 | 6) => (address: string) => address.includes(":") === (family === 6);

/** The first packets of connections through this machine, one for each pair of links. */
function forwardedSamples(model: BastionModel): PassingPacket[] {
  const links = model.links.filter(({ loopback, master }) => !loopback && master === undefined).slice(0, maxLinks);
  return links.flatMap((inside) =>
    links
      .filter((outside) => outside !== inside)
      .flatMap((outside) =>
        ([4, 6] as const).flatMap((family): PassingPacket[] => {
          const source = neighbourAt(inside, family, model);
          const destination = neighbourAt(outside, family, model);
          if (source === undefined || destination === undefined) return [];
          const common = { way: "forward", source, destination, protocol: "tcp", port: webPort } as const;
          const where = { inLink: inside.name, outLink: outside.name };
          return [false, true].map((published) => ({ ...common, ...where, published }));
        }),
      ),
  );
}

/** The first packets of connections to what the policy opens. */
function serviceSamples(model: BastionModel): PassingPacket[] {
  return model.desired.policy.services.flatMap(({ from, protocol, ports: [ports = ""] = [] }) => {
    const links = model.links.filter((link) => link.class !== undefined && from.includes(link.class));
    return links.slice(0, maxLinks).flatMap((link) =>
      ([4, 6] as const).flatMap((family): PassingPacket[] => {
        const source = neighbourAt(link, family, model);
        const own = link.addresses.find(ofFamily(family));
        if (source === undefined || own === undefined) return [];
        const to = { destination: bare(own), protocol: protocol === "any" ? ("tcp" as const) : protocol };
        const port = protocol === "any" ? webPort : Number(ports.replace(/-.*/, ""));
        const sample = { way: "input", source, ...to, inLink: link.name, published: false } as const;
        return [to.protocol === "ping" ? sample : { ...sample, port }];
      }),
    );
  });
}

/** An address that is reached by a link: on it, or behind it. */
function neighbourAt(link: ClassifiedLink, family: 4 | 6, { facts }: BastionModel): string | undefined {
  const onLink = link.addresses.filter((address) => ofFamily(family)(address) && !address.startsWith("fe80"));
  const routed = facts.routes.filter((route) => route.link === link.name).map(({ destination }) => destination);
  for (const text of [...onLink, ...routed.filter(ofFamily(family))]) {
    const prefix = parsePrefix(text);
    const width = addressWidth(family);
    if (prefix.length === 0) return strangers[family];
    if (width - prefix.length < 4) continue;
    const near = prefixText({ family, bits: prefix.bits | 9n, length: width });
    if (near !== bare(text)) return near;
    return prefixText({ family, bits: prefix.bits | 10n, length: width });
  }
  return undefined;
}
