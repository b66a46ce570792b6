import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sight } from "../../../controller/presence/sight.ts";

describe("the clock by which hosts are late", () => {
  it("goes with the monotonic clock while Dom0 hears", () => {
    const sight = new Sight(3_000);
    expect([0, 1_000, 3_500].map((nowMs) => sight.look(nowMs, true))).toEqual([0, 1_000, 3_500]);
  });

  it("stands still while NATS is away", () => {
    const sight = new Sight(3_000);
    expect(sight.look(0, true)).toBe(0);
    expect(sight.look(1_000, true)).toBe(1_000);
    expect(sight.look(2_000, false)).toBe(1_000);
    expect(sight.look(90_000, false)).toBe(1_000);
    expect(sight.look(91_000, true)).toBe(2_000);
  });

  it("leaves out a time in which Dom0 was stopped", () => {
    const sight = new Sight(3_000);
    sight.look(0, true);
    expect(sight.look(600_000, true)).toBe(3_000);
  });

  it("never goes back", () => {
    const looks = fc.array(fc.record({ gapMs: fc.nat(100_000), connected: fc.boolean() }));
    fc.assert(
      fc.property(looks, (steps) => {
        const sight = new Sight(3_000);
        let nowMs = 0;
        let before = 0;
        for (const { gapMs, connected } of steps) {
          nowMs += gapMs;
          const seen = sight.look(nowMs, connected);
          expect(seen).toBeGreaterThanOrEqual(before);
          before = seen;
        }
      }),
    );
  });
});
