import type { BanLengths } from "./context.ts";
import type { Ban, Management } from "./desired.ts";
import { ipv4Number, ipv4Text, maskedIpv4, wholeNumber } from "./ipv4.ts";
import { bastionTable } from "./names.ts";
import { addressWidth, contains, parsePrefix, prefixText } from "./prefix.ts";
import { banSetLine, banSetName } from "./render.ts";

const perRun = 1_000;
const full4 = addressWidth(4);
const colon = ":".charCodeAt(0);

/** Family and length of a prefix in one number: a list has a hundred thousand of them. */
type Shape = number;
const shape = (family: 4 | 6, length: number): Shape => family * 256 + length;
const familyOf = (each: Shape) => (each < shape(6, 0) ? 4 : 6);
const lengthOf = (each: Shape) => each % 256;

function shapeOf(prefix: string): Shape {
  const family = isSix(prefix) ? 6 : 4;
  const slash = prefix.lastIndexOf("/");
  return shape(family, slash < 0 ? addressWidth(family) : wholeNumber(prefix, slash + 1, prefix.length));
}

/** An address of IPv6 has a colon among its first five characters. */
function isSix(text: string): boolean {
  for (let at = 0; at < 5; at += 1) if (text.charCodeAt(at) === colon) return true;
  return false;
}

/** A banned prefix as the sets have it. */
function keyOf(prefix: string, each: Shape): string {
  if (familyOf(each) === 6) return prefixText({ ...parsePrefix(prefix), length: addressWidth(6) });
  const slash = prefix.lastIndexOf("/");
  const address = slash < 0 ? prefix : prefix.slice(0, slash);
  const length = lengthOf(each);
  if (length === full4) return address;
  const bits = ipv4Number(address, 0, address.length);
  const kept = maskedIpv4(bits, length);
  return kept === bits ? address : ipv4Text(kept);
}

/** The lengths that these bans need beside those in use. */
export function withLengthsOf(bans: readonly Ban[], lengths: BanLengths): BanLengths {
  const shapes = new Set<Shape>();
  let last = 0;
  for (const { prefix } of bans) {
    const each = shapeOf(prefix);
    if (each !== last) shapes.add(each);
    last = each;
  }
  const withThem = (family: 4 | 6) => {
    const theirs = [...shapes].filter((each) => familyOf(each) === family).map(lengthOf);
    return [...new Set([...lengths[family], ...theirs])].sort((a, b) => a - b);
  };
  return { 4: withThem(4), 6: withThem(6) };
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
  const length = lengthOf(shapeOf(text));
  const slash = text.indexOf("/");
  return { bits: ipv4Number(text, 0, slash < 0 ? text.length : slash), length };
}

function meets4(range: ReturnType<typeof range4>, safe: ReadonlyArray<ReturnType<typeof range4>>): boolean {
  if (range.length === 0) return true;
  return safe.some((each) => {
    const length = Math.min(each.length, range.length);
    return maskedIpv4(each.bits, length) === maskedIpv4(range.bits, length);
  });
}

/** The ban that an address meets; undefined where none does. */
export function banOf(bans: readonly Ban[], address: string): string | undefined {
  const asked = parsePrefix(address);
  return bans.find(({ prefix }) => contains(parsePrefix(prefix), asked))?.prefix;
}

/** What is in each set, as nft(8) takes it; pieces are made flat, or the collector copies a hundred thousand of them. */
function bySet(bans: readonly Ban[], isTimed: boolean): Map<Shape, string> {
  const sets = new Map<Shape, string[]>();
  for (const [each, run] of runs(bans)) {
    const elements = run.map(({ prefix, seconds }) => {
      const key = keyOf(prefix, each);
      return isTimed && seconds !== undefined ? `${key} timeout ${seconds}s` : key;
    });
    const pieces = sets.get(each) ?? [];
    pieces.push(elements.join(", "));
    sets.set(each, pieces);
  }
  return new Map([...sets].map(([each, pieces]) => [each, pieces.join(", ")]));
}

/** Neighbours of one shape, not too many of them. */
function* runs(bans: readonly Ban[]): Generator<[Shape, readonly Ban[]]> {
  let start = 0;
  while (start < bans.length) {
    const each = shapeOf(bans[start]?.prefix ?? "");
    let end = start + 1;
    while (end - start < perRun && end < bans.length && shapeOf(bans[end]?.prefix ?? "") === each) end += 1;
    yield [each, bans.slice(start, end)];
    start = end;
  }
}

function commands(verb: "add" | "delete", sets: Map<Shape, string>): string {
  return [...sets]
    .map(([each, elements]) => {
      const name = banSetName(familyOf(each), lengthOf(each));
      return `${verb} element inet ${bastionTable} ${name} { ${elements} }\n`;
    })
    .join("");
}

/**
 * Makes bans, or, from Linux 6.12, makes them last as long as is said now. Before, one that is there keeps its end: to
 * take it out first costs nft(8) a look at the whole set.
 */
export function banCommands(bans: readonly Ban[]): string {
  return commands("add", bySet(bans, true));
}

/** Ends bans, whether they are there or not. */
export function liftCommands(bans: readonly Ban[]): string {
  const sets = bySet(bans, false);
  return commands("add", sets) + commands("delete", sets);
}

/**
 * Makes these the only bans, in one transaction. Its last brace closes all of them: a text of which only a part arrives,
 * since who sends it was killed, is none.
 */
export function replaceBansCommands(bans: readonly Ban[], lengths: BanLengths): string {
  const sets = bySet(bans, true);
  const all = ([4, 6] as const).flatMap((family) => lengths[family].map((length) => ({ family, length })));
  const flushed = all.map(({ family, length }) => `flush set inet ${bastionTable} ${banSetName(family, length)}\n`);
  const filled = all.flatMap(({ family, length }) => {
    const elements = sets.get(shape(family, length));
    return elements === undefined ? [] : [banSetLine(family, length, elements)];
  });
  return `${flushed.join("")}table inet ${bastionTable} {\n${filled.join("")}}\n`;
}
