export type { AnnouncedFile, BatchStep } from "./batch.ts";
export { Binhost, type Published } from "./binhost.ts";
export type { Finding } from "./verify-store.ts";
