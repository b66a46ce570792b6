import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  interAddress,
  interAddress6,
  machinePrefixes,
  maxMachineNumber,
  planAddress,
  planAddressOf,
  ulaOf,
} from "../../../shared/addresses/index.ts";

const globalId = "0123456789";
const octet = fc.integer({ min: 0, max: 255 });
const machineNumber = fc.integer({ min: 1, max: maxMachineNumber });
const idOf = fc.stringMatching(/^[0-9a-f]{10}$/);
/** Every kind of address that the plan has. */
const planned = fc.oneof(
  fc.tuple(octet, octet).map(([c, d]) => `10.0.${c}.${d}`),
  fc.tuple(fc.integer({ min: 128, max: 255 }), octet, octet).map(([b, c, d]) => `10.${b}.${c}.${d}`),
  fc.tuple(fc.integer({ min: 16, max: 31 }), octet, octet).map(([b, c, d]) => `172.${b}.${c}.${d}`),
  fc.tuple(octet, octet).map(([c, d]) => `192.168.${c}.${d}`),
);

describe("the IPv6 twin of an address of the plan", () => {
  it.each([
    ["10.0.0.1", 1, "fd01:2345:6789:1::a00:1"],
    ["10.0.127.255", 1, "fd01:2345:6789:1::a00:7fff"],
    ["10.128.1.7", 9, "fd01:2345:6789:8001::a80:107"],
    ["10.255.255.254", 9, "fd01:2345:6789:ffff::aff:fffe"],
    ["172.16.0.100", 9, "fd01:2345:6789:1000::ac10:64"],
    ["172.31.255.1", 9, "fd01:2345:6789:1fff::ac1f:ff01"],
    ["192.168.0.22", 9, "fd01:2345:6789:8009::c0a8:16"],
  ])("of %s, seen from machine %d, is %s", (ipv4, machine, ipv6) => {
    const address = planAddress(ipv4, machine) ?? expect.fail("it is of no plan");
    expect(ulaOf(globalId, address)).toBe(ipv6);
    expect(planAddressOf(globalId, ipv6)).toEqual(address);
  });

  it("leads back to it, for every address, machine and domain", () => {
    fc.assert(
      fc.property(idOf, planned, machineNumber, (id, ipv4, number) => {
        const address = planAddress(ipv4, number);
        // There is no machine 0.
        if (address === undefined) expect(ipv4).toMatch(/^10\.128\.0\./);
        else expect(planAddressOf(id, ulaOf(id, address))).toEqual(address);
      }),
    );
  });

  it("is another one for another address, machine or domain", () => {
    const place = fc.record({ id: idOf, ipv4: planned, number: machineNumber });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [a, b] = [one, other].map(({ ipv4, number }) => planAddress(ipv4, number));
        if (a === undefined || b === undefined) return;
        const isSame = one.id === other.id && JSON.stringify(a) === JSON.stringify(b);
        expect(ulaOf(one.id, a) === ulaOf(other.id, b)).toBe(isSame);
      }),
    );
  });

  it("is written as RFC 5952 has it, whatever the domain's number", () => {
    expect(interAddress6("0000000000", 2)).toBe("fd00::1:0:0:a00:2");
    expect(machinePrefixes("ff00000000", 2)).toContain("fdff:0:0:8002::/64");
  });

  it("is found in any spelling", () => {
    const spellings = ["FD01:2345:6789:0001:0000:0000:0A00:0002", "fd01:2345:6789:1::10.0.0.2"];
    for (const spelling of spellings) {
      expect(planAddressOf(globalId, spelling)).toEqual({ space: "inter", ipv4: interAddress(2) });
    }
  });

  it.each([
    "fd01:2345:6789:2::a00:1",
    "fd01:2345:6789:8002::a80:107",
    "fd01:2345:6789:1:0:1:a00:1",
    "fd99::1",
    "10.0.0.1",
    "x",
  ])("is not %s", (text) => {
    expect(planAddressOf(globalId, text)).toBeUndefined();
  });
});

describe("an address that the plan has not", () => {
  it.each(["10.1.0.1", "10.127.0.1", "10.128.0.1", "172.32.0.1", "192.169.0.1", "8.8.8.8", "::1", "10.0.0"])(
    "%s",
    (text) => {
      expect(planAddress(text, 2)).toBeUndefined();
    },
  );
});
