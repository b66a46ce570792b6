import { type Builder, demandOn, leastSeconds, mostJobsOn } from "./demand.ts";

/** One build, as the scheduler sees it. */
export interface Task {
  /** Seconds with one job, as estimated. */
  work: number;
  /** What it may well take, where little is known of it; at least `work`. */
  atWorst: number;
  /** Positions of the builds that have to be done before; smaller than its own. */
  waits: readonly number[];
}

/** Seconds that each build takes at least, whichever builder does it. */
export function fastestSeconds(tasks: readonly Pick<Task, "work">[], builders: readonly Builder[]): number[] {
  const [most] = builders.toSorted((one, other) => mostJobsOn(other) - mostJobsOn(one));
  if (most === undefined) throw new RangeError("there are no builders");
  return tasks.map(({ work }) => demandOn(most, work, mostJobsOn(most)).seconds);
}

/** Seconds from the beginning of each build to the end of all that waits for it, if nothing else has to be waited for. */
export function pathsToEnd(tasks: readonly Pick<Task, "waits">[], seconds: readonly number[]): number[] {
  const longestAfter = tasks.map(() => 0);
  const paths = tasks.map(() => 0);
  for (let position = tasks.length - 1; position >= 0; position -= 1) {
    const path = (longestAfter[position] ?? 0) + (seconds[position] ?? 0);
    paths[position] = path;
    for (const wait of tasks[position]?.waits ?? []) longestAfter[wait] = Math.max(longestAfter[wait] ?? 0, path);
  }
  return paths;
}

/** The builds of the longest path, first to last: no plan ends before it does. */
export function criticalPath(tasks: readonly Pick<Task, "waits">[], seconds: readonly number[]): number[] {
  const paths = pathsToEnd(tasks, seconds);
  const dependents = dependentsOf(tasks);
  const longest = (candidates: Iterable<number>) => {
    let best: number | undefined;
    for (const each of candidates) {
      if (best === undefined || (paths[each] ?? 0) > (paths[best] ?? 0)) best = each;
    }
    return best;
  };
  const path: number[] = [];
  for (let next = longest(tasks.keys()); next !== undefined; next = longest(dependents[next] ?? [])) path.push(next);
  return path;
}

/** Positions of the builds that wait for each. */
export function dependentsOf(tasks: readonly Pick<Task, "waits">[]): number[][] {
  const dependents: number[][] = tasks.map(() => []);
  for (const [position, { waits }] of tasks.entries()) for (const wait of waits) dependents[wait]?.push(position);
  return dependents;
}

/** Seconds below which no schedule can end: the critical path, and all work by all that the builders have. */
export function lowerBound(tasks: readonly Pick<Task, "work" | "waits">[], builders: readonly Builder[]): number {
  const longest = Math.max(0, ...pathsToEnd(tasks, fastestSeconds(tasks, builders)));
  const work = tasks.reduce((sum, each) => sum + each.work, 0);
  return Math.max(longest, leastSeconds(work, builders));
}
