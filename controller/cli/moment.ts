import { DomzeroError } from "../../shared/errors/index.ts";
import { parseDuration } from "./duration.ts";

const timePattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Parses a point in time: a length of time ago such as `15m`, or `2026-11-23`, `2026-11-23 14:05`,
 * `2026-11-23T14:05:10Z`. Without a zone it is UTC, as everything that Dom0 prints.
 * @returns milliseconds since the epoch
 * @throws DomzeroError USAGE
 */
export function parseMoment(text: string, nowMs: number): number {
  if (/^\d+[a-z]$/.test(text)) return nowMs - parseDuration(text);
  const [, day, time, zone] = timePattern.exec(text) ?? [];
  const momentMs = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? "00:00"}${zone ?? "Z"}`);
  if (Number.isFinite(momentMs) && momentMs >= 0) return momentMs;
  throw new DomzeroError(
    "USAGE",
    `"${text}" is no point in time; write how long ago (15m, 2d) or 2026-11-23, "2026-11-23 14:05", 2026-11-23T14:05:10Z`,
  );
}
