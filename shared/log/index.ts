import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger } from "pino";

/** Names of log fields, so that the same thing is always found under the same name. */
export const logFields = { capability: "capability", host: "host", cik: "cik", code: "code", unit: "unit" } as const;

/**
 * The process's logger: JSON lines, UTC, constant messages with data in fields. Fields that hold secrets by name are
 * cut out as a last guard; the first is not to pass them.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: ["privateKey", "passphrase", "seed", "token", "*.privateKey", "*.passphrase", "*.seed", "*.token"],
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
