import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressBytes, sortNames } from "../../../controller/pki/core/names.ts";

describe("addresses in certificates", () => {
  it("are the bytes that every way of writing an IPv6 address means", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), (words) => {
        const text = words.map((word) => word.toString(16)).join(":");
        const expected = words.map((word) => word.toString(16).padStart(4, "0")).join("");
        expect(addressBytes(text).toString("hex")).toBe(expected);
      }),
    );
    expect(addressBytes("::").toString("hex")).toBe("0".repeat(32));
    expect(addressBytes("::1").toString("hex")).toBe(`${"0".repeat(31)}1`);
    expect(addressBytes("fd00::").toString("hex")).toBe(`fd00${"0".repeat(28)}`);
    expect(addressBytes("::ffff:10.1.2.3").toString("hex")).toBe(`${"0".repeat(20)}ffff0a010203`);
  });

  it("are four bytes for IPv4", () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect([...addressBytes(text)].join(".")).toBe(text);
      }),
    );
  });

  it("are told from DNS names", () => {
    expect(sortNames(["dom0.example.net", "10.0.0.1", "fd00::1", "localhost"])).toEqual({
      dns: ["dom0.example.net", "localhost"],
      ip: ["10.0.0.1", "fd00::1"],
    });
  });
});
