import { type Builder, type Demand, demandOn, jobsWithin, leastSeconds, mostJobsOn } from "./demand.ts";
import { dependentsOf, fastestSeconds, pathsToEnd, type Task } from "./paths.ts";
import { expectedEnd, Place, type Start } from "./place.ts";

/** How much of the time that a build has to spare it may take for being given few jobs; the rest is for surprises. */
const spareShare = 0.15;

/** Where so many builds find no place, the less urgent are not asked: they can wait for the next that ends. */
const mostBlocked = 100;

/**
 * Decides which builds start where: the most urgent first, each where it ends first. One that has to wait for a builder
 * has space kept there, and others may use that meanwhile if they are out of the way in time. Each is given as few jobs
 * as still let all end in time, as many small builds at once use a builder better than a large one; what nobody else can
 * use is given to those that start.
 *
 * It looks only at what is so now, so what takes longer or shorter than estimated changes what comes after.
 * Times are seconds since any moment that the caller chooses.
 */
export class Dispatcher {
  readonly #tasks: readonly Task[];
  readonly #builders: readonly Builder[];
  readonly #urgency: readonly number[];
  readonly #paths: readonly number[];
  readonly #fastest: readonly number[];
  readonly #dependents: readonly number[][];
  readonly #missing: number[];
  readonly #places: Place[];
  readonly #running = new Map<number, Start>();
  readonly #skipped = new Set<number>();
  /** Seconds with one job, of what did not start yet. */
  #workLeft: number;
  /** Most urgent first. */
  #ready: number[] = [];

  /** @param urgency of each build: the higher goes first, among equals the earlier; by default by the path to the end */
  constructor(tasks: readonly Task[], builders: readonly Builder[], urgency?: readonly number[]) {
    this.#tasks = tasks;
    this.#builders = builders;
    this.#fastest = fastestSeconds(tasks, builders);
    this.#paths = pathsToEnd(tasks, this.#fastest);
    this.#urgency = urgency ?? this.#paths;
    this.#dependents = dependentsOf(tasks);
    this.#missing = tasks.map(({ waits }) => waits.length);
    this.#places = builders.map((builder) => new Place(builder));
    this.#workLeft = tasks.reduce((sum, { work }) => sum + work, 0);
    for (const [position, { waits }] of tasks.entries()) if (waits.length === 0) this.#ready.push(position);
    this.#sortReady();
  }

  /** A build went well. */
  done(task: number): void {
    this.#end(task);
    for (const dependent of this.#dependents[task] ?? []) {
      const missing = (this.#missing[dependent] ?? 0) - 1;
      this.#missing[dependent] = missing;
      if (missing === 0 && !this.#skipped.has(dependent)) this.#ready.push(dependent);
    }
    this.#sortReady();
  }

  /** A build failed: what waits for it, and for that, will not be built. @returns all those that were to be until now */
  failed(task: number): number[] {
    this.#end(task);
    const skipped: number[] = [];
    const open = [...(this.#dependents[task] ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.#skipped.has(next)) continue;
      this.#skipped.add(next);
      skipped.push(next);
      this.#workLeft -= this.#tasks[next]?.work ?? 0;
      open.push(...(this.#dependents[next] ?? []));
    }
    return skipped.sort((one, other) => one - other);
  }

  /** What is to start now; it counts as started. */
  start(now: number): Start[] {
    for (const place of this.#places) place.open();
    const deadline = now + this.#secondsLeft(now);
    const started: Start[] = [];
    const left: number[] = [];
    for (const [index, task] of this.#ready.entries()) {
      if (left.length === mostBlocked || this.#places.every(({ isClosed }) => isClosed)) {
        left.push(...this.#ready.slice(index));
        break;
      }
      const start = this.#tryToStart(task, now, deadline);
      if (start === undefined) left.push(task);
      else started.push(start);
    }
    this.#ready = left;
    return left.length > 0 ? started : started.map((start) => this.#withMoreJobs(start, now));
  }

  /** How long it takes at least until all is done. */
  #secondsLeft(now: number): number {
    let longest = Math.max(0, ...this.#ready.map((task) => this.#paths[task] ?? 0));
    let work = this.#workLeft;
    for (const start of this.#running.values()) {
      const left = expectedEnd(start, now) - now;
      work += left * start.demand.cores;
      longest = Math.max(longest, left + this.#after(start.task));
    }
    return Math.max(longest, leastSeconds(work, this.#builders));
  }

  /** Seconds that all takes that waits for a build. */
  #after(task: number): number {
    return (this.#paths[task] ?? 0) - (this.#fastest[task] ?? 0);
  }

  #tryToStart(task: number, now: number, deadline: number): Start | undefined {
    let best: { index: number; place: Place; demand: Demand; at: number; end: number; left: number } | undefined;
    for (const [index, place] of this.#places.entries()) {
      const wanted = this.#demand(task, place.builder, deadline - now);
      // Only one is waited for on a builder.
      if (place.isKept && !place.fits(wanted, now)) continue;
      const possible = this.#largestFitting(task, place, wanted, now);
      const later = place.soonest(wanted, now);
      const isNow = possible !== undefined && now + possible.seconds <= later + wanted.seconds;
      const demand = isNow ? possible : wanted;
      const at = isNow ? now : later;
      const end = at + demand.seconds;
      const left = place.freeCores - demand.cores;
      // Of builders that are as good, the one that has the least space left: so large builds find some elsewhere.
      if (best === undefined || end < best.end || (end === best.end && left < best.left)) {
        best = { index, place, demand, at, end, left };
      }
    }
    if (best === undefined) return undefined;
    const { index, place, demand, at } = best;
    if (at > now) {
      place.keepFor(demand, now);
      return undefined;
    }
    return this.#begin({ task, builder: index, demand, startedAt: now }, place);
  }

  /** As many of the jobs that are wanted as there is space for now. */
  #largestFitting(task: number, place: Place, wanted: Demand, now: number): Demand | undefined {
    if (place.fits(wanted, now)) return wanted;
    const work = this.#tasks[task]?.work ?? 0;
    for (let jobs = wanted.jobs - 1; jobs >= 1; jobs -= 1) {
      const demand = demandOn(place.builder, work, jobs);
      if (place.fits(demand, now)) return demand;
    }
    return undefined;
  }

  #demand(task: number, builder: Builder, secondsLeft: number): Demand {
    const { work = 0, atWorst = 0 } = this.#tasks[task] ?? {};
    const most = mostJobsOn(builder);
    const least = demandOn(builder, atWorst, most).seconds;
    const spare = Math.max(0, secondsLeft - this.#after(task) - least);
    return demandOn(builder, work, jobsWithin(atWorst, least + spareShare * spare, most));
  }

  #withMoreJobs(start: Start, now: number): Start {
    const place = this.#places[start.builder];
    if (place === undefined) return start;
    const work = this.#tasks[start.task]?.work ?? 0;
    place.end(start);
    let { demand } = start;
    for (let jobs = demand.jobs + 1; jobs <= mostJobsOn(place.builder); jobs += 1) {
      const larger = demandOn(place.builder, work, jobs);
      if (place.fits(larger, now)) demand = larger;
    }
    const larger = { ...start, demand };
    place.begin(larger);
    this.#running.set(start.task, larger);
    return larger;
  }

  #begin(start: Start, place: Place): Start {
    place.begin(start);
    this.#running.set(start.task, start);
    this.#workLeft -= this.#tasks[start.task]?.work ?? 0;
    return start;
  }

  #end(task: number): void {
    const start = this.#running.get(task);
    if (start === undefined) throw new RangeError(`build ${task} does not run`);
    this.#running.delete(task);
    this.#places[start.builder]?.end(start);
  }

  #sortReady(): void {
    const urgency = (task: number) => this.#urgency[task] ?? 0;
    this.#ready.sort((one, other) => urgency(other) - urgency(one) || one - other);
  }
}
