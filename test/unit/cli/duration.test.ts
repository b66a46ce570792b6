import { describe, expect, it } from "vitest";
import { formatDuration, parseDuration } from "../../../controller/cli/duration.ts";

describe("a length of time", () => {
  it.each([
    ["90s", 90_000],
    ["15m", 900_000],
    ["12h", 43_200_000],
    ["7d", 604_800_000],
    ["2w", 1_209_600_000],
  ])("reads %s", (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each(["", "7", "d", "-1d", "1.5h", "7 d", "1y"])("refuses %j", (text) => {
    expect(() => parseDuration(text)).toThrow(/not a length of time/);
  });

  it("is told in its two largest units", () => {
    expect(formatDuration(90_061_000)).toBe("1d 1h");
    expect(formatDuration(0)).toBe("0s");
  });
});
