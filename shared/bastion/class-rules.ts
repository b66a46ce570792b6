import type { RuleContext } from "./context.ts";
import { linkClasses } from "./names.ts";
import type { Rule } from "./rule.ts";

/** Sends packets into the chain of the class that they come from. */
export function dispatchRules(chain: "input" | "forward", way: "in" | "from", context: RuleContext): Rule[] {
  return linkClasses.flatMap((each): Rule[] => {
    const inLinks = context.linksOf([each]);
    if (inLinks.length === 0) return [];
    const why = `it comes by a link of class ${each}`;
    const enter: Rule = { chain, name: `class/${each}`, why, match: { inLinks }, verdict: `goto ${way}_${each}` };
    if (each !== "lan") return [enter];
    const source = { prefixes: context.near, not: true };
    const far: Rule = {
      chain,
      name: "class/lan-far",
      why: "it comes from a public address, though by a link of class lan, and so counts as wan",
      match: { inLinks, source },
      verdict: `goto ${way}_wan`,
    };
    return [far, enter];
  });
}

/** What no rule accepted, by class; one for links that came up a moment ago. */
export function lastRules(way: "in" | "from", context: RuleContext): Rule[] {
  const log = context.desired.policy.log?.rate;
  const base = way === "in" ? "input" : "forward";
  const last = (chain: Rule["chain"], name: string): Rule => ({
    chain,
    name: `drop/${base}-${name}`,
    why: `no rule accepts it from ${name}`,
    match: {},
    verdict: "drop",
    ...(log !== undefined && { log }),
  });
  return [...linkClasses.map((each) => last(`${way}_${each}`, each)), last(base, "unknown")];
}
