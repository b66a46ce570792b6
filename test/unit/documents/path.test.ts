import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPath, parsePath, type Step } from "../../../shared/documents/index.ts";

const name = fc.string({ unit: "binary", maxLength: 12 });
const laterStep: fc.Arbitrary<Step> = fc.oneof(
  name.map((text): Step => ({ kind: "name", name: text })),
  name.map((text): Step => ({ kind: "choice", name: text })),
  name.map((text): Step => ({ kind: "item", name: text })),
  fc.integer({ min: 1, max: 1000 }).map((position): Step => ({ kind: "position", position })),
  fc.constant<Step>({ kind: "every" }),
);
const steps = fc
  .tuple(
    laterStep.filter(({ kind }) => kind !== "choice"),
    fc.array(laterStep, { maxLength: 6 }),
  )
  .map(([first, others]) => [first, ...others]);

describe("a path", () => {
  it("of the notes is read by its steps", () => {
    expect(parsePath("server:pkgROOT/root")).toEqual([
      { kind: "name", name: "server" },
      { kind: "choice", name: "pkgROOT" },
      { kind: "name", name: "root" },
    ]);
    expect(parsePath("server:pkgROOT/repository/-")).toHaveLength(4);
    expect(parsePath("install/disks/-sda/-2")).toEqual([
      { kind: "name", name: "install" },
      { kind: "name", name: "disks" },
      { kind: "item", name: "sda" },
      { kind: "position", position: 2 },
    ]);
  });

  it("may begin and end with a slash", () => {
    expect(parsePath("/server/root/")).toEqual(parsePath("server/root"));
    expect(parsePath("/")).toEqual([]);
    expect(parsePath(".")).toEqual([]);
  });

  it("takes names with separators in quotes", () => {
    expect(parsePath('mounts/"/var/log"/-"1"')).toEqual([
      { kind: "name", name: "mounts" },
      { kind: "name", name: "/var/log" },
      { kind: "item", name: "1" },
    ]);
  });

  it.each([
    ["", "a name is missing here"],
    ["a//b", "a name is missing here"],
    ["a/:b", "a name is missing here"],
    ['"a', "has no end"],
    ['"a"b', "a / or : is missing"],
    ["a/-0", "counted from -1"],
    ["a\nb", "a / or : is missing"],
  ])("that is wrong is refused with its place: %j", (path, why) => {
    expect(() => parsePath(path)).toThrow(why);
    expect(() => parsePath(path)).toThrow("^");
  });

  it("has limits", () => {
    expect(() => parsePath("a".repeat(5000))).toThrow("at most 4096 characters");
    expect(() => parsePath("a/".repeat(65))).toThrow("at most 64 steps");
  });

  it("is read as it was written, whatever its names are", () => {
    fc.assert(
      fc.property(steps, (given) => {
        expect(parsePath(formatPath(given))).toEqual(given);
      }),
    );
  });

  it("of any text is read or refused, and never breaks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        try {
          parsePath(text);
        } catch (error) {
          expect(error).toMatchObject({ name: "DomzeroError" });
        }
      }),
    );
  });
});
