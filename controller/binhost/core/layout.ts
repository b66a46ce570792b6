import { DomzeroError } from "../../../shared/errors/index.ts";
import type { TarMember } from "./tar.ts";

/** How the parts of a package are compressed, as far as Node can undo it by itself. */
export type Compression = "zstd" | "gzip" | "none";

/** The files of a package that count (GLEP 78); signatures are made anew. */
export interface PackageLayout {
  /** The folder that all are in: name, version and build. */
  prefix: string;
  metadata: TarMember;
  compression: Compression;
  image: TarMember;
  manifest: TarMember;
}

const versionFile = "gpkg-1";
const suffixes: Readonly<Record<string, Compression>> = { ".tar": "none", ".tar.zst": "zstd", ".tar.gz": "gzip" };
const prefixPattern = /^[A-Za-z0-9+_.-]{1,150}$/;

/** Files of a package at most. */
export const maxPackageMembers = 6;

/** The name of a file within its package. */
export function baseName(member: TarMember): string {
  return member.name.slice(member.name.indexOf("/") + 1);
}

/**
 * Finds a package's parts.
 * @throws DomzeroError INVALID_INPUT where it is no GPKG, or has what no GPKG has
 */
export function packageLayout(members: readonly TarMember[]): PackageLayout {
  const prefix = members[0]?.name.split("/")[0] ?? "";
  const inPlace = members.every(
    ({ name }) => name.startsWith(`${prefix}/`) && !name.slice(prefix.length + 1).includes("/"),
  );
  if (!prefixPattern.test(prefix) || !inPlace)
    throw misfit("its files are not in one folder that is named as the package");
  const byName = new Map(members.map((member) => [baseName(member), member]));
  if (byName.size !== members.length) throw misfit("it has a file twice");
  const [metadata, compression] = partOf(byName, "metadata");
  const [image] = partOf(byName, "image");
  const manifest = byName.get("Manifest");
  if (!byName.has(versionFile) || manifest === undefined) throw misfit(`it has no ${versionFile} or no Manifest`);
  const known = [
    versionFile,
    "Manifest",
    ...[metadata, image].flatMap((part) => [baseName(part), `${baseName(part)}.sig`]),
  ];
  const unknown = [...byName.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw misfit(`it has a file ${JSON.stringify(unknown)}`);
  return { prefix, metadata, compression, image, manifest };
}

function partOf(byName: ReadonlyMap<string, TarMember>, part: string): [TarMember, Compression] {
  for (const [suffix, compression] of Object.entries(suffixes)) {
    const member = byName.get(`${part}${suffix}`);
    if (member !== undefined) return [member, compression];
  }
  throw misfit(`it has no ${part} that is compressed by zstd or gzip; build with BINPKG_COMPRESS=zstd`);
}

function misfit(why: string): DomzeroError {
  return new DomzeroError("INVALID_INPUT", `this is no GPKG package: ${why}`);
}
