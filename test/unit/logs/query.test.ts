import { describe, expect, it } from "vitest";
import { lineFilter } from "../../../controller/logs/query.ts";
import { firstWithin } from "../../../controller/logs/retention.ts";

const everything: Parameters<typeof lineFilter>[0] = { units: [], sinceMs: 0, untilMs: 0, severity: 8, grep: "" };
const text = Buffer.from("one\ntwo\x1eof two parts\nthree\nfour\n");
const batch = {
  spool: 1,
  firstSequence: 10,
  lines: 4,
  units: ["nginx.service", "sshd"],
  runs: [
    { lines: 2, unit: 0, severity: 6, timeMs: 1000 },
    { lines: 1, unit: 1, severity: 3, timeMs: 2000 },
    { lines: 1, unit: 0, severity: 4, timeMs: 3000 },
  ],
  text,
};
const texts = (query: Partial<typeof everything>, afterSequence = 0) =>
  lineFilter({ ...everything, ...query })(batch, "jupiter", afterSequence).map((line) => line.text);

describe("taking lines out of a batch", () => {
  it("gives every line with what is known of it", () => {
    expect(lineFilter(everything)(batch, "jupiter", 0)[1]).toEqual({
      host: "jupiter",
      unit: "nginx.service",
      severity: 6,
      timeMs: 1000,
      sequence: 11,
      text: "two\nof two parts",
    });
    expect(texts({})).toEqual(["one", "two\nof two parts", "three", "four"]);
  });

  it("leaves out lines that were shown before", () => {
    expect(texts({}, 11)).toEqual(["three", "four"]);
  });

  it.each([
    ["unit by its name", { units: ["sshd"] }, ["three"]],
    ["unit by a pattern", { units: ["nginx*"] }, ["one", "two\nof two parts", "four"]],
    ["unit by one of two patterns", { units: ["ssh?", "nothing"] }, ["three"]],
    [
      "unit whose dot is only a dot",
      { units: ["nginx?service", "nginxxservice"] },
      ["one", "two\nof two parts", "four"],
    ],
    ["severity", { severity: 4 }, ["three", "four"]],
    ["first time", { sinceMs: 2000 }, ["three", "four"]],
    ["last time", { untilMs: 2000 }, ["one", "two\nof two parts", "three"]],
    ["text", { grep: "o" }, ["one", "two\nof two parts", "four"]],
    ["text over the parts of a line", { grep: "o\nof" }, ["two\nof two parts"]],
  ])("takes by %s", (_what, query, expected) => {
    expect(texts(query)).toEqual(expected);
  });
});

describe("keeping a host within its bound", () => {
  const sizes = [3, 1, 4, 1, 5].map((bytes, index) => ({ sequence: 100 + index * 10, bytes }));

  it("keeps all where all fits", () => {
    expect(firstWithin(sizes, 14)).toBeUndefined();
    expect(firstWithin([], 0)).toBeUndefined();
  });

  it("keeps as much of the newest as fits", () => {
    expect(firstWithin(sizes, 13)).toBe(110);
    expect(firstWithin(sizes, 6)).toBe(130);
    expect(firstWithin(sizes, 5)).toBe(140);
  });

  it("keeps the newest even where it alone is too much", () => {
    expect(firstWithin(sizes, 4)).toBe(140);
  });
});
