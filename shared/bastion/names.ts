import { isIP } from "node:net";
import * as z from "zod";

/** The table that is ours alone; no other is ever touched. */
export const bastionTable = "domzero";

/** What a link is, as far as the firewall cares. */
export const linkClasses = ["wan", "lan", "mesh", "virtual", "quarantine"] as const;
export const linkClassSchema = z.enum(linkClasses);
export type LinkClass = z.infer<typeof linkClassSchema>;

/** Names of links as the kernel takes them (15 characters), without what nft(8) could read otherwise. */
export const linkNameSchema = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.:@+-]{0,14}$/, "is no name of a link");

/** Names of services, protections and triggers. */
export const ruleNameSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, "is no name: small letters, digits, hyphens");

/** An address or a prefix, IPv4 or IPv6. */
export const prefixSchema = z.string().max(60).refine(isPrefix, "is no address and no prefix");

/** By the shape alone: lists have a hundred thousand of them. */
export function isPrefix(text: string): boolean {
  const slash = text.indexOf("/");
  const address = slash < 0 ? text : text.slice(0, slash);
  const family = address.includes("%") ? 0 : isIP(address);
  if (family === 0 || slash < 0) return family !== 0;
  const length = text.slice(slash + 1);
  return /^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128);
}

/** How often, e.g. `10/minute`. */
export const rateSchema = z.string().regex(/^[1-9]\d{0,5}\/(second|minute|hour|day)$/, "is no rate such as 10/minute");
