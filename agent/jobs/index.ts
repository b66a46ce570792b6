export type { JobPlanner, JobStep } from "./job-kind.ts";
export { Jobs } from "./jobs.ts";
