export type { Change, Collection, Versioned } from "./collection.ts";
