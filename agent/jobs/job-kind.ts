import type { JobProgress, Work } from "../../shared/jobs/index.ts";
import type { StepTraits } from "./job-state.ts";

/** What a step has while it runs. */
export interface StepContext {
  /** Aborted where the job is cancelled and the step can be left then, and where the agent stops. */
  signal: AbortSignal;
  /** What the steps before have noted, in order. */
  notes: readonly string[];
  /** Tells how far the step is; as often as it likes. */
  progress(progress: Omit<JobProgress, "at" | "step">): void;
  /** What people are to see of it: text, with its line ends. */
  output(text: string): void;
}

/** A step of a job. */
export interface JobStep extends StepTraits {
  /** Whether a cancelled job may leave it in its midst; else it is left before the next. */
  canBeCancelled: boolean;
  /**
   * @returns what later steps have to know; of the last step, what is told of the job
   * @throws DomzeroError where the job failed
   */
  run(context: StepContext): Promise<string>;
}

/**
 * Makes the steps of work, the same each time; undefined where it is not of its kind. Whoever can do a kind of job on
 * this host gives one to {@link Jobs}.
 */
export type JobPlanner = (work: Work) => readonly JobStep[] | undefined;
