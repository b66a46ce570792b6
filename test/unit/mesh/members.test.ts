import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberOf, stepsBetween } from "../../../controller/mesh/members.ts";
import { memberPrefixes } from "../../../shared/mesh/index.ts";
import { hostRecord, wireguardKeyOf } from "../../support/host-record.ts";

const globalId = "0123456789";

describe("members of a hub", () => {
  it("are active hosts with a key, for their own addresses, guests and link only", () => {
    expect(memberOf(hostRecord(5))).toEqual({ publicKey: wireguardKeyOf(5), machineNumber: 7 });
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
    const record = fc.option(
      fc.record({ key: fc.integer({ min: 1, max: 3 }), active: fc.boolean(), number: fc.integer({ min: 1, max: 2 }) }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(record), (history) => {
        const peers = new Map<string, number>();
        let before: ReturnType<typeof memberOf>;
        for (const each of history) {
          const status = each?.active ? "active" : "revoked";
          const after =
            each && memberOf(hostRecord(each.number, { status, wireguardPublicKey: wireguardKeyOf(each.key) }));
          for (const step of stepsBetween(before, after)) {
            if (step.kind === "remove") peers.delete(step.member.publicKey);
            else peers.set(step.member.publicKey, step.member.machineNumber);
          }
          before = after;
        }
        expect([...peers]).toEqual(before === undefined ? [] : [[before.publicKey, before.machineNumber]]);
      }),
    );
  });
});
