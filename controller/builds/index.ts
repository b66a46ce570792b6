export { Builds, builderSchema, type PlanReply, parseBuildSpecJson, planReplySchema } from "./builds.ts";
export type { Builder } from "./core/demand.ts";
export { ganttPicture, hours } from "./core/gantt.ts";
export { type BuildSpec, buildSpecSchema } from "./core/spec.ts";
