import type { ListedPackage } from "./packages-index.ts";

/** Packages of a shard on average. */
const shardSize = 64;

/**
 * Cuts an index into runs whose ends follow from the packages alone: where one comes or goes, one run is another (or one
 * becomes two), and all others are the same as before.
 */
export function shardsOf(packages: readonly ListedPackage[]): ListedPackage[][] {
  const shards: ListedPackage[][] = [];
  let shard: ListedPackage[] = [];
  for (const each of packages) {
    shard.push(each);
    if (hashOf(each.cpv) % shardSize !== 0) continue;
    shards.push(shard);
    shard = [];
  }
  return shard.length === 0 ? shards : [...shards, shard];
}

/** FNV-1a, which spreads short names well. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
