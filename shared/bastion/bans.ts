import { isIPv4 } from "node:net";
import type { BanLengths } from "./context.ts";
import type { Ban, Management } from "./desired.ts";
import { bastionTable } from "./names.ts";
import { addressWidth, contains, parsePrefix, prefixText } from "./prefix.ts";
import { banSetName } from "./render.ts";

const perCommand = 2_000;
const full4 = 32;

/** A banned prefix as the sets have it. IPv4 in plain numbers: a list has a hundred thousand of them. */
interface BanKey {
  family: 4 | 6;
  length: number;
  key: string;
}

function keyOf(text: string): BanKey {
  const slash = text.indexOf("/");
  const address = slash < 0 ? text : text.slice(0, slash);
  if (!isIPv4(address)) {
    const prefix = parsePrefix(text);
    return { family: 6, length: prefix.length, key: prefixText({ ...prefix, length: addressWidth(6) }) };
  }
  const length = slash < 0 ? full4 : Number(text.slice(slash + 1));
  return { family: 4, length, key: length === full4 ? address : maskedText(numberOf(address), length) };
}

function numberOf(address: string): number {
  const [a, b, c, d] = address.split(".").map(Number);
  return ((Number(a) << 24) | (Number(b) << 16) | (Number(c) << 8) | Number(d)) >>> 0;
}

function masked(bits: number, length: number): number {
  return length === 0 ? 0 : (bits & (0xffffffff << (full4 - length))) >>> 0;
}

function maskedText(bits: number, length: number): string {
  const kept = masked(bits, length);
  return `${kept >>> 24}.${(kept >>> 16) & 255}.${(kept >>> 8) & 255}.${kept & 255}`;
}

/** The lengths that these bans need beside those in use. */
export function withLengthsOf(bans: readonly Ban[], lengths: BanLengths): BanLengths {
  const all = { 4: new Set(lengths[4]), 6: new Set(lengths[6]) };
  for (const { prefix } of bans) {
    const { family, length } = keyOf(prefix);
    all[family].add(length);
  }
  const sorted = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  return { 4: sorted(all[4]), 6: sorted(all[6]) };
}

/** Bans that would close the way to Dom0, or everything; they are not to be made. */
export function forbiddenBans(bans: readonly Ban[], { dom0, neverBanned }: Management): Ban[] {
  const safe = [...dom0, ...neverBanned];
  const safe6 = safe.map(parsePrefix).filter(({ family }) => family === 6);
  const safe4 = safe.filter((text) => !text.includes(":")).map(range4);
  return bans.filter(({ prefix }) => {
    if (!prefix.includes(":")) return meets4(range4(prefix), safe4);
    const parsed = parsePrefix(prefix);
    return parsed.length === 0 || safe6.some((each) => contains(parsed, each) || contains(each, parsed));
  });
}

function range4(text: string) {
  const [address = "", length = full4] = text.split("/");
  return { bits: numberOf(address), length: Number(length) };
}

function meets4(range: ReturnType<typeof range4>, safe: ReadonlyArray<ReturnType<typeof range4>>): boolean {
  if (range.length === 0) return true;
  return safe.some((each) => {
    const length = Math.min(each.length, range.length);
    return masked(each.bits, length) === masked(range.bits, length);
  });
}

/** The ban that an address meets; undefined where none does. */
export function banOf(bans: readonly Ban[], address: string): string | undefined {
  const asked = parsePrefix(address);
  return bans.find(({ prefix }) => contains(parsePrefix(prefix), asked))?.prefix;
}

function bySet(bans: readonly Ban[], element: (key: string, ban: Ban) => string): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  for (const ban of bans) {
    const { family, length, key } = keyOf(ban.prefix);
    const name = banSetName(family, length);
    const elements = sets.get(name) ?? [];
    if (elements.length === 0) sets.set(name, elements);
    elements.push(element(key, ban));
  }
  return sets;
}

function commands(verb: "add" | "delete", sets: Map<string, string[]>): string[] {
  return [...sets].flatMap(([name, elements]) =>
    Array.from({ length: Math.ceil(elements.length / perCommand) }, (_, i) => {
      const part = elements.slice(i * perCommand, (i + 1) * perCommand).join(", ");
      return `${verb} element inet ${bastionTable} ${name} { ${part} }\n`;
    }),
  );
}

const timed = (key: string, { seconds }: Ban) => (seconds === undefined ? key : `${key} timeout ${seconds}s`);

/**
 * Makes bans, or, from Linux 6.12, makes them last as long as is said now. Before, one that is there keeps its end: to
 * take it out first costs nft(8) a look at the whole set.
 */
export function banCommands(bans: readonly Ban[]): string {
  return commands("add", bySet(bans, timed)).join("");
}

function liftLines(bans: readonly Ban[]): string[] {
  return commands(
    "delete",
    bySet(bans, (key) => key),
  );
}

/** Ends bans, whether they are there or not. */
export function liftCommands(bans: readonly Ban[]): string {
  const plain = bans.map(({ prefix }) => ({ prefix }));
  return [...commands("add", bySet(plain, timed)), ...liftLines(plain)].join("");
}

/** Makes these the only bans, in one transaction. */
export function replaceBansCommands(bans: readonly Ban[], lengths: BanLengths): string {
  const flushed = ([4, 6] as const).flatMap((family) =>
    lengths[family].map((length) => `flush set inet ${bastionTable} ${banSetName(family, length)}\n`),
  );
  return [...flushed, ...commands("add", bySet(bans, timed))].join("");
}
