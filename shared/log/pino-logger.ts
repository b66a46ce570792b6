import { type DestinationStream, pino } from "pino";
import { type Logger, secretFields } from "./logger.ts";

/** A process's logger: JSON lines, UTC. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secretFields.flatMap((name) => [name, `*.${name}`]) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
