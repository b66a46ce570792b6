import type { DurationRecord } from "../../shared/records/index.ts";
import { nameWithoutVersion } from "../binhost/index.ts";
import type { Collection } from "../inventory/index.ts";
import { workOf } from "./core/demand.ts";
import { type History, learn } from "./core/durations.ts";
import type { LoggedBuild } from "./core/emerge-log.ts";

/** Versions of a package that are remembered. */
const versionsKept = 8;

type Durations = Pick<Collection<DurationRecord>, "get" | "create" | "modify">;

/** All that is remembered. */
export function* historiesOf(durations: Pick<Collection<DurationRecord>, "unsorted">): Generator<History> {
  for (const { value } of durations.unsorted()) {
    for (const version of value.versions) yield { package: value.package, ...version };
  }
}

/**
 * Takes in builds that were done elsewhere, each with so many jobs of make. One that is not newer than what is known of
 * its version is left out, so the same again changes nothing.
 * @returns how many were taken in
 * @throws DomzeroError UNAVAILABLE, CONFLICT
 */
export async function learnBuilds(durations: Durations, builds: readonly LoggedBuild[], jobs: number): Promise<number> {
  let taken = 0;
  for (const [name, own] of Map.groupBy(builds, ({ cpv }) => nameWithoutVersion(cpv))) {
    const key = keyOf(name);
    const ascending = own.toSorted((one, other) => one.atMs - other.atMs);
    const change = (current: DurationRecord) => {
      const { record, count } = withBuilds(current, ascending, jobs);
      counted = count;
      return count === 0 ? undefined : record;
    };
    let counted = 0;
    if (durations.get(key) === undefined) await durations.create(key, { package: name, versions: [] });
    await durations.modify(key, change);
    taken += counted;
  }
  return taken;
}

/** `category/name` as a key: NATS takes neither `/` at will nor `+`. */
function keyOf(name: string): string {
  return name.replace("/", ".").replaceAll("+", "=");
}

function withBuilds(record: DurationRecord, builds: readonly LoggedBuild[], jobs: number) {
  const versions = new Map(record.versions.map((each) => [each.version, each]));
  let count = 0;
  for (const { cpv, seconds, atMs } of builds) {
    const version = cpv.slice(record.package.length + 1);
    const known = versions.get(version);
    if (known !== undefined && atMs <= known.atMs) continue;
    const build = { package: record.package, version, work: workOf(seconds, jobs), sourceBytes: 0, atMs };
    const { work, sourceBytes, builds: all } = learn(known && { package: record.package, ...known }, build);
    versions.set(version, { version, work, sourceBytes, builds: all, atMs });
    count += 1;
  }
  const newest = [...versions.values()].sort((one, other) => other.atMs - one.atMs).slice(0, versionsKept);
  return { record: { ...record, versions: newest }, count };
}
