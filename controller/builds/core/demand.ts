/** A machine that builds. */
export interface Builder {
  name: string;
  cores: number;
  memoryMib: number;
}

/** What a build takes of a builder while it runs. */
export interface Demand {
  /** What `make -j` is given. */
  jobs: number;
  /** Cores that it keeps busy on average; other builds have the rest. */
  cores: number;
  memoryMib: number;
  /** How long it takes with that. */
  seconds: number;
}

/** Configure scripts, linking and merging run on one core, however many there are: Amdahl's law with this share. */
const serialShare = 0.1;
/** What Gentoo's handbook asks for each job of make; as many jobs run on average as cores are busy. */
const memoryMibPerCore = 2048;
/** More make no build much faster. */
const mostJobs = 32;

/** Cores that a build keeps busy on average with so many jobs, and so how much faster it is than with one. */
function busyCores(jobs: number): number {
  return 1 / (serialShare + (1 - serialShare) / jobs);
}

/** How long it takes with one job what took so many seconds with so many. */
export function workOf(seconds: number, jobs: number): number {
  return seconds * busyCores(jobs);
}

/** The most jobs that a builder can give to one build. */
export function mostJobsOn({ cores, memoryMib }: Builder): number {
  const withCores = Math.max(1, Math.min(mostJobs, Math.floor(cores)));
  const enough = Array.from({ length: withCores }, (_, index) => withCores - index);
  return enough.find((jobs) => busyCores(jobs) * memoryMibPerCore <= memoryMib) ?? 1;
}

/** What a build of so much work takes of this builder with so many jobs. */
export function demandOn({ memoryMib }: Builder, work: number, jobs: number): Demand {
  const cores = busyCores(jobs);
  // A builder with less memory than one job needs does one at a time.
  return { jobs, cores, memoryMib: Math.min(memoryMib, cores * memoryMibPerCore), seconds: work / cores };
}

/** Jobs with which it takes no longer than so many seconds; the most that there are where that is not enough. */
export function jobsWithin(work: number, seconds: number, most: number): number {
  const share = (seconds / work - serialShare) / (1 - serialShare);
  return share <= 1 / most ? most : Math.max(1, Math.ceil(1 / share));
}

/**
 * Seconds below which nobody can do so much work: all of it by all cores that have memory.
 * @param work seconds with one job, of all builds together
 */
export function leastSeconds(work: number, builders: readonly Builder[]): number {
  const useful = builders.map(({ cores, memoryMib }) => Math.max(1, Math.min(cores, memoryMib / memoryMibPerCore)));
  return work / useful.reduce((sum, each) => sum + each, 0);
}
