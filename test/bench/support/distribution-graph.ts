import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import { type Needs, waitsOf } from "../../../controller/builds/core/precedence.ts";

const fixture = join(import.meta.dirname, "../../fixtures/builds/debian-12.json.gz");
const stageShare = 0.1;
const position = z.int().min(0);
const packagesSchema = z.array(
  z
    .tuple([z.string(), position, z.array(position), z.array(position)])
    .transform(([name, sourceKib, build, runtime]) => ({
      /** `section/name`. */
      name,
      sourceBytes: sourceKib * 1024,
      build,
      runtime,
    })),
);
type Package = z.infer<typeof packagesSchema>[number];

/** Packages to build, in merge order, with what each waits for. */
export interface GraphPackage extends Pick<Package, "name" | "sourceBytes"> {
  waits: readonly number[];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * All source packages of the fixture. What a tenth of them needs is taken to be on the builders already, as a stage of
 * Gentoo has compilers, Perl and Python: nobody waits for it.
 */
export function readDistribution(): Package[] {
  const all = packagesSchema.parse(JSON.parse(gunzipSync(readFileSync(fixture)).toString()));
  const dependents = all.map(() => 0);
  for (const { build } of all) for (const each of build) dependents[each] = (dependents[each] ?? 0) + 1;
  const isThere = (each: number) => (dependents[each] ?? 0) > all.length * stageShare;
  const without = (needed: readonly number[]) => needed.filter((each) => !isThere(each));
  return all.map((each) => ({ ...each, build: without(each.build), runtime: without(each.runtime) }));
}

/** A machine built from nothing: random packages, each after all that it needs, as many as wanted. */
export function freshGraph(all: readonly Package[], size: number, random: () => number): GraphPackage[] {
  const chosen = new Set<number>();
  const order: number[] = [];
  const visit = (first: number) => {
    const open = [{ at: first, next: 0 }];
    chosen.add(first);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const needed = [...(all[top.at]?.build ?? []), ...(all[top.at]?.runtime ?? [])][top.next];
      top.next += 1;
      if (needed === undefined) order.push(open.pop()?.at ?? 0);
      else if (!chosen.has(needed)) {
        chosen.add(needed);
        open.push({ at: needed, next: 0 });
      }
    }
  };
  while (order.length < size) {
    const root = Math.floor(random() * all.length);
    if (!chosen.has(root)) visit(root);
  }
  return graphOf(all, order.slice(0, size));
}

/** An update: random packages of a machine that has all others. */
export function updateGraph(all: readonly Package[], size: number, random: () => number): GraphPackage[] {
  const drawn = [...all.keys()].map((at) => ({ at, rank: random() })).sort((one, other) => one.rank - other.rank);
  const wanted = new Set(drawn.slice(0, size).map(({ at }) => at));
  const whole = new Set<number>();
  const order: number[] = [];
  const visit = (at: number) => {
    if (whole.has(at) || !wanted.has(at)) return;
    whole.add(at);
    for (const needed of [...(all[at]?.build ?? []), ...(all[at]?.runtime ?? [])]) visit(needed);
    order.push(at);
  };
  for (const at of wanted) visit(at);
  return graphOf(all, order);
}

function graphOf(all: readonly Package[], order: readonly number[]): GraphPackage[] {
  const positions = new Map(order.map((at, place) => [at, place]));
  const within = (needed: readonly number[]) => needed.flatMap((each) => positions.get(each) ?? []);
  const packages = order.flatMap((at) => all[at] ?? []);
  const needs: Needs[] = packages.map(({ build, runtime }) => ({ build: within(build), runtime: within(runtime) }));
  const waits = waitsOf(needs);
  return packages.map(({ name, sourceBytes }, place) => ({ name, sourceBytes, waits: waits[place] ?? [] }));
}
