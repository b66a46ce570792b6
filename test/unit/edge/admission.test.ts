import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Admission, networkOf } from "../../../controller/edge/admission.ts";

const wide = { maxConnections: 1_000_000, maxConnectionsPerAddress: 1_000_000, ratePerSecond: 1e9, burst: 1_000_000 };

describe("admission", () => {
  it("never exceeds its caps, whatever comes and goes", () => {
    const limits = { ...wide, maxConnections: 20, maxConnectionsPerAddress: 6 };
    const step = fc.record({ open: fc.boolean(), host: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const admission = new Admission(limits);
        const open = new Map<number, number>();
        for (const { open: opens, host } of steps) {
          const now = open.get(host) ?? 0;
          const total = [...open.values()].reduce((sum, count) => sum + count, 0);
          if (opens) {
            const expected = total >= 20 ? "full" : now >= 6 ? "address-full" : undefined;
            expect(admission.admit(`10.0.0.${host}`, 0)).toBe(expected);
            if (expected === undefined) open.set(host, now + 1);
          } else if (now > 0) {
            admission.release(`10.0.0.${host}`);
            open.set(host, now - 1);
          }
          expect(admission.connections).toBe([...open.values()].reduce((sum, count) => sum + count, 0));
        }
      }),
    );
  });

  it("takes of one address no more than its burst and rate allow in any time", () => {
    const limits = { ...wide, ratePerSecond: 5, burst: 10 };
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 200 }), (waits) => {
        const admission = new Admission(limits);
        let nowMs = 0;
        let taken = 0;
        for (const waitMs of waits) {
          nowMs += waitMs;
          if (admission.admit("10.0.0.1", nowMs) === undefined) taken += 1;
          expect(taken).toBeLessThanOrEqual(10 + (nowMs / 1000) * 5 + 1e-6);
        }
      }),
    );
  });

  it("does not make one address pay for another", () => {
    const admission = new Admission({ ...wide, ratePerSecond: 1, burst: 1 });
    expect(admission.admit("10.0.0.1", 0)).toBeUndefined();
    expect(admission.admit("10.0.0.1", 0)).toBe("too-fast");
    expect(admission.admit("10.0.0.2", 0)).toBeUndefined();
    expect(admission.admit("10.0.0.1", 1000)).toBeUndefined();
  });

  it("is not hurt by a clock that goes back", () => {
    const admission = new Admission({ ...wide, ratePerSecond: 1, burst: 1 });
    expect(admission.admit("10.0.0.1", 5000)).toBeUndefined();
    expect(admission.admit("10.0.0.1", 0)).toBe("too-fast");
  });

  it("keeps the counts of open connections while many addresses pass by", () => {
    const admission = new Admission({ ...wide, maxConnectionsPerAddress: 1 });
    expect(admission.admit("192.0.2.1", 0)).toBeUndefined();
    for (let index = 0; index < 30_000; index += 1) {
      const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
      expect(admission.admit(address, 0)).toBeUndefined();
      admission.release(address);
    }
    expect(admission.admit("192.0.2.1", 0)).toBe("address-full");
  });
});

describe("the network of an address", () => {
  it("is the address itself for IPv4, also mapped into IPv6", () => {
    expect(networkOf("10.1.2.3")).toBe("10.1.2.3");
    expect(networkOf("::ffff:10.1.2.3")).toBe("10.1.2.3");
  });

  it("is the /64 for IPv6, however it is written", () => {
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(networkOf("2001:db8:1:2::6")).toBe("2001:db8:1:2::/64");
    expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
  });
});
