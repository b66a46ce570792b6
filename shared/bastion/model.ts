import { type ClassifiedLink, classify, linksOf, nearPrefixes } from "./classify.ts";
import { type BanLengths, type RuleContext, usualBanLengths } from "./context.ts";
import type { DesiredBastion } from "./desired.ts";
import { forwardRules } from "./forward-rules.ts";
import type { NetworkFacts } from "./network-facts.ts";
import { protectionRules } from "./protection-rules.ts";
import type { Rule, Translation } from "./rule.ts";
import { inputRules } from "./service-rules.ts";
import { translationsOf } from "./translations.ts";

/** What a firewall is made from. */
export interface BastionInput {
  facts: NetworkFacts;
  desired: DesiredBastion;
  /** Lengths of the prefixes that are banned; each has a set and a rule of its own. */
  banLengths?: BanLengths;
}

/** A firewall as rules, which are rendered for nft(8) and walked through by `explain`. */
export interface BastionModel {
  links: readonly ClassifiedLink[];
  facts: NetworkFacts;
  desired: DesiredBastion;
  banLengths: BanLengths;
  rules: readonly Rule[];
  translations: readonly Translation[];
}

/** Makes the rules: the same input, the same rules. */
export function buildModel({ facts, desired, banLengths = usualBanLengths }: BastionInput): BastionModel {
  const tunnelLinks = desired.management.tunnelLinks;
  const links = classify(facts, desired.policy, tunnelLinks);
  const context: RuleContext = {
    desired,
    links,
    near: nearPrefixes(links),
    banLengths,
    linksOf: (classes) => linksOf(links, classes),
  };
  const rules = [...protectionRules(context), ...inputRules(context), ...forwardRules(context)];
  return { links, facts, desired, banLengths, rules, translations: translationsOf(context) };
}
