export { planServiceJob } from "./service-job.ts";
export { readInit } from "./service-manager.ts";
