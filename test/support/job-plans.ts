import type { JobPlanner, JobStep } from "../../agent/jobs/index.ts";
import { anyWork } from "./job-domain.ts";

/** A step that succeeds at once. */
export const step = (name: string, run: JobStep["run"], more: Partial<JobStep> = {}): JobStep => ({
  name,
  isSafeToResume: true,
  canBeCancelled: true,
  run,
  ...more,
});

/** A plan of one step that counts how often it was done. */
export function counting() {
  const done: string[] = [];
  const planner: JobPlanner = (work) => [
    step("count", async () => {
      done.push(work.kind === "service" ? work.name : work.kind);
      return "counted";
    }),
  ];
  return { planner, done };
}

/** A plan of one step that goes on until it is let go, or left. */
export function waiting(more: Partial<JobStep> = {}) {
  const begun = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<string>();
  const planner: JobPlanner = () => [
    step(
      "wait",
      ({ signal }) => {
        begun.resolve();
        return new Promise((resolve, reject) => {
          letGo.promise.then(resolve);
          signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        });
      },
      more,
    ),
    step("after", async () => "went on"),
  ];
  return { planner, begun: begun.promise, letGo: () => letGo.resolve("") };
}

/** Work of its own for a job, so that it can be told apart. */
export const named = (name: string) => ({ work: { ...anyWork, name } as const });
