import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whoseTurn } from "../../../agent/jobs/turns.ts";

const candidates = fc
  .array(
    fc.record({
      changesSystem: fc.boolean(),
      issuedAtMs: fc.integer({ min: 0, max: 5 }),
      hasBegun: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((each, index) => ({ ...each, id: `j${index}`, isRunning: false })));

describe("whose turn it is", () => {
  it("of those that change the system is one's at a time, and everybody's comes", () => {
    fc.assert(
      fc.property(candidates, (all) => {
        let left = all;
        const done: string[] = [];
        while (left.length > 0) {
          const next = whoseTurn(left);
          const running = left.map((each) => ({ ...each, isRunning: each.isRunning || next.includes(each.id) }));
          expect(
            running.filter(({ changesSystem, isRunning }) => changesSystem && isRunning).length,
          ).toBeLessThanOrEqual(1);
          expect(whoseTurn(running)).toEqual([]);
          const [ends] = running.filter(({ isRunning }) => isRunning);
          expect(ends).toBeDefined();
          done.push(ends?.id ?? "");
          left = running.filter(({ id }) => id !== ends?.id);
        }
        expect(done.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it("is first of what was begun, then of what Dom0 issued first", () => {
    const job = { changesSystem: true, isRunning: false, hasBegun: false };
    const all = [
      { ...job, id: "late", issuedAtMs: 2 },
      { ...job, id: "early", issuedAtMs: 1 },
      { ...job, id: "begun", issuedAtMs: 3, hasBegun: true },
    ];
    expect(whoseTurn(all)).toEqual(["begun"]);
    expect(whoseTurn(all.slice(0, 2))).toEqual(["early"]);
  });
});
