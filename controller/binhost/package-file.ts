import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip, zstdDecompress } from "node:zlib";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Metadata, metadataKeys, namingKeys, type PackageName, packageName } from "./core/entry.ts";
import { baseName, type Compression, maxPackageMembers, type PackageLayout, packageLayout } from "./core/layout.ts";
import { type Digests, type ManifestRecord, parseManifest } from "./core/manifest.ts";
import { indexLimits } from "./core/packages-index.ts";
import { type ReadAt, readTar, type TarMember } from "./core/tar.ts";
import { forEachPiece } from "./pieces.ts";

const maxManifestBytes = 64 * 1024;
/** The whole environment of a build is among it. */
const maxMetadataBytes = 64 * 1024 * 1024;
const maxMetadataFiles = 1024;
/** Half of what a line of the index may have. */
const maxValueBytes = indexLimits.lineBytes / 2;

/** A package as it lies on disk, with everything in it checked against its Manifest. */
export interface PackageFile {
  name: PackageName;
  layout: PackageLayout;
  metadata: Metadata;
  /** Of the parts that a signed package is made of again. */
  records: { version: ManifestRecord; metadata: ManifestRecord; image: ManifestRecord };
}

/**
 * Opens and checks a package: its archive, every digest of its Manifest, its metadata. Signatures are not looked at.
 * @throws DomzeroError INVALID_INPUT, TOO_LARGE, IO
 */
export async function readPackage(path: string): Promise<PackageFile> {
  await using handle = await open(path, "r");
  const { size } = await handle.stat();
  const readAt = readerOf(handle);
  const members = await readTar(readAt, size, maxPackageMembers);
  const layout = packageLayout(members);
  const records = parseManifest(await textOf(readAt, layout.manifest, maxManifestBytes));
  const checked = await checkMembers(handle, members, layout, records);
  const metadata = await readMetadata(readAt, layout.metadata, layout.compression);
  const recordOf = (name: string) => {
    const record = checked.get(name);
    if (record === undefined) throw new DomzeroError("INVALID_INPUT", `the package's Manifest does not name ${name}`);
    return record;
  };
  return {
    name: packageName(metadata, layout.prefix),
    layout,
    metadata,
    records: {
      version: recordOf("gpkg-1"),
      metadata: recordOf(baseName(layout.metadata)),
      image: recordOf(baseName(layout.image)),
    },
  };
}

/** The Manifest of a package, and what it says of the parts. @throws DomzeroError INVALID_INPUT, TOO_LARGE, IO */
export async function readManifest(path: string): Promise<{ text: string; records: ManifestRecord[] }> {
  await using handle = await open(path, "r");
  const { size } = await handle.stat();
  const { manifest } = packageLayout(await readTar(readerOf(handle), size, maxPackageMembers));
  const text = await textOf(readerOf(handle), manifest, maxManifestBytes);
  return { text, records: parseManifest(text) };
}

function readerOf(handle: FileHandle): ReadAt {
  return async (offset, length) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };
}

async function textOf(read: ReadAt, { offset, size, name }: TarMember, maxBytes: number): Promise<string> {
  if (size > maxBytes) throw new DomzeroError("TOO_LARGE", `${name} is larger than ${maxBytes} bytes`);
  return (await read(offset, size)).toString("utf8");
}

/** Every file but the Manifest has to be what the Manifest says, and the Manifest has to name none beside. */
async function checkMembers(
  handle: FileHandle,
  members: readonly TarMember[],
  { manifest }: PackageLayout,
  records: readonly ManifestRecord[],
): Promise<ReadonlyMap<string, ManifestRecord>> {
  const byName = new Map(records.map((record) => [record.name, record]));
  for (const member of members) {
    if (member === manifest) continue;
    const record = byName.get(baseName(member));
    const { BLAKE2B, SHA512 } = await digestsOf(handle, member);
    if (record?.size !== member.size || record.BLAKE2B !== BLAKE2B || record.SHA512 !== SHA512) {
      throw new DomzeroError("INVALID_INPUT", `${member.name} is not what the package's Manifest says: it was changed`);
    }
  }
  if (records.length !== members.length - 1) {
    throw new DomzeroError("INVALID_INPUT", "the package's Manifest names a file that is not there");
  }
  return byName;
}

async function digestsOf(handle: FileHandle, { offset, size }: TarMember): Promise<Digests> {
  const [blake2b, sha512] = [createHash("blake2b512"), createHash("sha512")];
  await forEachPiece(handle, offset, size, (piece) => {
    blake2b.update(piece);
    sha512.update(piece);
  });
  return { BLAKE2B: blake2b.digest("hex"), SHA512: sha512.digest("hex") };
}

async function readMetadata(read: ReadAt, member: TarMember, compression: Compression): Promise<Metadata> {
  if (member.size > maxMetadataBytes) throw new DomzeroError("TOO_LARGE", "the package's metadata is too large");
  const tar = await decompressed(await read(member.offset, member.size), compression);
  const readInside: ReadAt = async (offset, length) => tar.subarray(offset, offset + length);
  const wanted = new Set<string>([...metadataKeys, ...namingKeys]);
  const metadata = new Map<string, string>();
  for (const { name, size, offset } of await readTar(readInside, tar.length, maxMetadataFiles)) {
    const key = name.replace(/^metadata\//, "");
    if (!wanted.has(key)) continue;
    if (size > maxValueBytes) throw new DomzeroError("TOO_LARGE", `${key} of the package's metadata is too large`);
    metadata.set(key, tar.toString("utf8", offset, offset + size));
  }
  return metadata;
}

async function decompressed(bytes: Buffer, compression: Compression): Promise<Buffer> {
  const limit = { maxOutputLength: maxMetadataBytes };
  try {
    if (compression === "zstd") return await promisify(zstdDecompress)(bytes, limit);
    return compression === "gzip" ? await promisify(gunzip)(bytes, limit) : bytes;
  } catch (error) {
    const words = "the package's metadata cannot be decompressed";
    throw new DomzeroError("INVALID_INPUT", `${words}: ${DomzeroError.from(error).message}`, { cause: error });
  }
}
