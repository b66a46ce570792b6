import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detoursOf } from "../../../controller/mesh/detours.ts";

const machine = fc.integer({ min: 2, max: 8 });
const set = fc.uniqueArray(machine).map((each) => new Set(each));

describe("the way round to hosts that are cut off from Dom0", () => {
  it("is by the first keyhole that hears them and is heard itself", () => {
    const keyholes = [
      { machineNumber: 3, heard: new Set([5]) },
      { machineNumber: 4, heard: new Set([5, 6]) },
    ];
    const detours = (...heard: number[]) => [...detoursOf([3, 4, 5, 6, 7], (each) => heard.includes(each), keyholes)];
    expect(detours(3, 4, 5, 6, 7)).toEqual([]);
    expect(detours(3, 4)).toEqual([
      [5, 3],
      [6, 4],
    ]);
    expect(detours(4)).toEqual([
      [5, 4],
      [6, 4],
    ]);
    expect(detours()).toEqual([]);
  });

  it("is never there for who is heard, and never by who is not heard or does not hear them", () => {
    fc.assert(
      fc.property(set, fc.array(fc.record({ machineNumber: machine, heard: set })), (heard, keyholes) => {
        const detours = detoursOf([2, 3, 4, 5, 6, 7, 8], (each) => heard.has(each), keyholes);
        for (const [lost, via] of detours) {
          expect(heard.has(lost)).toBe(false);
          expect(heard.has(via)).toBe(true);
          expect(keyholes.some((each) => each.machineNumber === via && each.heard.has(lost))).toBe(true);
        }
      }),
    );
  });
});
