export { type DecodedBatch, decodeBatch, encodeBatch, type LogRun } from "./batch.ts";
export { logLimits, plainSeverity, severities } from "./limits.ts";
