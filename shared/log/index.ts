export { type Logger, logFields, secretFields } from "./logger.ts";
export { createLogger } from "./pino-logger.ts";
