import type { ChainName, Match, Rule, Verdict } from "./rule.ts";

/**
 * ICMPv6 that IPv6 does not work without (RFC 4890, 4.4.1): errors, neighbour discovery (133 to 136, 141, 142, 148, 149),
 * multicast listeners (130 to 132, 143) and routers (151 to 153).
 */
const neededIcmpv6 = ["1-4", "130-136", "141-143", "148-149", "151-153"];
/** Errors without which a path does not work (RFC 1812): unreachable, with "too big" in it; time; parameters. */
const neededIcmp = ["3", "11-12"];

/** What no policy, no ban and no protection can close, at the head of a chain. */
export function neededRules(chain: ChainName, verdict: Verdict): Rule[] {
  const rule = (name: string, why: string, match: Match): Rule => ({ chain, name, why, match, verdict });
  return [
    rule("icmpv6-needed", "IPv6 needs these messages (RFC 4890)", { protocol: "icmpv6", icmpTypes: neededIcmpv6 }),
    rule("icmp-needed", "these errors keep a path working (RFC 1812)", { protocol: "icmp", icmpTypes: neededIcmp }),
  ];
}

/** Addresses of one's own by DHCP (RFC 2131, RFC 8415). */
export function dhcpRules(chain: ChainName, verdict: Verdict): Rule[] {
  const rule = (match: Match): Rule => ({
    chain,
    name: "dhcp-client",
    why: "it is an answer to this machine's DHCP client",
    match: { protocol: "udp", ...match },
    verdict,
  });
  return [
    rule({ family: 4, sourcePorts: ["67"], ports: ["68"] }),
    rule({ family: 6, sourcePorts: ["547"], ports: ["546"] }),
  ];
}
