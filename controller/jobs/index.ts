export { Delivery } from "./delivery.ts";
export { followJob, type JobUpdate, showJob } from "./follow.ts";
export { hearJobs } from "./hearing.ts";
export { type GivenJobs, Jobs, type NewJobs } from "./jobs.ts";
export { JobKeeper } from "./keeper.ts";
export { JobReports } from "./reports.ts";
export { JobSigner } from "./signer.ts";
