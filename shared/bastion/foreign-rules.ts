import * as z from "zod";

const maxEntries = 200_000;
const nameSchema = z.string().max(256);
const place = { family: z.string().max(16), table: nameSchema };

const baseChainSchema = z.object({
  ...place,
  name: nameSchema,
  hook: z.string().max(32).optional(),
  policy: z.enum(["accept", "drop"]).default("accept"),
});
const ruleSchema = z.object({ ...place, chain: nameSchema, expr: z.array(z.unknown()).max(4096).default([]) });

const matchSchema = z.object({ match: z.object({ op: z.string(), left: z.unknown(), right: z.unknown() }) });
const targetSchema = z.object({ target: nameSchema });
const verdictSchema = z.union([
  z.object({ accept: z.null() }).transform(() => "accept" as const),
  z.object({ drop: z.null() }).transform(() => "drop" as const),
  z.object({ reject: z.unknown() }).transform(() => "drop" as const),
  z.object({ return: z.null() }).transform(() => "return" as const),
  z.object({ jump: targetSchema }).transform(({ jump }) => ({ jump: jump.target })),
  z.object({ goto: targetSchema }).transform(({ goto }) => ({ goto: goto.target })),
]);
/** What iptables has no words of nft(8) for; its arguments are not told. */
const xtSchema = z.object({ xt: z.object({ type: z.string(), name: z.string() }) });
/** Statements that decide nothing. */
const silentSchema = z.union([z.object({ counter: z.unknown() }), z.object({ log: z.unknown() })]);

/** One condition of a rule; `unknown`: this program cannot tell whether a packet meets it. */
export type ForeignMatch = { op: string; left: unknown; right: unknown } | "established" | "unknown";
type ForeignVerdict = "accept" | "drop" | "return" | { jump: string } | { goto: string } | "unknown";

export interface ForeignRule {
  matches: readonly ForeignMatch[];
  verdict?: ForeignVerdict;
}

/** A chain of somebody else's table. */
export interface ForeignChain {
  family: string;
  table: string;
  chain: string;
  /** Where packets enter it by themselves; absent: other chains lead there. */
  hook?: string;
  policy: "accept" | "drop";
  rules: readonly ForeignRule[];
}

/** What `nft -j list ruleset` tells. */
export const rulesetSchema = z.object({
  nftables: z.array(z.object({ chain: baseChainSchema.optional(), rule: ruleSchema.optional() })).max(maxEntries),
});

/** The chains of everybody else. @param ownTable is left out */
export function foreignChainsOf({ nftables }: z.infer<typeof rulesetSchema>, ownTable: string): ForeignChain[] {
  const keyOf = (family: string, table: string, chain: string) => JSON.stringify([family, table, chain]);
  const chains = new Map<string, ForeignChain & { rules: ForeignRule[] }>();
  for (const { chain, rule } of nftables) {
    if (chain !== undefined && chain.table !== ownTable) {
      const { family, table, name, hook, policy } = chain;
      const found = { family, table, chain: name, policy, rules: [], ...(hook !== undefined && { hook }) };
      chains.set(keyOf(family, table, name), found);
    }
    if (rule !== undefined) {
      chains.get(keyOf(rule.family, rule.table, rule.chain))?.rules.push(readRule(rule.expr));
    }
  }
  return [...chains.values()];
}

function readRule(statements: readonly unknown[]): ForeignRule {
  const matches: ForeignMatch[] = [];
  for (const statement of statements) {
    const match = matchSchema.safeParse(statement);
    const verdict = verdictSchema.safeParse(statement);
    const xt = xtSchema.safeParse(statement);
    if (match.success) matches.push(match.data.match);
    else if (verdict.success) return { matches, verdict: verdict.data };
    else if (xt.success && xt.data.xt.type === "match") matches.push(xtMatch(xt.data.xt.name));
    else if (xt.success) return xt.data.xt.name === "REJECT" ? { matches, verdict: "drop" } : { matches };
    else if (!silentSchema.safeParse(statement).success) matches.push("unknown");
  }
  return { matches };
}

/** conntrack is asked nearly always whether a packet belongs to a connection, which the first one of it does not. */
function xtMatch(name: string): ForeignMatch {
  if (name === "comment") return { op: "==", left: undefined, right: undefined };
  return name === "conntrack" || name === "state" ? "established" : "unknown";
}
