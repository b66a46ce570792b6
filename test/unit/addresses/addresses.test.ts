import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interAddress, interAddress6, maxMachineNumber } from "../../../shared/addresses/index.ts";

describe("INTER-NET", () => {
  it("begins with Dom0", () => {
    expect(interAddress(1)).toBe("10.0.0.1");
    expect(interAddress6("0123456789", 1)).toBe("fd01:2345:6789:1::a00:1");
  });

  it("ends with the last machine number", () => {
    expect(interAddress(maxMachineNumber)).toBe("10.0.127.255");
    expect(interAddress6("0000000000", maxMachineNumber)).toBe("fd00::1:0:0:a00:7fff");
  });

  it("gives every machine an address of its own", () => {
    const numbers = Array.from({ length: maxMachineNumber }, (_, index) => index + 1);
    expect(new Set(numbers.map(interAddress)).size).toBe(maxMachineNumber);
  });

  it("refuses what is no machine number", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: maxMachineNumber + 1 }), fc.constant(1.5)),
        (number) => {
          expect(() => interAddress(number)).toThrow(/no machine number/);
        },
      ),
    );
  });
});
