import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberOf } from "../../../controller/mesh/members.ts";
import { memberPrefixes, stepsBetween } from "../../../shared/mesh/index.ts";
import { hostRecord, wireguardKeyOf } from "../../support/host-record.ts";

const globalId = "0123456789";

describe("members of a hub", () => {
  it("are active hosts with a key, for their own addresses, guests and link only", () => {
    expect(memberOf(hostRecord(5))).toEqual({
      machineNumber: 7,
      keys: [{ generation: 0, publicKey: wireguardKeyOf(5) }],
    });
    expect(memberPrefixes(globalId, 7)).toEqual([
      "10.0.0.7/32",
      "10.128.7.0/24",
      "fd01:2345:6789:1::a00:7/128",
      "fd01:2345:6789:8007::/64",
      "10.0.128.7/32",
    ]);
    for (const status of ["parked", "revoked", "disputed", "refused"] as const) {
      expect(memberOf(hostRecord(5, { status }))).toBeUndefined();
    }
  });

  it("never share an address", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 32_765 }), { minLength: 2, maxLength: 2 }),
        ([a = 1, b = 2]) => {
          const [ours, theirs] = [a, b].map((number) => memberPrefixes(globalId, number));
          expect(ours?.filter((prefix) => theirs?.includes(prefix))).toEqual([]);
        },
      ),
    );
  });

  it("follow every change: who applies the steps has what the last record says", () => {
    const key = fc.record({ generation: fc.integer({ min: 0, max: 1 }), publicKey: fc.constantFrom("a", "b", "c") });
    const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 2, selector: ({ generation }) => generation });
    const member = fc.option(fc.record({ machineNumber: fc.integer({ min: 1, max: 2 }), keys }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(member), (history) => {
        const peers = new Map<string, number>();
        let before: (typeof history)[number];
        for (const after of history) {
          for (const { kind, key: each, machineNumber } of stepsBetween(before, after)) {
            const peer = `${each.generation} ${each.publicKey}`;
            if (kind === "remove") peers.delete(peer);
            else peers.set(peer, machineNumber);
          }
          before = after;
        }
        const expected = (before?.keys ?? []).map(({ generation, publicKey }) => `${generation} ${publicKey}`);
        expect([...peers.keys()].sort()).toEqual(expected.sort());
        expect(new Set(peers.values())).toEqual(new Set(before === undefined ? [] : [before.machineNumber]));
      }),
    );
  });
});
