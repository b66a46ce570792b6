import { describe, expect, it } from "vitest";
import { hostNames } from "../../../deploy/demo/names.ts";
import { advance, allReached, type HostProgress, medianMs, progressTable } from "../../../deploy/demo/progress.ts";
import { openScreen } from "../../../deploy/demo/screen.ts";

const start: readonly HostProgress[] = [
  { host: "jupiter", afterMs: {} },
  { host: "io", afterMs: {} },
];

describe("progress of the demo", () => {
  it("keeps the first time of a step", () => {
    const once = advance(start, "io", "enrolled", 800);
    expect(advance(once, "io", "enrolled", 900)).toEqual(once);
    expect(allReached(once, "enrolled")).toBe(false);
    expect(allReached(advance(once, "jupiter", "enrolled", 1), "enrolled")).toBe(true);
  });

  it("tells the median of the hosts that got there", () => {
    expect(medianMs(start, "enrolled")).toBeUndefined();
    const one = advance(start, "io", "enrolled", 800);
    expect(medianMs(one, "enrolled")).toBe(800);
    expect(medianMs(advance(one, "jupiter", "enrolled", 400), "enrolled")).toBe(600);
  });

  it("is a table with a column for each step", () => {
    const now = advance(advance(start, "jupiter", "plugged", 0), "jupiter", "found", 120);
    expect(progressTable(now)).toEqual([
      "HOST      PLUGGED     FOUND   PROVING  ENROLLED     FACTS      LOGS",
      "jupiter       yes    0.12 s         ·         ·         ·         ·",
      "io              ·         ·         ·         ·         ·         ·",
    ]);
  });

  it("has a different name for each of many hosts", () => {
    expect(new Set(hostNames(40)).size).toBe(40);
  });
});

describe("the demo's screen", () => {
  it("has no colour or cursor movement, and the table once at the end, where there is no terminal", () => {
    const written: string[] = [];
    const screen = openScreen({ write: (text) => written.push(text) }, false);
    screen.table(start);
    screen.event("jupiter enrolled");
    expect(written.join("")).toBe("jupiter enrolled\n");
    screen.leaveTable();
    screen.leaveTable();
    expect(written.join("")).toBe(["jupiter enrolled", "", ...progressTable(start), ""].join("\n"));
  });

  it("draws the table in place below what happened", () => {
    const written: string[] = [];
    const screen = openScreen({ write: (text) => written.push(text), isTTY: true, rows: 24 }, false);
    screen.table(start);
    screen.event("jupiter enrolled");
    expect(written[1]).toBe(`\u001B[4A\r\u001B[Jjupiter enrolled\n${written[0]}`);
  });
});
