import { describe, expect, it } from "vitest";
import { violation } from "../../checks/walls.ts";

describe("the walls between capabilities", () => {
  it.each([
    ["shared/a/index.ts", "controller/b/index.ts"],
    ["shared/a/index.ts", "agent/b/index.ts"],
    ["controller/a/x.ts", "agent/b/index.ts"],
    ["agent/a/x.ts", "controller/b/index.ts"],
    ["controller/a/x.ts", "controller/b/inside.ts"],
    ["agent/a/x.ts", "shared/logs/inside.ts"],
  ])("keep %s from importing %s", (from, to) => {
    expect(violation({ from, to })).toBeDefined();
  });

  it.each([
    ["controller/a/x.ts", "controller/a/y.ts"],
    ["controller/a/x.ts", "controller/b/index.ts"],
    ["agent/a/x.ts", "shared/logs/index.ts"],
    ["agent/a/x.ts", "shared/subjects.ts"],
    ["shared/grpc/x.ts", "proto/gen/domzero.js"],
  ])("let %s import %s", (from, to) => {
    expect(violation({ from, to })).toBeUndefined();
  });
});
