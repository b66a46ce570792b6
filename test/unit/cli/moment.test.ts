import { describe, expect, it } from "vitest";
import { parseMoment } from "../../../controller/cli/moment.ts";

const nowMs = Date.parse("2026-11-23T15:00:00Z");

describe("a point in time", () => {
  it.each([
    ["15m", "2026-11-23T14:45:00Z"],
    ["2d", "2026-11-21T15:00:00Z"],
    ["2026-11-20", "2026-11-20T00:00:00Z"],
    ["2026-11-20 14:05", "2026-11-20T14:05:00Z"],
    ["2026-11-20T14:05:10Z", "2026-11-20T14:05:10Z"],
    ["2026-11-20T14:05:10.250+02:00", "2026-11-20T12:05:10.250Z"],
  ])("%s is %s", (text, expected) => {
    expect(new Date(parseMoment(text, nowMs)).toISOString()).toBe(new Date(expected).toISOString());
  });

  it.each(["", "yesterday-ish", "2026-13-45", "15", "12:00", "2026-11-20T25:00"])("%j is none", (text) => {
    expect(() => parseMoment(text, nowMs)).toThrow(/is no(t a)? (point in time|length of time)/);
  });
});
