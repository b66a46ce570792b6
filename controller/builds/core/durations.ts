import { nameWithoutVersion } from "../../binhost/index.ts";

/** How long builds of a package took, by version. */
export interface History {
  /** `category/name`. */
  package: string;
  version: string;
  /** Seconds with one job of make: builds with other numbers of jobs are converted. */
  work: number;
  /** Bytes of its sources; 0: not known. */
  sourceBytes: number;
  builds: number;
  atMs: number;
}

/** What is known of a build before it was ever done. */
export interface Unbuilt {
  cpv: string;
  /** Bytes of its sources; 0: not known, or it has none. */
  sourceBytes: number;
}

/** Where an estimate comes from, best first. */
type EstimateOf = "version" | "package" | "category" | "size";

export interface Estimate {
  /** Seconds with one job. */
  work: number;
  /** One of fifty such takes longer than this. */
  atWorst: number;
  from: EstimateOf;
}

/** Standard deviations of logarithms that are assumed, by where an estimate comes from. */
const assumedSpread = { version: 0.3, package: 0.4 } as const;
/** That about the line where too little was built to measure it. */
const unlearnedSpread = 1;

/** How much the newest build counts against all before it. */
const newestShare = 0.4;
/** With so many known of a category, half of how it differs is believed. */
const halfBelievedCount = 3;
/** Where nothing was built yet: 20 s for 100 KiB of sources, an hour for 400 MiB. */
const unlearned: Line = { offset: Math.log(20) - 0.62 * Math.log(100), slope: 0.62 };
const fewestForLine = 12;
const slopeRange = { least: 0.2, most: 1 } as const;

/** Logarithm of work by logarithm of size in KiB. */
interface Line {
  offset: number;
  slope: number;
}

/** A history with one more build in it: a moving average of logarithms, as durations spread by factors. */
export function learn(known: History | undefined, build: Omit<History, "builds">): History {
  if (known === undefined) return { ...build, builds: 1 };
  const work = Math.exp((1 - newestShare) * Math.log(known.work) + newestShare * Math.log(build.work));
  return { ...build, work, sourceBytes: build.sourceBytes || known.sourceBytes, builds: known.builds + 1 };
}

/** How long builds will take, from those that were done. */
export class Estimator {
  readonly #byVersion = new Map<string, History>();
  readonly #byPackage = new Map<string, History>();
  readonly #line: Line;
  readonly #spread: number;
  /** By how much the builds of a category lie above the line, and how many they are. */
  readonly #categories = new Map<string, { above: number; count: number }>();

  constructor(histories: Iterable<History>) {
    for (const each of histories) {
      this.#byVersion.set(`${each.package}-${each.version}`, each);
      const newest = this.#byPackage.get(each.package);
      if (newest === undefined || newest.atMs <= each.atMs) this.#byPackage.set(each.package, each);
    }
    const newest = [...this.#byPackage.values()];
    this.#line = lineThrough(newest);
    const squares = newest.map((each) => (Math.log(each.work) - heightAt(this.#line, each.sourceBytes)) ** 2);
    const variance = squares.reduce((total, each) => total + each, 0) / squares.length;
    this.#spread = newest.length < fewestForLine ? unlearnedSpread : Math.sqrt(variance);
    for (const [category, members] of Map.groupBy(newest, categoryOf)) {
      const differences = members.map((each) => Math.log(each.work) - heightAt(this.#line, each.sourceBytes));
      const sum = differences.reduce((total, each) => total + each, 0);
      this.#categories.set(category, { above: sum / differences.length, count: differences.length });
    }
  }

  estimate({ cpv, sourceBytes }: Unbuilt): Estimate {
    const version = this.#byVersion.get(cpv);
    if (version !== undefined) return estimateOf(version.work, assumedSpread.version, "version");
    const name = nameWithoutVersion(cpv);
    const other = this.#byPackage.get(name);
    if (other !== undefined) return estimateOf(other.work, assumedSpread.package, "package");
    const height = heightAt(this.#line, sourceBytes);
    const category = this.#categories.get(categoryOf({ package: name }));
    if (category === undefined) return estimateOf(Math.exp(height), this.#spread, "size");
    const believed = category.count / (category.count + halfBelievedCount);
    return estimateOf(Math.exp(height + believed * category.above), this.#spread, "category");
  }
}

function estimateOf(work: number, spread: number, from: EstimateOf): Estimate {
  return { work, atWorst: work * Math.exp(2 * spread), from };
}

function categoryOf({ package: name }: { package: string }): string {
  return name.split("/")[0] ?? "";
}

function logSize(sourceBytes: number): number {
  return Math.log(Math.max(1, sourceBytes / 1024));
}

function heightAt({ offset, slope }: Line, sourceBytes: number): number {
  return offset + slope * logSize(sourceBytes);
}

/** Least squares; what was guessed in advance where too little was built. */
function lineThrough(histories: readonly History[]): Line {
  const points = histories
    .filter(({ sourceBytes }) => sourceBytes > 0)
    .map(({ work, sourceBytes }) => ({ x: logSize(sourceBytes), y: Math.log(work) }));
  if (points.length < fewestForLine) return unlearned;
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const variance = mean((point) => (point.x - x) ** 2);
  const steepness = variance === 0 ? 0 : mean((point) => (point.x - x) * (point.y - y)) / variance;
  const slope = Math.min(slopeRange.most, Math.max(slopeRange.least, steepness));
  return { offset: y - slope * x, slope };
}
