import { tunnelPorts } from "../tunnel-ports.ts";
import { dispatchRules, lastRules } from "./class-rules.ts";
import type { RuleContext } from "./context.ts";
import type { LinkClass } from "./names.ts";
import { dhcpRules, neededRules } from "./needed-rules.ts";
import type { BastionService } from "./policy.ts";
import { parsePrefix } from "./prefix.ts";
import type { ChainName, Match, Rule } from "./rule.ts";
import { nearOf, rateRules } from "./service-limits.ts";
import { proxiedRules, synproxyRules } from "./synproxy-rules.ts";

/** What may reach this machine itself, and the head of what may pass through it. */
export function inputRules(context: RuleContext): Rule[] {
  const { services } = context.desired.policy;
  return [
    ...proxiedRules(context),
    {
      chain: "input",
      name: "loopback",
      why: "it stays on this machine",
      match: { inLinks: ["lo"] },
      verdict: "accept",
    },
    ...headRules("input", context),
    ...dhcpRules("input", "accept"),
    { chain: "input", name: "multicast", why: "IPv4's twin of MLD", match: { protocol: "igmp" }, verdict: "accept" },
    ...managementRules(context),
    ...dispatchRules("input", "in", context),
    ...services.flatMap((service) => service.from.flatMap((each) => serviceRules(service, each))),
    ...lastRules("in", context),
    ...headRules("forward", context),
  ];
}

function headRules(chain: "input" | "forward", context: RuleContext): Rule[] {
  const established: Rule = {
    chain,
    name: "established",
    why: "it belongs to a connection that was accepted",
    match: { states: ["established", "related"] },
    verdict: "accept",
  };
  const protections: Rule = {
    chain,
    name: "connection",
    why: "a connection has to begin as one",
    match: {},
    verdict: "jump connection",
  };
  const proxied = chain === "input" ? synproxyRules(context) : [];
  return [...neededRules(chain, "accept"), ...proxied, established, protections];
}

function managementRules({ desired }: RuleContext): Rule[] {
  const { tunnelLinks, dom0, wireguardPorts, openPorts } = desired.management;
  const rule = (name: string, why: string, match: Match): Rule => ({
    chain: "input",
    name,
    why,
    match,
    verdict: "accept",
  });
  const rules: Rule[] = [];
  if (tunnelLinks.length > 0 && dom0.length > 0) {
    const source = { prefixes: dom0.map(parsePrefix) };
    rules.push(rule("management/dom0", "Dom0 may always come by the tunnel", { inLinks: tunnelLinks, source }));
  }
  if (tunnelLinks.length > 0) {
    const match: Match = { inLinks: tunnelLinks, protocol: "udp", ports: [`${tunnelPorts.echo}`] };
    rules.push(rule("management/probes", "by these the tunnel finds its paths", match));
  }
  if (wireguardPorts.length > 0) {
    const match: Match = { protocol: "udp", ports: wireguardPorts.map(String) };
    rules.push(rule("management/wireguard", "the tunnel itself", match));
  }
  if (openPorts.length > 0) {
    const match: Match = { protocol: "tcp", ports: openPorts.map(String) };
    rules.push(rule("management/open", "Dom0 is reached there, also from outside the tunnel", match));
  }
  return rules;
}

function serviceRules(service: BastionService, from: LinkClass): Rule[] {
  const { name } = service;
  const chain: ChainName = `in_${from}`;
  const near = nearOf(service);
  const why = `the policy opens ${name} to ${service.from.join(", ")}`;
  return protocolMatches(service).flatMap((match): Rule[] => {
    const open: Rule = { chain, name: `service/${name}`, why, match: { ...match, ...near }, verdict: "accept" };
    return [...rateRules(service, open), open];
  });
}

function protocolMatches({ protocol, ports = [] }: BastionService): Match[] {
  if (protocol === "any") return [{}];
  if (protocol === "tcp" || protocol === "udp") return [{ protocol, ports }];
  return [
    { protocol: "icmp", icmpTypes: ["8"] },
    { protocol: "icmpv6", icmpTypes: ["128"] },
  ];
}
