export type { AdminDependencies, LogQuery } from "./dependencies.ts";
export { findHost } from "./lookup.ts";
export { adminRoutes } from "./service.ts";
