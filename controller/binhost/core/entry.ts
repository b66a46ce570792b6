import { DomzeroError } from "../../../shared/errors/index.ts";
import type { IndexEntry } from "./packages-index.ts";

/**
 * What Portage takes from a package's metadata into the index (`_aux_cache_keys` of portage/dbapi/bintree.py), beside
 * what is measured on the file.
 */
export const metadataKeys = [
  "BDEPEND",
  "BUILD_ID",
  "BUILD_TIME",
  "CHOST",
  "DEFINED_PHASES",
  "DEPEND",
  "EAPI",
  "IDEPEND",
  "IUSE",
  "KEYWORDS",
  "LICENSE",
  "PDEPEND",
  "PROPERTIES",
  "PROVIDES",
  "RDEPEND",
  "REQUIRES",
  "RESTRICT",
  "SLOT",
  "USE",
  "repository",
] as const;

/** What else has to be read, to be checked. */
export const namingKeys = ["CATEGORY", "PF"] as const;

/** In these a condition on USE has been decided when the package was built. */
const decidedKeys = [
  "BDEPEND",
  "DEPEND",
  "IDEPEND",
  "LICENSE",
  "PDEPEND",
  "PROPERTIES",
  "RDEPEND",
  "RESTRICT",
] as const;

/** A package's metadata: files by name, text. */
export type Metadata = ReadonlyMap<string, string>;

/** What is measured on the file that is served. */
export interface FileMeasures {
  size: number;
  mtimeSeconds: number;
  /** Hexadecimal. */
  md5: string;
  sha1: string;
  /** Relative to the index. */
  path: string;
}

const categoryPattern = /^[A-Za-z0-9_][A-Za-z0-9+_.-]{0,99}$/;
/** A name may not end as a version does (PMS 3.1.2), or nobody could tell which is which. */
const packagePattern = /^[A-Za-z0-9_][A-Za-z0-9+_-]*-\d[A-Za-z0-9_.]*(-r\d+)?$/;

function isPackage(pf: string): boolean {
  const name = nameWithoutVersion(pf);
  return packagePattern.test(pf) && nameWithoutVersion(name) === name;
}

/** `category/name` of `category/name-version-r1`. */
export function nameWithoutVersion(cpv: string): string {
  return cpv.replace(/-\d[A-Za-z0-9_.]*(-r\d+)?$/, "");
}

/** What a package is called. */
export interface PackageName {
  /** category/name-version */
  cpv: string;
  buildId: number;
}

/**
 * The name that a package gives itself.
 * @param prefix of its files, which has to say the same
 * @throws DomzeroError INVALID_INPUT
 */
export function packageName(metadata: Metadata, prefix: string): PackageName {
  const [category, pf, buildId] = ["CATEGORY", "PF", "BUILD_ID"].map((key) => metadata.get(key)?.trim() ?? "");
  if (!categoryPattern.test(category ?? "") || !isPackage(pf ?? "")) {
    throw new DomzeroError("INVALID_INPUT", "the package's metadata has no CATEGORY or no PF");
  }
  if (!/^[1-9]\d{0,8}$/.test(buildId ?? "")) {
    throw new DomzeroError("INVALID_INPUT", `${pf} has no BUILD_ID; build with FEATURES=binpkg-multi-instance`);
  }
  if (prefix !== `${pf}-${buildId}`) {
    throw new DomzeroError("INVALID_INPUT", `the package calls itself ${pf}-${buildId}, and its files ${prefix}`);
  }
  return { cpv: `${category}/${pf}`, buildId: Number(buildId) };
}

/**
 * The entry of the index for a package: the same as Portage makes.
 * @throws DomzeroError INVALID_INPUT
 */
export function indexEntry(metadata: Metadata, name: PackageName, file: FileMeasures): IndexEntry {
  const taken = metadataKeys.map(
    (key) => [key, (metadata.get(key) ?? "").split(/\s+/).filter(Boolean).join(" ")] as const,
  );
  const values = new Map<string, string>(taken.filter(([, value]) => value !== ""));
  if (!values.has("SLOT")) throw new DomzeroError("INVALID_INPUT", `${name.cpv} has no SLOT`);
  const undecided = decidedKeys.find((key) =>
    values
      .get(key)
      ?.split(" ")
      .some((token) => token.endsWith("?")),
  );
  if (undecided !== undefined) {
    throw new DomzeroError(
      "INVALID_INPUT",
      `${undecided} of ${name.cpv} depends on USE still; was it built by Portage?`,
    );
  }
  const { size, mtimeSeconds, md5, sha1, path } = file;
  values.set("CPV", name.cpv).set("SIZE", String(size)).set("_mtime_", String(mtimeSeconds));
  values.set("MD5", md5).set("SHA1", sha1).set("PATH", path);
  return values;
}
