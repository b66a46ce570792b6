import { onLinkOf, type RuleContext } from "./context.ts";
import type { Protection } from "./meta.ts";
import { dhcpRules, neededRules } from "./needed-rules.ts";
import { parsePrefix } from "./prefix.ts";
import type { ChainName, Match, Rule } from "./rule.ts";
import { synproxyEntrances } from "./synproxy-rules.ts";

/** What is dropped before anybody asks whether it is accepted: banned sources, packets that no honest machine sends. */
export function protectionRules(context: RuleContext): Rule[] {
  const ofHook = (hook: Protection["hook"]) =>
    context.desired.meta.protections
      .filter((each) => each.enabled && each.hook === hook)
      .flatMap((each) => rulesOf(each, hook, context));
  return [
    ...ofHook("fragment"),
    ...synproxyEntrances(context),
    ...exemptRules(context),
    { chain: "packets", name: "bans", why: "bans come first", match: {}, verdict: "jump bans" },
    ...banRules(context),
    ...ofHook("packet"),
    ...ofHook("connection"),
  ];
}

/** The way to Dom0, and what the network itself needs: neither bans nor protections touch it. */
function exemptRules({ desired }: RuleContext): Rule[] {
  const { tunnelLinks, wireguardPorts } = desired.management;
  const ports = wireguardPorts.map(String);
  const exempt = (name: string, why: string, match: Match): Rule => ({
    chain: "packets",
    name,
    why,
    match,
    verdict: "return",
  });
  const outer = "it is WireGuard, which answers only whom it knows";
  return [
    exempt("loopback", "it stays on this machine", { inLinks: ["lo"] }),
    ...neededRules("packets", "return"),
    ...dhcpRules("packets", "return"),
    exempt("dhcp-server", "it asks for an address, and so has none", { protocol: "udp", ports: ["67"] }),
    ...(tunnelLinks.length === 0 ? [] : [exempt("mesh", "it comes through the tunnel", { inLinks: tunnelLinks })]),
    ...(ports.length === 0
      ? []
      : [
          exempt("wireguard", outer, { protocol: "udp", ports }),
          exempt("wireguard-answer", outer, { protocol: "udp", sourcePorts: ports, states: ["established"] }),
        ]),
  ];
}

function banRules({ desired, banLengths }: RuleContext): Rule[] {
  const safe = [...desired.management.dom0, ...desired.management.neverBanned].map(parsePrefix);
  const never: Rule = {
    chain: "bans",
    name: "never-banned",
    why: "Dom0 or a keyhole is there",
    match: { source: { prefixes: safe } },
    verdict: "return",
  };
  const banned = ([4, 6] as const).flatMap((family) =>
    banLengths[family].map(
      (bannedLength): Rule => ({
        chain: "bans",
        name: "banned",
        why: "its source is banned",
        match: { family, bannedLength },
        verdict: "drop",
      }),
    ),
  );
  return safe.length === 0 ? banned : [never, ...banned];
}

const chains = { fragment: "fragments", packet: "packets", connection: "connection" } as const;

function rulesOf(protection: Protection, hook: Protection["hook"], context: RuleContext): Rule[] {
  const { name, why, on, log } = protection;
  const inLinks = context.linksOf(on);
  if (inLinks.length === 0) return [];
  const chain: ChainName = chains[hook];
  return matchesOf(protection, context).map((match) => ({
    chain,
    name: `protect/${name}`,
    why,
    match: { inLinks, ...match },
    verdict: "drop",
    ...(log && { log: context.desired.policy.log?.rate ?? "5/second" }),
  }));
}

function matchesOf({ match, match4, match6, sources, reversePath, on }: Protection, context: RuleContext): Match[] {
  if (match !== undefined) return [{ expression: match }];
  if (match4 !== undefined && match6 !== undefined) {
    return [
      { family: 4, expression: match4 },
      { family: 6, expression: match6 },
    ];
  }
  if (sources !== undefined) {
    return [{ source: { prefixes: sources.map(parsePrefix) }, sourceExcept: onLinkOf(on, context) }];
  }
  return reversePath ? [{ strayed: true }] : [];
}
