import { DomzeroError } from "../../../shared/errors/index.ts";
import type { PackageName } from "./entry.ts";
import { type ListedPackage, packageKey } from "./packages-index.ts";

/** Which builds of one version are kept. */
export interface RetentionPolicy {
  /** The newest so many of each version. */
  keepBuilds: number;
  /** What hosts have installed, by `category/name-version-build`: it stays, so that they can install it again. */
  installed: ReadonlySet<string>;
}

/** Keys of the builds that policy lets go. The packages have to be in the order of the index. */
export function expiredBuilds(packages: readonly ListedPackage[], policy: RetentionPolicy): Set<string> {
  const expired = new Set<string>();
  const newer = new Map<string, number>();
  for (const each of packages.toReversed()) {
    const count = newer.get(each.cpv) ?? 0;
    newer.set(each.cpv, count + 1);
    const key = packageKey(each);
    if (count >= policy.keepBuilds && !policy.installed.has(key)) expired.add(key);
  }
  return expired;
}

/** Whether policy would let a build go as soon as it is published beside these, in any order and also twice. */
export function isSuperseded(name: PackageName, others: readonly PackageName[], policy: RetentionPolicy): boolean {
  const newer = others.filter(({ cpv, buildId }) => cpv === name.cpv && buildId > name.buildId);
  return new Set(newer.map(packageKey)).size >= policy.keepBuilds && !policy.installed.has(packageKey(name));
}

/** Fewer packages than this may always go. */
const smallDrop = 10;
const largestDropFraction = 0.2;

/**
 * Guards clients from an index that lost much at once: from a wrong path, a disk that is gone, a mistyped name.
 * @throws DomzeroError CONFLICT
 */
export function checkDrop(before: number, after: number): void {
  const lost = before - after;
  if (lost <= smallDrop || lost <= before * largestDropFraction) return;
  const words = `this would leave ${after} of ${before} packages; if that is meant, say so with --force`;
  throw new DomzeroError("CONFLICT", words);
}

/**
 * When the next generation is, and its number at once: later than the last, and never behind the time, also after Dom0
 * came back from an old backup. Clients leave alone what is not later than what they have.
 * @param lastSeconds of the last generation, 0 where there is none
 */
export function nextTimestamp(lastSeconds: number, nowMs: number): number {
  return Math.max(Math.floor(nowMs / 1000), lastSeconds + 1);
}
