export type { LogQuery } from "./query.ts";
export { LogStore } from "./store.ts";
