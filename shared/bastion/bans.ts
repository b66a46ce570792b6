import type { BanLengths } from "./context.ts";
import type { Ban, Management } from "./desired.ts";
import { bastionTable } from "./names.ts";
import { contains, type Prefix, parsePrefix, prefixText } from "./prefix.ts";
import { banSetName } from "./render.ts";

const perCommand = 2_000;
const keyText = (prefix: Prefix) => prefixText({ ...prefix, length: prefix.family === 4 ? 32 : 128 });

/** The lengths that these bans need beside those in use. */
export function withLengthsOf(bans: readonly Ban[], lengths: BanLengths): BanLengths {
  const all = { 4: new Set(lengths[4]), 6: new Set(lengths[6]) };
  for (const { prefix } of bans) {
    const { family, length } = parsePrefix(prefix);
    all[family].add(length);
  }
  const sorted = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);
  return { 4: sorted(all[4]), 6: sorted(all[6]) };
}

/** Bans that would close the way to Dom0, or everything; they are not to be made. */
export function forbiddenBans(bans: readonly Ban[], { dom0, neverBanned }: Management): Ban[] {
  const safe = [...dom0, ...neverBanned].map(parsePrefix);
  return bans.filter(({ prefix }) => {
    const parsed = parsePrefix(prefix);
    return parsed.length === 0 || safe.some((each) => contains(parsed, each) || contains(each, parsed));
  });
}

function bySet(bans: readonly Ban[], element: (key: string, ban: Ban) => string): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  for (const ban of bans) {
    const prefix = parsePrefix(ban.prefix);
    const name = banSetName(prefix.family, prefix.length);
    const elements = sets.get(name) ?? [];
    elements.push(element(keyText(prefix), ban));
    sets.set(name, elements);
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

/** Makes bans, or makes them last as long as is said now. */
export function banCommands(bans: readonly Ban[]): string {
  const timedSets = bySet(bans, timed);
  // The kernel adds what is there without a word and without the new time, and deletes only what is there.
  return [...commands("add", timedSets), ...liftLines(bans), ...commands("add", timedSets)].join("");
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
