import * as z from "zod";
import { createLogger, type Logger } from "../../shared/log/index.ts";

const lineSchema = z.looseObject({
  level: z.string(),
  msg: z.string().default(""),
  time: z.string().optional(),
  err: z.looseObject({ message: z.string() }).optional(),
});

/** Syslog severities (RFC 5424) of the logger's levels. */
const severityOf = new Map([
  ["fatal", 2],
  ["error", 3],
  ["warn", 4],
  ["info", 6],
]);
const debugSeverity = 7;

/** What the logger writes, as a line for people: the message, then the fields. */
function ownLine(json: string): { text: string; severity: number } {
  const { level, msg, time: _time, err, ...fields } = lineSchema.parse(JSON.parse(json));
  const pairs = Object.entries(fields).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const text = [err === undefined ? msg : `${msg}: ${err.message}`, ...pairs].join(" ");
  return { text, severity: severityOf.get(level) ?? debugSeverity };
}

/** A logger that writes to standard error, and to `say` what Dom0 is to have too. */
export function createOwnLogger(level: string, say: (text: string, severity: number) => void): Logger {
  return createLogger(level, {
    write(json) {
      process.stderr.write(json);
      const { text, severity } = ownLine(json);
      say(text, severity);
    },
  });
}
