import { isIPv6 } from "node:net";
import * as z from "zod";
import { ipv4Number, wholeNumber } from "./ipv4.ts";

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
  const end = slash < 0 ? text.length : slash;
  const isFour = ipv4Number(text, 0, end) >= 0;
  if (!isFour && (text.includes("%") || !isIPv6(text.slice(0, end)))) return false;
  if (slash < 0) return true;
  const length = wholeNumber(text, slash + 1, text.length);
  return length >= 0 && length <= (isFour ? 32 : 128);
}

/** How often, e.g. `10/minute`. */
export const rateSchema = z.string().regex(/^[1-9]\d{0,5}\/(second|minute|hour|day)$/, "is no rate such as 10/minute");
