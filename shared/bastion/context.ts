import { type ClassifiedLink, onLinkPrefixes } from "./classify.ts";
import type { DesiredBastion } from "./desired.ts";
import type { LinkClass } from "./names.ts";
import type { Prefix } from "./prefix.ts";
import type { Match } from "./rule.ts";

/** Lengths of banned prefixes, by family. */
export interface BanLengths {
  4: readonly number[];
  6: readonly number[];
}

/** What most lists are made of; further ones are added when a ban has one. */
export const usualBanLengths: BanLengths = { 4: [24, 32], 6: [48, 64, 128] };

/** What the builders of rules share. */
export interface RuleContext {
  desired: DesiredBastion;
  links: readonly ClassifiedLink[];
  near: readonly Prefix[];
  banLengths: BanLengths;
  linksOf(classes: readonly LinkClass[]): string[];
}

/**
 * How a packet leaves towards some classes. What goes through a link of class LAN to an address that is not near goes to
 * the Internet, and so to WAN.
 */
export function waysTo(classes: readonly LinkClass[], context: RuleContext): Match[] {
  const outside = classes.includes("wan");
  const inside = classes.includes("lan");
  const whole: LinkClass[] = classes.filter((each) => each !== "lan");
  if (outside && inside) whole.push("lan");
  const lan = context.linksOf(["lan"]);
  const ways: Match[] = [{ outLinks: context.linksOf(whole) }];
  if (outside !== inside) ways.push({ outLinks: lan, destination: { prefixes: context.near, not: outside } });
  return ways.filter(({ outLinks }) => outLinks?.length !== 0);
}

/** The prefixes on the links of some classes. */
export function onLinkOf(classes: readonly LinkClass[], context: RuleContext): Prefix[] {
  return onLinkPrefixes(context.links.filter((link) => link.class !== undefined && classes.includes(link.class)));
}
