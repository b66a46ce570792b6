import type { RuleContext } from "./context.ts";
import type { BastionService } from "./policy.ts";
import type { Match, Rule } from "./rule.ts";
import { nearOf, rateRules } from "./service-limits.ts";

/**
 * A service behind the kernel's SYN proxy: SYNs are not tracked and answered by cookies. Who answers a cookie rightly is
 * connected to the service by a SYN that the kernel sends in its place, from its address by way of loopback.
 */
function proxied({ desired, linksOf }: RuleContext): Array<{ service: BastionService; match: Match; ports: string[] }> {
  return desired.policy.services.flatMap((service) => {
    const { synproxy, from, ports = [] } = service;
    const inLinks = linksOf(from);
    if (!synproxy || inLinks.length === 0) return [];
    return [{ service, match: { ...nearOf(service), inLinks, protocol: "tcp", ports }, ports }];
  });
}

const why = "cookies first";

/** The first packet of a connection that the kernel answers in a service's place must not be tracked. */
export function synproxyEntrances(context: RuleContext): Rule[] {
  return proxied(context).map(({ service, match }) => ({
    chain: "cookies",
    name: `service/${service.name}/synproxy`,
    why,
    match: { ...match, expression: "tcp flags & (fin|syn|rst|ack) == syn" },
    verdict: "notrack",
  }));
}

/**
 * SYNs, which are not tracked, and the answers to cookies: these are `invalid` to the kernel where
 * `net.netfilter.nf_conntrack_tcp_loose` is 0, and `new` where it takes up connections in their midst, as it does by itself.
 */
export function synproxyRules(context: RuleContext): Rule[] {
  return proxied(context).flatMap(({ service, match }) =>
    ([4, 6] as const).map(
      (family): Rule => ({
        chain: "input",
        name: `service/${service.name}/synproxy`,
        why,
        match: { ...match, family, states: ["invalid", "untracked", "new"] },
        verdict: "synproxy",
      }),
    ),
  );
}

/** The kernel's own SYN to the service: here are the service's counter and its rate. */
export function proxiedRules(context: RuleContext): Rule[] {
  return proxied(context).flatMap(({ service, ports }): Rule[] => {
    const open: Rule = {
      chain: "input",
      name: `service/${service.name}`,
      why: "it answered a cookie",
      match: { inLinks: ["lo"], protocol: "tcp", ports, states: ["new"], expression: "fib saddr type != local" },
      verdict: "accept",
    };
    return [...rateRules(service, open), open];
  });
}
