import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  banCommands,
  banLines,
  desiredBastionSchema,
  forbiddenBans,
  liftCommands,
  parseBanLines,
  replaceBansCommands,
  usualBanLengths,
  withLengthsOf,
} from "../../../shared/bastion/index.ts";
import { parsePrefix, prefixText } from "../../../shared/bastion/prefix.ts";

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

  it("are replaced as a whole, by a text of which no part is one", () => {
    const many = Array.from({ length: 4_500 }, (_, i) => ({ prefix: `45.${i >> 8}.${i & 255}.7/24` }));
    const [lines, block, ...rest] = replaceBansCommands(many, usualBanLengths).split(/^(?=table )/m);
    expect(lines?.trimEnd().split("\n")).toHaveLength(5);
    expect(lines).toContain("flush set inet domzero ban6_48\n");
    expect(block).toMatch(
      /^table inet domzero \{\n {2}set ban4_24 \{ type ipv4_addr; flags timeout; elements = \{ 45\.0\.0\.0, /,
    );
    expect(block).toMatch(/, 45\.17\.147\.0 \} \}\n\}\n$/);
    expect(rest).toEqual([]);
  });

  it("are read from lines as they are written, and nothing else is", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const four = fc
      .tuple(octet, octet, octet, octet, fc.integer({ min: 0, max: 32 }))
      .map(([a, b, c, d, length]) => `${a}.${b}.${c}.${d}/${length}`);
    const six = fc
      .tuple(fc.ipV6(), fc.integer({ min: 0, max: 128 }))
      .map(([address, length]) => `${address}/${length}`);
    const prefix = fc.oneof(four, fc.ipV4(), six, fc.ipV6());
    const ban = fc.record({ prefix, seconds: fc.integer({ min: 1, max: 86_400 }) }, { requiredKeys: ["prefix"] });
    fc.assert(
      fc.property(fc.array(ban), (all) => {
        expect(parseBanLines(banLines(all))).toEqual(all);
      }),
    );
    for (const line of [
      "45.1.2 0",
      "45.1.2.256 0",
      "45.01.2.3 0",
      "45.1.2.3.4 0",
      "45..2.3 0",
      "45.1.2.3/33 0",
      "45.1.2.3/ 0",
      "2a02::/129 0",
      "fe80::1%eth0 0",
      "45.1.2.3 -1",
      "45.1.2.3 1e3",
      "45.1.2.3",
      " 0",
      "45.1.2.3 ",
    ]) {
      expect(() => parseBanLines(line), line).toThrow();
    }
  });

  it("are told in the form of the set that they belong to", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, length) => {
        const plain = prefixText({ ...parsePrefix(`${address}/${length}`), length: 32 });
        expect(banCommands([{ prefix: `${address}/${length}` }])).toBe(
          `add element inet domzero ban4_${length} { ${plain} }\n`,
        );
      }),
    );
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
