import { isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, maskText, parsePrefix, prefixText, reducePrefixes } from "../../../shared/bastion/prefix.ts";

const anyPrefix = fc
  .tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(128))
  .map(([address, length]) => parsePrefix(`${address}/${address.includes(":") ? length : length % 33}`));

describe("prefixes", () => {
  it("are read and written, and mean the same", () => {
    fc.assert(
      fc.property(anyPrefix, (prefix) => {
        expect(parsePrefix(prefixText(prefix))).toEqual(prefix);
        if (prefix.family === 6) expect(isIPv6(prefixText(prefix).replace(/\/.*/, ""))).toBe(true);
      }),
    );
  });

  it("are written as RFC 5952 has it", () => {
    const forms = { "2001:DB8:0:0:1:0:0:1": "2001:db8::1:0:0:1", "::ffff:1.2.3.4": "::ffff:102:304", "::/0": "::/0" };
    for (const [given, wanted] of Object.entries(forms)) expect(prefixText(parsePrefix(given))).toBe(wanted);
    expect([maskText(4, 20), maskText(6, 48)]).toEqual(["255.255.240.0", "ffff:ffff:ffff::"]);
  });

  it("reduced cover the same and do not overlap", () => {
    fc.assert(
      fc.property(fc.array(anyPrefix, { maxLength: 20 }), (prefixes) => {
        const reduced = reducePrefixes(prefixes);
        for (const each of prefixes) expect(reduced.some((outer) => contains(outer, each))).toBe(true);
        for (const a of reduced) expect(reduced.filter((b) => contains(a, b))).toEqual([a]);
      }),
    );
  });

  it("that are none are refused", () => {
    for (const text of ["", "1.2.3", "1.2.3.4/33", "1.2.3.4/", "::1/129", "fe80::1%eth0", "x", "1.2.3.4/-1"]) {
      expect(() => parsePrefix(text)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    }
  });
});
