import { isIPv4 } from "node:net";
import type { BanLengths } from "./context.ts";
import type { Ban, Management } from "./desired.ts";
import { bastionTable } from "./names.ts";
import { addressWidth, contains, parsePrefix, prefixText } from "./prefix.ts";
import { banSetName } from "./render.ts";

const perCommand = 2_000;
const full4 = 32;

/** A banned prefix as the sets have it. IPv4 in plain numbers: a list has a hundred thousand of them. */
function keyOf(text: string, slash: number): string {
  const address = slash < 0 ? text : text.slice(0, slash);
  if (!isIPv4(address)) return prefixText({ ...parsePrefix(text), length: addressWidth(6) });
  const length = slash < 0 ? full4 : Number(text.slice(slash + 1));
  if (length === full4) return address;
  const bits = numberOf(address);
  const kept = masked(bits, length);
  return kept === bits ? address : `${kept >>> 24}.${(kept >>> 16) & 255}.${(kept >>> 8) & 255}.${kept & 255}`;
}

/** The family and length of a prefix. */
function shapeOf(text: string, slash: number): { family: 4 | 6; length: number } {
  const family = text.includes(":") ? 6 : 4;
  return { family, length: slash < 0 ? addressWidth(family) : Number(text.slice(slash + 1)) };
}

const zero = "0".charCodeAt(0);
const dot = ".".charCodeAt(0);

/** @param address IPv4 */
function numberOf(address: string): number {
  let bits = 0;
  let octet = 0;
  for (let index = 0; index < address.length; index += 1) {
    const code = address.charCodeAt(index);
    if (code === dot) {
      bits = (bits << 8) | octet;
      octet = 0;
    } else octet = octet * 10 + code - zero;
  }
  return ((bits << 8) | octet) >>> 0;
}

function masked(bits: number, length: number): number {
  return length === 0 ? 0 : (bits & (0xffffffff << (full4 - length))) >>> 0;
}

/** The lengths that these bans need beside those in use. */
export function withLengthsOf(bans: readonly Ban[], lengths: BanLengths): BanLengths {
  const all = { 4: new Set(lengths[4]), 6: new Set(lengths[6]) };
  for (const { prefix } of bans) {
    const { family, length } = shapeOf(prefix, prefix.indexOf("/"));
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
  const sets = new Map<number, { name: string; elements: string[] }>();
  for (const ban of bans) {
    const slash = ban.prefix.indexOf("/");
    const { family, length } = shapeOf(ban.prefix, slash);
    const shape = family * 1000 + length;
    const set = sets.get(shape) ?? { name: banSetName(family, length), elements: [] };
    if (set.elements.length === 0) sets.set(shape, set);
    set.elements.push(element(keyOf(ban.prefix, slash), ban));
  }
  return new Map([...sets.values()].map(({ name, elements }) => [name, elements]));
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
