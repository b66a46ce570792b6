import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bitString,
  namedBits,
  objectId,
  octetString,
  sequence,
  smallInteger,
  time,
  unsignedInteger,
} from "../../../controller/pki/core/der.ts";

/** Reads one value, independently of the writer: identifier octet, definite length, content, nothing after. */
function read(der: Buffer): { tag: number; content: Buffer } {
  const first = der.readUInt8(1);
  const count = first < 0x80 ? 0 : first & 0x7f;
  const length = count === 0 ? first : der.readUIntBE(2, count);
  const content = der.subarray(2 + count);
  expect(content.length).toBe(length);
  if (count > 0) expect(length).toBeGreaterThanOrEqual(count === 1 ? 0x80 : 2 ** (8 * (count - 1)));
  return { tag: der.readUInt8(0), content };
}

describe("DER", () => {
  it("has the shortest definite length for content of any size", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000, size: "max" }), (bytes) => {
        const { tag, content } = read(octetString(bytes));
        expect(tag).toBe(0x04);
        expect(content.equals(bytes)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("writes integers as the shortest non-negative two's complement", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { content } = read(unsignedInteger(bytes));
        expect(BigInt(`0x${content.toString("hex")}`)).toBe(BigInt(`0x0${Buffer.from(bytes).toString("hex")}`));
        expect(content.readInt8(0)).toBeGreaterThanOrEqual(0);
        if (content.length > 1 && content[0] === 0) expect(content.readUInt8(1)).toBeGreaterThanOrEqual(0x80);
      }),
    );
  });

  it("writes small integers with their value", () => {
    fc.assert(
      fc.property(fc.nat(0x7fffffff), (value) => {
        const { content } = read(smallInteger(value));
        expect(content.readUIntBE(0, content.length)).toBe(value);
      }),
    );
  });

  it("writes object identifiers as X.690 section 8.19 says", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(39), fc.array(fc.nat(0x7fffffff), { maxLength: 8 }), (first, second, rest) => {
        const { content } = read(objectId([first, second, ...rest].join(".")));
        const arcs: number[] = [];
        let arc = 0;
        for (const octet of content) {
          arc = arc * 128 + (octet & 0x7f);
          if (octet < 0x80) {
            arcs.push(arc);
            arc = 0;
          }
        }
        expect(arcs).toEqual([first * 40 + second, ...rest]);
      }),
    );
  });

  it("writes key usage bits without trailing zeros", () => {
    expect(namedBits(0).toString("hex")).toBe("03020780");
    expect(namedBits(5, 6).toString("hex")).toBe("03020106");
    expect(bitString(Buffer.of(0xff)).toString("hex")).toBe("030200ff");
  });

  it("writes UTCTime up to 2049 and GeneralizedTime from 2050", () => {
    expect(
      time(Date.UTC(2049, 11, 31, 23, 59, 59, 999))
        .subarray(2)
        .toString(),
    ).toBe("491231235959Z");
    expect(time(Date.UTC(2049, 11, 31)).readUInt8(0)).toBe(0x17);
    expect(
      time(Date.UTC(2050, 0, 1))
        .subarray(2)
        .toString(),
    ).toBe("20500101000000Z");
    expect(time(Date.UTC(2050, 0, 1)).readUInt8(0)).toBe(0x18);
  });

  it("nests", () => {
    expect(sequence(smallInteger(1), sequence()).toString("hex")).toBe("30050201013000");
  });
});
