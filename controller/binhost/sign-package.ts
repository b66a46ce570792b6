import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { baseName } from "./core/layout.ts";
import { type ManifestRecord, renderManifest } from "./core/manifest.ts";
import { padding, type TarMember, tarEnd, tarHeader } from "./core/tar.ts";
import type { PackageFile } from "./package-file.ts";
import type { PackagingKey } from "./packaging-key.ts";
import { forEachPiece } from "./pieces.ts";

/**
 * Makes the signed package of a checked one (GLEP 78): the same metadata and image, byte for byte, each with a
 * signature, and a signed Manifest over all. Signatures that were there are left out.
 * @param source of the checked package
 * @param target to be written, and on disk when this resolves
 * @throws DomzeroError EXEC_FAILED, IO
 */
export async function signPackage(
  { layout, records }: PackageFile,
  source: string,
  target: string,
  key: PackagingKey,
  mtimeSeconds: number,
): Promise<void> {
  await using from = await open(source, "r");
  const [metadata, image] = await Promise.all([
    signPart(from, layout.metadata, `${target}.metadata`, key),
    signPart(from, layout.image, `${target}.image`, key),
  ]);
  const signatures = [recordOf(layout.metadata, metadata), recordOf(layout.image, image)] as const;
  const manifest = renderManifest([records.version, records.metadata, signatures[0], records.image, signatures[1]]);
  await using to = await open(target, "wx", 0o644);
  const writer = new TarWriter(to, layout.prefix, mtimeSeconds);
  await writer.bytes("gpkg-1", "");
  await writer.copy(from, layout.metadata);
  await writer.bytes(signatures[0].name, metadata);
  await writer.copy(from, layout.image);
  await writer.bytes(signatures[1].name, image);
  await writer.bytes("Manifest", await key.clearSign(manifest));
  await writer.end();
  await to.sync();
}

/** gpg reads a file of its own. */
async function signPart(from: FileHandle, part: TarMember, path: string, key: PackagingKey): Promise<string> {
  try {
    {
      await using copy = await open(path, "wx", 0o600);
      await forEachPiece(from, part.offset, part.size, (piece) => copy.appendFile(piece));
    }
    return await key.signFile(path);
  } finally {
    await rm(path, { force: true });
  }
}

function recordOf(part: TarMember, signature: string): ManifestRecord {
  const digest = (algorithm: string) => createHash(algorithm).update(signature).digest("hex");
  const size = Buffer.byteLength(signature);
  return { name: `${baseName(part)}.sig`, size, BLAKE2B: digest("blake2b512"), SHA512: digest("sha512") };
}

/** Writes plain files into a folder of a tar. */
class TarWriter {
  readonly #to: FileHandle;
  readonly #prefix: string;
  readonly #mtimeSeconds: number;

  constructor(to: FileHandle, prefix: string, mtimeSeconds: number) {
    this.#to = to;
    this.#prefix = prefix;
    this.#mtimeSeconds = mtimeSeconds;
  }

  async bytes(name: string, content: string): Promise<void> {
    const bytes = Buffer.from(content);
    await this.#header(name, bytes.length);
    await this.#to.appendFile(Buffer.concat([bytes, padding(bytes.length)]));
  }

  async copy(from: FileHandle, member: TarMember): Promise<void> {
    await this.#header(baseName(member), member.size);
    await forEachPiece(from, member.offset, member.size, (piece) => this.#to.appendFile(piece));
    await this.#to.appendFile(padding(member.size));
  }

  async end(): Promise<void> {
    await this.#to.appendFile(tarEnd);
  }

  async #header(name: string, size: number): Promise<void> {
    await this.#to.appendFile(tarHeader(`${this.#prefix}/${name}`, size, this.#mtimeSeconds));
  }
}
