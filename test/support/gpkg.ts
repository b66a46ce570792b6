import { createHash } from "node:crypto";
import { zstdCompressSync } from "node:zlib";
import { renderManifest } from "../../controller/binhost/core/manifest.ts";
import { padding, tarEnd, tarHeader } from "../../controller/binhost/core/tar.ts";

const mtimeSeconds = 1_700_000_000;

/** A tar of plain files. */
export function tarOf(files: ReadonlyArray<readonly [name: string, content: Buffer]>): Buffer {
  const parts = files.flatMap(([name, content]) => [
    tarHeader(name, content.length, mtimeSeconds),
    content,
    padding(content.length),
  ]);
  return Buffer.concat([...parts, tarEnd]);
}

/** What a made-up package is to be. */
export interface MadePackage {
  category: string;
  /** name-version */
  pf: string;
  buildId: number;
  /** Beside what every package has. */
  metadata?: Readonly<Record<string, string>>;
  /** Content of its only file. */
  content?: Buffer;
}

/** A small package as Portage builds them, unsigned, without running Portage. */
export function makePackage({ category, pf, buildId, metadata = {}, content }: MadePackage): Buffer {
  const values = {
    CATEGORY: category,
    PF: pf,
    BUILD_ID: String(buildId),
    BUILD_TIME: String(mtimeSeconds + buildId),
    CHOST: "x86_64-pc-linux-gnu",
    DEFINED_PHASES: "install",
    EAPI: "8",
    KEYWORDS: "amd64",
    LICENSE: "test-licence",
    SLOT: "0",
    USE: "elibc_glibc kernel_linux",
    repository: "domzero-test",
    ...metadata,
  };
  const files = Object.entries(values).map(([key, value]) => [`metadata/${key}`, Buffer.from(`${value}\n`)] as const);
  const inner = [
    ["gpkg-1", Buffer.alloc(0)],
    ["metadata.tar.zst", zstdCompressSync(tarOf(files))],
    ["image.tar.zst", zstdCompressSync(tarOf([["image/content", content ?? Buffer.from(pf)]]))],
  ] as const;
  const manifest = renderManifest(
    inner.map(([name, bytes]) => {
      const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
      return { name, size: bytes.length, BLAKE2B: digest("blake2b512"), SHA512: digest("sha512") };
    }),
  );
  const all = [...inner, ["Manifest", Buffer.from(manifest)] as const];
  return tarOf(all.map(([name, bytes]) => [`${pf}-${buildId}/${name}`, bytes]));
}
