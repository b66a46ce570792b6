import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CompressedIndex } from "../../../controller/binhost/compressed-index.ts";
import {
  comparePackages,
  entryOf,
  type ListedPackage,
  listedPackage,
  mergePackages,
  packageKey,
  parseIndex,
  renderHeader,
  renderPackages,
} from "../../../controller/binhost/core/packages-index.ts";
import { shardsOf } from "../../../controller/binhost/core/shards.ts";

const value = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);
const made = fc
  .record({
    cpv: fc.stringMatching(/^[a-c]{1,2}\/[a-d]{1,3}-[1-3]$/),
    buildId: fc.integer({ min: 1, max: 4 }),
    more: fc.dictionary(fc.constantFrom("RDEPEND", "USE", "EAPI", "SLOT", "repository", "_mtime_", "CHOST"), value),
  })
  .map(({ cpv, buildId, more }) =>
    listedPackage(
      new Map([["CPV", cpv], ["BUILD_ID", String(buildId)], ["PATH", "x"], ["SIZE", "1"], ...Object.entries(more)]),
    ),
  );
const several = fc
  .uniqueArray(made, { selector: packageKey, maxLength: 60 })
  .map((packages) => packages.sort(comparePackages));

const textOf = (timestamp: number, packages: readonly ListedPackage[]) =>
  renderHeader({ timestamp }, packages.length) + renderPackages(packages);

describe("the index", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(several, fc.nat(), (packages, timestamp) => {
        const parsed = parseIndex(textOf(timestamp, packages));
        expect(parsed).toEqual({ header: { timestamp }, packages });
        expect(parsed.packages.map(entryOf)).toEqual(packages.map(entryOf));
      }),
    );
  });

  it("is the same whether packages come and go one by one, or all at once", () => {
    fc.assert(
      fc.property(several, several, fc.infiniteStream(fc.boolean()), (before, more, goes) => {
        const keys = new Set(before.map(packageKey));
        const added = more.filter((each) => !keys.has(packageKey(each)));
        const removed = new Set([...keys].filter(() => goes.next().value));
        const left = before.filter((each) => !removed.has(packageKey(each)));
        expect(mergePackages(before, added, removed)).toEqual([...left, ...added].sort(comparePackages));
      }),
    );
  });

  it("is compressed in parts to the same bytes as it has uncompressed, also where most parts are those of before", async () => {
    const compressed = new CompressedIndex();
    await fc.assert(
      fc.asyncProperty(several, fc.nat(), async (packages, timestamp) => {
        expect(gunzipSync(await compressed.render({ timestamp }, packages)).toString()).toBe(
          textOf(timestamp, packages),
        );
      }),
    );
  });

  it("is cut so that one package more changes one part", () => {
    const named = (number: number) =>
      listedPackage(new Map(Object.entries({ CPV: `a/p${number}x-1`, BUILD_ID: "1", PATH: "x", SIZE: "1" })));
    const packages = Array.from({ length: 5000 }, (_, number) => named(number)).sort(comparePackages);
    const before = shardsOf(packages);
    expect(before.length).toBeGreaterThan(30);
    expect(before.flat()).toEqual(packages);
    const after = shardsOf(mergePackages(packages, [named(777_777)], new Set()));
    const known = new Set(before.map((shard) => shard.map(packageKey).join()));
    expect(after.filter((shard) => !known.has(shard.map(packageKey).join())).length).toBeLessThanOrEqual(2);
  });

  it.each([
    ["no version", "TIMESTAMP: 1\n\n"],
    ["no time", "VERSION: 0\n\n"],
    ["an entry without a name", "TIMESTAMP: 1\nVERSION: 0\n\nSIZE: 1\n\n"],
    ["a line that is none", "TIMESTAMP: 1\nVERSION: 0\n\nCPV a/b-1\n\n"],
  ])("is refused with %s", (_what, text) => {
    expect(() => parseIndex(text)).toThrow(/broken/);
  });
});
