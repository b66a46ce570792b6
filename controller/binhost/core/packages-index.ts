import { DomzeroError } from "../../../shared/errors/index.ts";

/**
 * One package of the index, by the names that Portage has for its fields within itself (`repository`, `_mtime_`). A
 * field that is not there has its default.
 */
export type IndexEntry = ReadonlyMap<string, string>;

/**
 * A package of an index: its text, which stays as it is while others come and go, and what is often asked of it. There
 * may be many thousands, so the rest is read from the text when it is wanted ({@link entryOf}).
 */
export interface ListedPackage {
  cpv: string;
  buildId: number;
  /** Relative to the index. */
  path: string;
  /** Bytes. */
  size: number;
  text: string;
}

/** The head of an index. */
export interface IndexHeader {
  /** Seconds since the epoch; clients take an index only if it is later than theirs. */
  timestamp: number;
}

/** What an index may be made of. */
export const indexLimits = { packages: 200_000, bytes: 256 * 1024 * 1024, lineBytes: 1024 * 1024 } as const;

/** Fields that have another name in the file (`_pkgindex_translated_keys`). */
const fileNames: ReadonlyMap<string, string> = new Map([
  ["_mtime_", "MTIME"],
  ["repository", "REPO"],
]);
const innerNames: ReadonlyMap<string, string> = new Map([...fileNames].map(([inner, file]) => [file, inner]));
/** Left out where they say nothing else (`_pkgindex_default_pkg_data`). */
const defaults: ReadonlyMap<string, string> = new Map([
  ["EAPI", "0"],
  ["SLOT", "0"],
]);
const headerVersion = "0";

/** An entry as a package of an index. @throws DomzeroError INVALID_INPUT */
export function listedPackage(entry: IndexEntry): ListedPackage {
  const [cpv, path] = [entry.get("CPV"), entry.get("PATH")];
  const [buildId, size] = [Number(entry.get("BUILD_ID")), Number(entry.get("SIZE"))];
  if (cpv === undefined || path === undefined || !(buildId >= 1) || !(size >= 0)) {
    throw broken("an entry has no CPV, BUILD_ID, SIZE or PATH");
  }
  const fields = [...entry].filter(([key, value]) => value !== "" && defaults.get(key) !== value);
  const lines = fields.sort(byFirst).map(([key, value]) => `${fileNames.get(key) ?? key}: ${value}\n`);
  return { cpv, buildId, path, size, text: lines.join("") };
}

/** All fields of a package. */
export function entryOf({ text }: ListedPackage): IndexEntry {
  return new Map([...defaults, ...parseFields(text)]);
}

/** The head of a file `Packages`. */
export function renderHeader({ timestamp }: IndexHeader, count: number): string {
  return `PACKAGES: ${count}\nTIMESTAMP: ${timestamp}\nVERSION: ${headerVersion}\n\n`;
}

/** What follows the head. The packages have to be in their order ({@link comparePackages}). */
export function renderPackages(packages: readonly ListedPackage[]): string {
  return packages.map(({ text }) => `${text}\n`).join("");
}

/**
 * Reads a file `Packages`.
 * @throws DomzeroError INVALID_INPUT, TOO_LARGE
 */
export function parseIndex(text: string): { header: IndexHeader; packages: ListedPackage[] } {
  if (text.length > indexLimits.bytes) throw new DomzeroError("TOO_LARGE", "the index is too large");
  const [head = "", ...paragraphs] = text.split("\n\n").filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length > indexLimits.packages) throw new DomzeroError("TOO_LARGE", "the index has too many packages");
  const fields = parseFields(head);
  const timestamp = Number(fields.get("TIMESTAMP"));
  if (!Number.isInteger(timestamp) || fields.get("VERSION") !== headerVersion) throw broken("its header is wrong");
  const inherited = ["CHOST", "repository"].flatMap((key) => {
    const value = fields.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const packages = paragraphs.map((paragraph) =>
    listedPackage(new Map([...defaults, ...inherited, ...parseFields(paragraph)])),
  );
  return { header: { timestamp }, packages };
}

/** The order of an index: by CPV, character by character as Portage has it, then by build. */
export function comparePackages(a: ListedPackage, b: ListedPackage): number {
  if (a.cpv !== b.cpv) return a.cpv < b.cpv ? -1 : 1;
  return a.buildId - b.buildId;
}

/** What makes a package one: its name and build. */
export function packageKey({ cpv, buildId }: Pick<ListedPackage, "cpv" | "buildId">): string {
  return `${cpv}-${buildId}`;
}

/** The index with packages more and less. `present` has to be in order, and nothing of it is looked at twice. */
export function mergePackages(
  present: readonly ListedPackage[],
  added: readonly ListedPackage[],
  removedKeys: ReadonlySet<string>,
): ListedPackage[] {
  const more = [...added].sort(comparePackages);
  const merged: ListedPackage[] = [];
  let next = 0;
  for (const each of present) {
    for (let one = more[next]; one !== undefined && comparePackages(one, each) < 0; one = more[next]) {
      merged.push(one);
      next += 1;
    }
    if (!removedKeys.has(packageKey(each))) merged.push(each);
  }
  return [...merged, ...more.slice(next)];
}

/** Guards against an index that could not be read again. @throws DomzeroError TOO_LARGE */
export function checkLimits(packages: readonly ListedPackage[]): void {
  const characters = packages.reduce((sum, { text }) => sum + text.length, 0);
  if (packages.length <= indexLimits.packages && characters <= indexLimits.bytes / 2) return;
  const most = `${indexLimits.packages} packages of ${indexLimits.bytes / 2} characters in all`;
  throw new DomzeroError("TOO_LARGE", `an index has at most ${most}; retire some first`);
}

function parseFields(paragraph: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of paragraph.split("\n")) {
    const colon = line.indexOf(":");
    if (line === "") continue;
    if (colon < 1 || line.length > indexLimits.lineBytes) throw broken("it has a line that is none");
    const name = line.slice(0, colon);
    fields.set(innerNames.get(name) ?? name, line.slice(colon + 2));
  }
  return fields;
}

function byFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function broken(why: string): DomzeroError {
  return new DomzeroError("INVALID_INPUT", `the index of packages is broken: ${why}`);
}
