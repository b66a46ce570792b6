export type { AdminDependencies } from "./dependencies.ts";
export { findHost } from "./lookup.ts";
export { adminRoutes } from "./service.ts";
