import { dispatchRules, lastRules } from "./class-rules.ts";
import { type RuleContext, waysTo } from "./context.ts";
import type { Rule } from "./rule.ts";

/** What may pass through this machine. */
export function forwardRules(context: RuleContext): Rule[] {
  const { links, desired } = context;
  const bridged = links.filter(({ kind }) => kind === "bridge");
  const inside: Rule[] = bridged.map(({ name }) => ({
    chain: "forward",
    name: "bridged",
    why: "it stays on its bridge",
    match: { inLinks: [name], outLinks: [name] },
    verdict: "accept",
  }));
  const chosen = desired.policy.forward.flatMap(({ name, from, to, published }) =>
    from.flatMap((each) =>
      waysTo(to, context).map(
        (way): Rule => ({
          chain: `from_${each}`,
          name: `forward/${name}`,
          why: `the policy forwards from ${from.join(", ")} to ${to.join(", ")}${published ? " what was published" : ""}`,
          match: { ...way, ...(published && { published }) },
          verdict: "accept",
        }),
      ),
    ),
  );
  return [...inside, ...dispatchRules("forward", "from", context), ...chosen, ...lastRules("from", context)];
}
