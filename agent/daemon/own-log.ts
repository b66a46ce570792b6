import { DomzeroError } from "../../shared/errors/index.ts";
import { type Logger, secretFields } from "../../shared/log/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";

/** Least grave first, with the syslog severities (RFC 5424) of lines. */
const levels = [
  ["trace", 7],
  ["debug", 7],
  ["info", 6],
  ["warn", 4],
  ["error", 3],
] as const;
type Level = (typeof levels)[number][0];

const secrets: ReadonlySet<string> = new Set(secretFields);

/** Where the agent's log goes. */
export interface OwnLogTargets {
  /** JSON, one line. */
  write(line: string): void;
  /** A line for people, for Dom0. */
  say(text: string, severity: number): void;
  clock: Pick<Clock, "nowMs">;
}

/**
 * The agent's logger. Its own, as pino takes an agent more memory than all that is logged with it.
 * @param least the least grave level that is logged
 */
export function createOwnLogger(least: Level, targets: OwnLogTargets): Logger {
  const from = levels.findIndex(([level]) => level === least);
  const method = (level: Level) => {
    const index = levels.findIndex(([each]) => each === level);
    const severity = levels[index]?.[1] ?? 7;
    return (fields: object | string, message = ""): void => {
      if (index < from) return;
      const [given, text] = typeof fields === "string" ? [{}, fields] : [fields, message];
      log(targets, { level, severity, text, fields: printable(given) });
    };
  };
  return {
    trace: method("trace"),
    debug: method("debug"),
    info: method("info"),
    warn: method("warn"),
    error: method("error"),
  };
}

interface Entry {
  level: Level;
  severity: number;
  text: string;
  fields: Record<string, unknown>;
}

function log({ write, say, clock }: OwnLogTargets, { level, severity, text, fields }: Entry): void {
  write(`${JSON.stringify({ level, time: toTimestamp(clock.nowMs()), ...fields, msg: text })}\n`);
  const { err, ...others } = fields;
  const cause = isError(err) ? `: ${err.message}` : "";
  const pairs = Object.entries(others).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  say([text + cause, ...pairs].join(" "), severity);
}

function printable(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, printableValue(key, value)]));
}

/** Secrets are cut out one level down too. */
function printableValue(key: string, value: unknown): unknown {
  if (secrets.has(key)) return "[Redacted]";
  if (value instanceof Error) {
    const { name, message, stack } = value;
    return { type: name, message, stack, ...(value instanceof DomzeroError ? { code: value.code } : {}) };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, secrets.has(k) ? "[Redacted]" : v]));
}

function isError(value: unknown): value is { message: string } {
  return typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";
}
