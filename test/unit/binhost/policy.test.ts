import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePackages, listedPackage, packageKey } from "../../../controller/binhost/core/packages-index.ts";
import { checkDrop, expiredBuilds, isSuperseded, nextTimestamp } from "../../../controller/binhost/core/retention.ts";
import { selectPackages } from "../../../controller/binhost/core/select.ts";
import { expiredGenerations, planSweep } from "../../../controller/binhost/core/sweep.ts";

const build = (cpv: string, buildId: number) =>
  listedPackage(new Map(Object.entries({ CPV: cpv, BUILD_ID: String(buildId), PATH: "x", SIZE: "1" })));
const builds = fc
  .uniqueArray(fc.tuple(fc.constantFrom("a/b-1", "a/b-2", "c/d-1"), fc.integer({ min: 1, max: 12 })), {
    selector: (each) => each.join(),
  })
  .map((all) => all.map(([cpv, id]) => build(cpv, id)).sort(comparePackages));

describe("retention", () => {
  it("keeps the newest builds of each version and all that is installed, and no others", () => {
    fc.assert(
      fc.property(
        builds,
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.boolean()),
        (packages, keepBuilds, chosen) => {
          const installed = new Set(packages.map(packageKey).filter(() => chosen.next().value));
          const expired = expiredBuilds(packages, { keepBuilds, installed });
          for (const each of packages) {
            const newer = packages.filter(({ cpv, buildId }) => cpv === each.cpv && buildId > each.buildId).length;
            const key = packageKey(each);
            expect(expired.has(key)).toBe(newer >= keepBuilds && !installed.has(key));
          }
        },
      ),
    );
  });

  it("knows beforehand which build it would let go at once", () => {
    fc.assert(
      fc.property(
        builds,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (packages, at, keepBuilds, isUsed) => {
          const name = packages[at % packages.length];
          if (name === undefined) return;
          const others = packages.filter((each) => each !== name);
          const policy = { keepBuilds, installed: new Set(isUsed ? [packageKey(name)] : []) };
          expect(isSuperseded(name, [...others, ...others], policy)).toBe(
            expiredBuilds(packages, policy).has(packageKey(name)),
          );
        },
      ),
    );
  });

  it("lets go only a fifth at once, unless little is there", () => {
    expect(() => checkDrop(100, 80)).not.toThrow();
    expect(() => checkDrop(100, 79)).toThrow(/--force/);
    expect(() => checkDrop(10, 0)).not.toThrow();
    expect(() => checkDrop(20_000, 0)).toThrow(/0 of 20000/);
  });

  it("takes packages by name, by version and by build", () => {
    const packages = [build("a/b-1", 1), build("a/b-1", 2), build("a/b-2-r1", 1), build("a/b-c-1", 1)];
    const found = (name: string) => selectPackages(packages, name).map(packageKey);
    expect(found("a/b")).toEqual(["a/b-1-1", "a/b-1-2", "a/b-2-r1-1"]);
    expect(found("a/b-1")).toEqual(["a/b-1-1", "a/b-1-2"]);
    expect(found("a/b-2-r1-1")).toEqual(["a/b-2-r1-1"]);
    expect(() => found("a/x")).toThrow(/there is no package a\/x/);
  });
});

describe("generations", () => {
  it("are numbered by time, and never go back", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (lastSeconds, nowMs) => {
        const next = nextTimestamp(lastSeconds, nowMs);
        expect(next).toBeGreaterThan(lastSeconds);
        expect(next).toBeGreaterThanOrEqual(Math.floor(nowMs / 1000));
      }),
    );
  });

  it("stay until their successor is old enough; the current and the one before stay always", () => {
    const all = [100, 200, 300, 400];
    expect(expiredGenerations(all, 400, 10_000_000, 1000)).toEqual([100, 200]);
    expect(expiredGenerations(all, 400, 300_000, 100_000)).toEqual([100]);
    expect(expiredGenerations(all, 200, 10_000_000, 1000)).toEqual([]);
  });
});

describe("clearing away", () => {
  const object = fc.constantFrom("a", "b", "c", "d");
  it("never takes what the index names, and takes the rest once it has been out for long enough", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(object),
        fc.uniqueArray(object),
        fc.dictionary(object, fc.integer({ min: 0, max: 2000 })),
        (objects, named, known) => {
          const { orphans, remove } = planSweep(objects, new Set(named), known, 1500, 1000);
          for (const each of objects) {
            const sinceMs = Math.min(known[each] ?? 1500, 1500);
            const isOut = !named.includes(each);
            expect(remove.includes(each)).toBe(isOut && sinceMs <= 500);
            expect(orphans[each]).toBe(isOut && sinceMs > 500 ? sinceMs : undefined);
          }
        },
      ),
    );
  });
});
