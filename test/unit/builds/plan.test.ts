import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Estimator } from "../../../controller/builds/core/durations.ts";
import { ganttPicture, lanesOf } from "../../../controller/builds/core/gantt.ts";
import { planBuilds } from "../../../controller/builds/core/plan.ts";
import { nodeKey, type PortageGraph, type PortagePackage } from "../../../controller/builds/core/portage-graph.ts";

const variant = { ARCH: "amd64", CFLAGS: "-O2" };
const packageOf = (cpv: string, more: Partial<PortagePackage> = {}): PortagePackage => ({
  cpv,
  slot: "0/0",
  repository: "gentoo",
  digest: "a".repeat(64),
  iuse: ["doc", "static"],
  use: [],
  boundTo: [],
  sourceBytes: 1_000_000,
  build: [],
  runtime: [],
  post: [],
  ...more,
});
const graphOf = (packages: PortagePackage[], more: Partial<PortageGraph> = {}): PortageGraph => ({
  packages,
  refusals: [],
  variant,
  ...more,
});
const builders = [
  { name: "big", cores: 16, memoryMib: 65_536 },
  { name: "small", cores: 2, memoryMib: 4096 },
];
const plasma = graphOf([
  packageOf("sys-devel/gcc-15.1.0", { sourceBytes: 100_000_000 }),
  packageOf("sys-libs/zlib-1.3", { build: [0] }),
  packageOf("dev-qt/qtbase-6.9", { build: [0], runtime: [1], sourceBytes: 60_000_000 }),
  packageOf("kde-plasma/kwin-6.4", { build: [2] }),
]);
const estimator = new Estimator([]);

describe("the key of a build", () => {
  it("is another where anything is that the package is made of", () => {
    const one = packageOf("app/one-1", { use: ["doc"] });
    const keys = [
      nodeKey(one, variant),
      nodeKey({ ...one, cpv: "app/one-1-r1" }, variant),
      nodeKey({ ...one, digest: "b".repeat(64) }, variant),
      nodeKey({ ...one, use: [] }, variant),
      nodeKey({ ...one, boundTo: ["dev-libs/icu:0/77"] }, variant),
      nodeKey(one, { ...variant, CFLAGS: "-O3" }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is the same whatever flags are on that the package has not, and in whatever order they are told", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["doc", "static", "kde", "gnome"]), (use) => {
        const known = use.filter((flag) => flag === "doc" || flag === "static").reverse();
        const key = nodeKey(packageOf("app/one-1", { use }), { ARCH: "amd64", CFLAGS: "-O2" });
        expect(key).toBe(nodeKey(packageOf("app/one-1", { use: known }), { CFLAGS: "-O2", ARCH: "amd64" }));
      }),
    );
  });
});

describe("a plan of several specs", () => {
  it("has once what is the same, and twice what is not", () => {
    const gnome = graphOf([
      packageOf("sys-libs/zlib-1.3", { use: ["static"] }),
      packageOf("sys-devel/gcc-15.1.0", { sourceBytes: 100_000_000 }),
      packageOf("gnome-base/gnome-shell-48", { build: [0, 1] }),
    ]);
    const { builds } = planBuilds(
      [
        { spec: "plasma", graph: plasma },
        { spec: "gnome", graph: gnome },
      ],
      builders,
      estimator,
    );
    const of = (cpv: string) => builds.filter((build) => build.cpv === cpv).map(({ specs }) => specs);
    expect(of("sys-devel/gcc-15.1.0")).toEqual([["plasma", "gnome"]]);
    expect(of("sys-libs/zlib-1.3")).toHaveLength(2);
    expect(builds).toHaveLength(6);
  });

  it("is the same plan when a spec is there twice", () => {
    const once = planBuilds([{ spec: "plasma", graph: plasma }], builders, estimator);
    const twice = planBuilds(
      [
        { spec: "plasma", graph: plasma },
        { spec: "plasma", graph: plasma },
      ],
      builders,
      estimator,
    );
    expect(twice).toEqual(once);
  });

  it("names the critical path", () => {
    const { criticalPath } = planBuilds([{ spec: "plasma", graph: plasma }], builders, estimator);
    expect(criticalPath).toEqual(["sys-devel/gcc-15.1.0", "dev-qt/qtbase-6.9", "kde-plasma/kwin-6.4"]);
  });
});

describe("the picture of a plan", () => {
  const plan = planBuilds([{ spec: "plasma", graph: plasma }], builders, estimator);

  it("is drawn as in the golden file", async () => {
    await expect(ganttPicture(plan)).toMatchFileSnapshot("./gantt.golden.svg");
    expect(readFileSync(join(import.meta.dirname, "gantt.golden.svg"), "utf8")).toContain("gcc-15.1.0");
  });

  it("has no two builds over each other", () => {
    for (const lane of lanesOf(plan.builds)) {
      for (const [index, build] of lane.entries()) {
        expect(build.startSeconds).toBeGreaterThanOrEqual(lane[index - 1]?.endSeconds ?? 0);
      }
    }
  });
});
