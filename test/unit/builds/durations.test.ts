import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workOf } from "../../../controller/builds/core/demand.ts";
import { Estimator, type History, learn } from "../../../controller/builds/core/durations.ts";

const history = (name: string, version: string, work: number, sourceBytes = 0): History => ({
  package: name,
  version,
  work,
  sourceBytes,
  builds: 1,
  atMs: Number(version),
});

describe("an estimate", () => {
  it("is by the version, else by the newest other version, else by category and size", () => {
    const estimator = new Estimator([history("app/one", "1", 100), history("app/one", "2", 200)]);
    expect(estimator.estimate({ cpv: "app/one-1", sourceBytes: 0 })).toMatchObject({ work: 100, from: "version" });
    expect(estimator.estimate({ cpv: "app/one-3", sourceBytes: 0 })).toMatchObject({ work: 200, from: "package" });
    expect(estimator.estimate({ cpv: "app/two-3", sourceBytes: 0 }).from).toBe("category");
    expect(estimator.estimate({ cpv: "dev/two-3", sourceBytes: 0 }).from).toBe("size");
  });

  it("grows with the size of the sources, by what was built", () => {
    const known = Array.from({ length: 30 }, (_, index) =>
      history(`app/p${index}x`, "1", 10 * (index + 1) ** 0.8, 1024 * (index + 1)),
    );
    const estimator = new Estimator(known);
    const { work } = estimator.estimate({ cpv: "dev/new-1", sourceBytes: 1024 * 1000 });
    expect(work).toBeGreaterThan(10 * 1000 ** 0.8 * 0.8);
    expect(work).toBeLessThan(10 * 1000 ** 0.8 * 1.2);
  });

  it("is more than nothing, and no more than at worst, whatever was learned", () => {
    const some = fc.record({ work: fc.double({ min: 0.1, max: 1e6, noNaN: true }), sourceBytes: fc.nat() });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), fc.nat(), (known, sourceBytes) => {
        const estimator = new Estimator(
          known.map((each, index) => history(`app/p${index}x`, "1", each.work, each.sourceBytes)),
        );
        const { work, atWorst } = estimator.estimate({ cpv: "app/other-1", sourceBytes });
        expect(work).toBeGreaterThan(0);
        expect(atWorst).toBeGreaterThanOrEqual(work);
        expect(Number.isFinite(atWorst)).toBe(true);
      }),
    );
  });

  it("learns by factors, the newest build most, and converts between numbers of jobs", () => {
    const once = learn(undefined, history("app/one", "1", 100));
    const twice = learn(once, history("app/one", "1", 400));
    expect(twice.work).toBeCloseTo(100 * 4 ** 0.4);
    expect(twice.builds).toBe(2);
    expect(workOf(10, 1)).toBeCloseTo(10);
    expect(workOf(10, 16)).toBeGreaterThan(workOf(10, 4));
  });
});
