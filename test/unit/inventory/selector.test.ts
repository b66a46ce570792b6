import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSelector } from "../../../controller/inventory/index.ts";

const host = {
  name: "web-1",
  status: "active",
  labels: { site: "attic" },
  presence: { state: "online" },
  machineNumber: 7,
};

describe("a selector", () => {
  it.each([
    "",
    "status=active",
    "label.site=attic,presence=online",
    "name~web",
    "name~w*1",
    "!label.role",
    "template!=metal",
    "machineNumber=7",
  ])("%j takes the host", (selector) => {
    expect(compileSelector(selector)(host)).toBe(true);
  });

  it.each(["status=parked", "label.site!=attic", "name~*x*", "label.role", "!name", "presence=offline"])(
    "%j does not take it",
    (selector) => {
      expect(compileSelector(selector)(host)).toBe(false);
    },
  );

  it("says where it is wrong", () => {
    expect(() => compileSelector("status=active,=x")).toThrow(/character 15/);
  });

  it("never does anything worse than refuse", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(typeof compileSelector(text)(host)).toBe("boolean");
        } catch (error) {
          expect(error).toMatchObject({ code: "USAGE" });
        }
      }),
    );
  });

  it("is not fooled by inherited properties", () => {
    expect(compileSelector("constructor")(host)).toBe(false);
    expect(compileSelector("labels.toString")(host)).toBe(false);
  });
});
