import type { BastionService } from "./policy.ts";
import { parsePrefix } from "./prefix.ts";
import type { Match, Rule } from "./rule.ts";

/** Who may come at all. */
export function nearOf({ sources }: BastionService): Match {
  return sources === undefined ? {} : { source: { prefixes: sources.map(parsePrefix) } };
}

/** What stands before the rule that opens a service: sources that begin too many connections. */
export function rateRules({ name, rate }: BastionService, open: Rule): Rule[] {
  if (rate === undefined) return [];
  const over = { set: `rate_${name.replaceAll("-", "_")}_${rate.replace("/", "_")}`, rate };
  const why = `its source begins more than ${rate} connections to ${name}`;
  const match: Match = { ...open.match, over, states: ["new"] };
  return [{ chain: open.chain, name: `service/${name}/rate`, why, match, verdict: "drop" }];
}
