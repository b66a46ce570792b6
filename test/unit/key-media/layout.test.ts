import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alignmentBytes,
  formatArguments,
  imageSizeBytes,
  largestPartitionMib,
  mib,
  smallestPartitionMib,
  wipedRanges,
} from "../../../controller/key-media/layout.ts";

const partitionMib = fc.integer({ min: smallestPartitionMib, max: largestPartitionMib });

describe("the layout of a key", () => {
  it("wipes nothing outside the device, and what lies behind the partition only at the very end", () => {
    fc.assert(
      fc.property(partitionMib, fc.nat(1e12), (size, extraBytes) => {
        const sizeBytes = imageSizeBytes(size) + extraBytes;
        const partitionEnd = alignmentBytes + size * mib;
        for (const { start, length } of wipedRanges(sizeBytes, size)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(sizeBytes);
          expect(start + length <= partitionEnd || start === sizeBytes - mib).toBe(true);
        }
      }),
    );
  });

  it.each([512, 4096])("puts the FAT where the partition begins, in sectors of %d bytes", (sectorBytes) => {
    const args = formatArguments("/dev/sdx", 64, sectorBytes);
    expect(Number(args[args.indexOf("--offset") + 1]) * sectorBytes).toBe(alignmentBytes);
    expect(args.slice(-2)).toEqual(["/dev/sdx", "65536"]);
  });
});
