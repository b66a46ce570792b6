import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasEnded, renewalTimeMs } from "../../../agent/session/renewal.ts";

describe("renewal", () => {
  it("is due by two thirds of the life and not before 7/12 of it", () => {
    fc.assert(
      fc.property(
        fc.nat(1e12),
        fc.integer({ min: 1, max: 1e11 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, life, random) => {
          const due = renewalTimeMs({ fromMs: from, untilMs: from + life }, random);
          expect(due).toBeGreaterThanOrEqual(from + (life * 7) / 12 - 1);
          expect(due).toBeLessThanOrEqual(from + (life * 2) / 3 + 1);
        },
      ),
    );
  });

  it("knows when a certificate has ended", () => {
    expect(hasEnded({ fromMs: 0, untilMs: 10 }, 9)).toBe(false);
    expect(hasEnded({ fromMs: 0, untilMs: 10 }, 10)).toBe(true);
  });
});
