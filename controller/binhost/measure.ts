import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { forEachPiece } from "./pieces.ts";

/** What the index and the store have to know of a file. Digests are hexadecimal. */
export interface Measured {
  size: number;
  sha256: string;
  md5: string;
  sha1: string;
}

/** Reads a file once for all its digests. */
export async function measureFile(path: string): Promise<Measured> {
  await using handle = await open(path, "r");
  const { size } = await handle.stat();
  const hashes = { sha256: createHash("sha256"), md5: createHash("md5"), sha1: createHash("sha1") };
  await forEachPiece(handle, 0, size, (piece) => {
    for (const hash of Object.values(hashes)) hash.update(piece);
  });
  const { sha256, md5, sha1 } = hashes;
  return { size, sha256: sha256.digest("hex"), md5: md5.digest("hex"), sha1: sha1.digest("hex") };
}
