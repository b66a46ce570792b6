import type { Builder, Demand } from "./demand.ts";
import { Dispatcher } from "./dispatcher.ts";
import type { Task } from "./paths.ts";
import type { Start } from "./place.ts";

/** When a build runs, and where. Seconds from the beginning. */
interface Slot {
  task: number;
  /** Position of its builder. */
  builder: number;
  demand: Demand;
  start: number;
  end: number;
}

/** What comes of a run. */
export interface Schedule {
  /** By when they start. */
  slots: Slot[];
  /** What is not built, as something before it failed. */
  skipped: number[];
  makespan: number;
}

/** How a build really ends. */
export type Outcome = (start: Start) => { seconds: number; isFailed?: boolean };

const asEstimated: Outcome = ({ demand }) => ({ seconds: demand.seconds });

/** What starts where and when, if builds end as `outcome` says: by default as estimated, and well. */
export function simulate(
  tasks: readonly Task[],
  builders: readonly Builder[],
  { outcome = asEstimated, urgency }: { outcome?: Outcome; urgency?: readonly number[] } = {},
): Schedule {
  const dispatcher = new Dispatcher(tasks, builders, urgency);
  const ends = new EndQueue();
  const slots: Slot[] = [];
  const skipped: number[] = [];
  let now = 0;
  for (let next: End | undefined; ; ) {
    for (const start of dispatcher.start(now)) {
      const { task, builder, demand } = start;
      const { seconds, isFailed = false } = outcome(start);
      slots.push({ task, builder, demand, start: now, end: now + seconds });
      ends.add({ task, at: now + seconds, isFailed });
    }
    next = ends.take();
    if (next === undefined) return { slots, skipped, makespan: now };
    now = next.at;
    for (; next !== undefined; next = ends.takeAt(now)) {
      if (next.isFailed) skipped.push(...dispatcher.failed(next.task));
      else dispatcher.done(next.task);
    }
  }
}

interface End {
  task: number;
  at: number;
  isFailed: boolean;
}

/** Ends that are to come, the next first, among equals by position. */
class EndQueue {
  /** The last is the next. */
  readonly #ends: End[] = [];

  add(end: End): void {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(end, this.#ends[middle])) low = middle + 1;
      else high = middle;
    }
    this.#ends.splice(low, 0, end);
  }

  take(): End | undefined {
    return this.#ends.pop();
  }

  takeAt(at: number): End | undefined {
    return this.#ends.at(-1)?.at === at ? this.#ends.pop() : undefined;
  }
}

function isBefore(one: End, other: End | undefined): boolean {
  return other !== undefined && (one.at < other.at || (one.at === other.at && one.task < other.task));
}
