export { type DecodedBatch, decodeBatch, encodeBatch, type LogBatch, type LogRun } from "./batch.ts";
export { logLimits, plainSeverity, severities } from "./limits.ts";
