import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type IndexHeader, type ListedPackage, renderHeader, renderPackages } from "./core/packages-index.ts";
import { shardsOf } from "./core/shards.ts";

interface CompressedShard {
  packages: readonly ListedPackage[];
  bytes: Buffer;
}

/**
 * Makes `Packages.gz`, of which most is as it was the time before: a gzip file may have many members (RFC 1952, 2.2), and
 * only those are compressed again of which a package came or went.
 */
export class CompressedIndex {
  #shards = new Map<ListedPackage, CompressedShard>();

  async render(header: IndexHeader, packages: readonly ListedPackage[]): Promise<Buffer> {
    const known = this.#shards;
    const shards = new Map<ListedPackage, CompressedShard>();
    const parts = [await compress(renderHeader(header, packages.length))];
    for (const shard of shardsOf(packages)) {
      const [first] = shard;
      if (first === undefined) continue;
      const before = known.get(first);
      const isSame =
        before?.packages.length === shard.length && before.packages.every((each, at) => each === shard[at]);
      const made = isSame ? before : { packages: shard, bytes: await compress(renderPackages(shard)) };
      shards.set(first, made);
      parts.push(made.bytes);
    }
    this.#shards = shards;
    return Buffer.concat(parts);
  }
}

function compress(text: string): Promise<Buffer> {
  return promisify(gzip)(text);
}
