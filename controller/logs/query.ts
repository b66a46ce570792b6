import type { DecodedBatch } from "../../shared/logs/index.ts";

/** Which lines to read. */
export interface LogQuery {
  /** Ids; at least one. */
  hosts: readonly string[];
  /** Patterns with `*` and `?`; empty takes all. */
  units: readonly string[];
  /** Time of the host, milliseconds since the epoch; 0: from the oldest kept. */
  sinceMs: number;
  /** 0: no end. */
  untilMs: number;
  /** This or graver (RFC 5424); 8 takes all. */
  severity: number;
  /** Plain text that the line must contain; empty takes all. */
  grep: string;
  follow: boolean;
  /** Only so many of the last lines of each host before following; 0: all. */
  last: number;
}

/** A line as it is shown. */
export interface StoredLine {
  /** Name. */
  host: string;
  unit: string;
  /** RFC 5424. */
  severity: number;
  /** The host's clock, milliseconds since the epoch. */
  timeMs: number;
  sequence: number;
  text: string;
}

type Filter = Pick<LogQuery, "units" | "sinceMs" | "untilMs" | "severity" | "grep">;

const newline = 0x0a;
/** How a newline within a line is kept; see LogBatch in proto/domzero/v1/logs.proto. */
const innerNewline = "\x1e";

/** Whether a name fits a pattern with `*` (any text) and `?` (any one character). */
function unitPattern(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "su");
}

/** Makes the function that takes out of a batch the lines that the query asks for, of those after `afterSequence`. */
export function lineFilter(query: Filter): (batch: DecodedBatch, host: string, afterSequence: number) => StoredLine[] {
  const patterns = query.units.map(unitPattern);
  const takesUnit = (unit: string) => patterns.length === 0 || patterns.some((pattern) => pattern.test(unit));
  const takesTime = (timeMs: number) => timeMs >= query.sinceMs && (query.untilMs === 0 || timeMs <= query.untilMs);
  return (batch, host, afterSequence) => {
    const units = batch.units.map(takesUnit);
    const lines: StoredLine[] = [];
    let sequence = batch.firstSequence;
    let at = 0;
    for (const { unit, severity, timeMs, lines: count } of batch.runs) {
      const wanted = units[unit] === true && severity <= query.severity && takesTime(timeMs);
      for (const end = sequence + count; sequence < end; sequence += 1) {
        const start = at;
        at = batch.text.indexOf(newline, start) + 1;
        if (!wanted || sequence <= afterSequence) continue;
        const text = batch.text.toString("utf8", start, at - 1).replaceAll(innerNewline, "\n");
        if (query.grep !== "" && !text.includes(query.grep)) continue;
        lines.push({ host, unit: batch.units[unit] ?? "", severity, timeMs, sequence, text });
      }
    }
    return lines;
  };
}
