import type { JobRecord } from "../../shared/jobs/index.ts";

const at = "2026-01-01T00:00:00.000Z";

/** A job that its host was not heard of yet. */
export const queuedJob: JobRecord = {
  version: 1,
  id: "jaaaaaaaaaaaaaaaa",
  host: "haaaaaaaaaaaaaaaa",
  work: { kind: "service-check" },
  supersedes: [],
  operator: "alice",
  issuedAt: at,
  expiresAt: at,
  order: "",
  state: "queued",
  events: 0,
};
