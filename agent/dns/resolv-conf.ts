/** What libc takes of `resolv.conf` (resolv.conf(5)). */
const maxNameservers = 3;
const maxSearch = 6;
/** Whom libc asks where the file names nobody. */
const libcDefault = "127.0.0.1";

const header =
  "# Written by dom0-agent; names of the domain are asked at Dom0. Do not edit: leaving the domain puts back";
const headerRest =
  "# what was here before, which is below behind #= and changes when another program writes this file.";
const oldLine = "#= ";

/** What ours is made of, beside what was there. */
export interface OwnResolvConf {
  /** The stub's address. */
  stub: string;
  domain: string;
  /** The domain that libc takes from the host's name where the file says nothing of it. */
  hostDomain: string | undefined;
}

/**
 * Texts of `resolv.conf` are one character a byte (latin1), so that whatever was there comes back.
 *
 * Ours asks the stub, and the nameservers of before where that is dead. It carries the old one with it, so that it can be
 * put back also where nothing else is left.
 */
export function rewriteResolvConf(before: string, own: OwnResolvConf): string {
  const nameservers = [own.stub, ...upstreamsOf(before, own.stub)].slice(0, maxNameservers);
  const search = searchOf(before) ?? (own.hostDomain === undefined ? [] : [own.hostDomain]);
  const withOurs = search.includes(own.domain) ? search : [...search, own.domain].slice(0, maxSearch);
  const kept = entriesOf(before).filter(({ key }) => key === "options" || key === "sortlist");
  const lines = [
    header,
    headerRest,
    ...nameservers.map((each) => `nameserver ${each}`),
    `search ${withOurs.join(" ")}`,
    ...kept.map(({ line }) => line),
    ...before.split("\n").map((line) => oldLine + line),
  ];
  return `${lines.join("\n")}\n`;
}

/** What was there before ours, as it was; undefined where the text is not ours. */
export function restoreResolvConf(text: string): string | undefined {
  if (!text.startsWith(`${header}\n`)) return undefined;
  const lines = text.split("\n").filter((line) => line.startsWith(oldLine));
  return lines.map((line) => line.slice(oldLine.length)).join("\n");
}

/**
 * What another program wrote, as what was there before us: where it took lines of ours into its own, as one does that adds
 * a line to what it finds, they are left out.
 */
export function withoutOurs(text: string, stub: string): string {
  const isOurs = (line: string) =>
    line === header || line === headerRest || line.startsWith(oldLine) || line.trim() === `nameserver ${stub}`;
  const lines = text.split("\n");
  return lines.some(isOurs) ? lines.filter((line) => !isOurs(line)).join("\n") : text;
}

/** Whom libc asks by this file. */
export function nameserversOf(text: string): string[] {
  const all = entriesOf(text).flatMap(({ key, values }) => (key === "nameserver" ? values.slice(0, 1) : []));
  return [...new Set(all)].slice(0, maxNameservers);
}

/** The same without the stub, or whom libc asks where nobody is left. */
export function upstreamsOf(text: string, stub: string): string[] {
  const others = nameserversOf(text).filter((each) => each !== stub);
  return others.length > 0 ? others : [libcDefault];
}

/** The last such line counts. */
function searchOf(text: string): string[] | undefined {
  const lines = entriesOf(text).filter(({ key }) => key === "search" || key === "domain");
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  return last.key === "domain" ? last.values.slice(0, 1) : last.values;
}

/** As libc reads it: a keyword at the beginning of a line, then blanks. */
function entriesOf(text: string): Array<{ line: string; key: string; values: string[] }> {
  return text.split("\n").flatMap((line) => {
    const [, key, rest] = /^([a-z]+)[ \t]+([^\r]*)/.exec(line) ?? [];
    if (key === undefined || rest === undefined) return [];
    const values = (rest.split(/[#;]/)[0] ?? "").split(/[ \t]+/).filter((each) => each !== "");
    return values.length === 0 ? [] : [{ line, key, values }];
  });
}
