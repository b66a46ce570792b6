import { describe, expect, it } from "vitest";
import {
  banCommands,
  desiredBastionSchema,
  forbiddenBans,
  liftCommands,
  replaceBansCommands,
  usualBanLengths,
  withLengthsOf,
} from "../../../shared/bastion/index.ts";

describe("bans", () => {
  const bans = [{ prefix: "45.1.2.0/24", seconds: 60 }, { prefix: "45.9.9.9" }, { prefix: "2a02::/29" }];

  it("have a set for each length", () => {
    expect(withLengthsOf(bans, usualBanLengths)).toEqual({ 4: [24, 32], 6: [29, 48, 64, 128] });
    expect(banCommands(bans.slice(0, 2)).split("\n")).toEqual([
      "add element inet domzero ban4_24 { 45.1.2.0 timeout 60s }",
      "add element inet domzero ban4_32 { 45.9.9.9 }",
      "",
    ]);
    expect(liftCommands(bans.slice(2))).toContain("delete element inet domzero ban6_29 { 2a02:: }");
  });

  it("are replaced as a whole, in commands of bounded size", () => {
    const many = Array.from({ length: 4_500 }, (_, i) => ({ prefix: `45.${i >> 8}.${i & 255}.0/24` }));
    const lines = replaceBansCommands(many, usualBanLengths).trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith("flush set"))).toHaveLength(5);
    expect(lines.filter((line) => line.startsWith("add element"))).toHaveLength(3);
  });

  it("never meet Dom0 or everybody", () => {
    const { management } = desiredBastionSchema.parse({
      management: { dom0: ["10.0.0.1"], neverBanned: ["9.9.9.0/24"] },
    });
    const asked = ["0.0.0.0/0", "10.0.0.0/8", "9.9.9.9", "9.9.8.9"].map((prefix) => ({ prefix }));
    expect(forbiddenBans(asked, management).map(({ prefix }) => prefix)).toEqual([
      "0.0.0.0/0",
      "10.0.0.0/8",
      "9.9.9.9",
    ]);
  });
});
