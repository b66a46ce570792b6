export {
  Builds,
  builderSchema,
  loggedBuildsSchema,
  type PlanReply,
  parseBuildSpecJson,
  planReplySchema,
} from "./builds.ts";
export type { Builder } from "./core/demand.ts";
export { parseEmergeLog } from "./core/emerge-log.ts";
export { ganttPicture, hours } from "./core/gantt.ts";
export { type BuildSpec, buildSpecSchema } from "./core/spec.ts";
