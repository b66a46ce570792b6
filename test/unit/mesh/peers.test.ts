import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinMesh } from "../../../controller/mesh/index.ts";
import { peerOf, stepsBetween } from "../../../controller/mesh/peers.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { hostRecord, wireguardKeyOf } from "../../support/host-record.ts";

const globalId = "0123456789";

describe("peers of the hub", () => {
  it("are active hosts with a key, for their own addresses and guests only", () => {
    expect(peerOf(hostRecord(5), globalId)).toEqual({
      publicKey: wireguardKeyOf(5),
      allowedIps: ["10.0.0.7/32", "10.128.7.0/24", "fd01:2345:6789:1::a00:7/128", "fd01:2345:6789:8007::/64"],
    });
    for (const status of ["parked", "revoked", "disputed", "refused"] as const) {
      expect(peerOf(hostRecord(5, { status }), globalId)).toBeUndefined();
    }
  });

  it("never share an address", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 32_765 }), { minLength: 2, maxLength: 2 }),
        ([a = 1, b = 2]) => {
          const [ours, theirs] = [a, b].map((number) => peerOf(hostRecord(number), globalId)?.allowedIps ?? []);
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
        const peers = new Map<string, string>();
        let before: ReturnType<typeof peerOf>;
        for (const each of history) {
          const status = each?.active ? "active" : "revoked";
          const after =
            each && peerOf(hostRecord(each.number, { status, wireguardPublicKey: wireguardKeyOf(each.key) }), globalId);
          for (const step of stepsBetween(before, after)) {
            if (step.kind === "remove") peers.delete(step.publicKey);
            else peers.set(step.peer.publicKey, step.peer.allowedIps.join());
          }
          before = after;
        }
        expect([...peers]).toEqual(before === undefined ? [] : [[before.publicKey, before.allowedIps.join()]]);
      }),
    );
  });
});

describe("a host that joins", () => {
  const records = [hostRecord(1), hostRecord(2)];
  const hosts = {
    unsorted: () => records.map((value) => ({ key: value.id, value, revision: 1, atMs: 0 })),
    modify: async (key: string, change: (current: HostRecord) => HostRecord | undefined) => {
      const at = records.findIndex(({ id }) => id === key);
      const current = records[at] ?? expect.fail("no such host");
      const value = change(current) ?? current;
      records[at] = value;
      return { key, value, revision: 1, atMs: 0 };
    },
  };
  const options = { hosts, hub: { publicKey: wireguardKeyOf(200), port: 51_820 }, globalId };

  it("is told of the hub, and its key is recorded", async () => {
    expect(await joinMesh(options, hostRecord(1), wireguardKeyOf(9))).toMatchObject({
      publicKey: wireguardKeyOf(200),
      port: 51_820,
    });
    expect(records[0]?.wireguardPublicKey).toBe(wireguardKeyOf(9));
  });

  it.each([
    ["another host's", wireguardKeyOf(2)],
    ["the hub's", wireguardKeyOf(200)],
  ])("cannot take %s key", async (_whose, key) => {
    await expect(joinMesh(options, hostRecord(1), key)).rejects.toThrow(/another machine's/);
    expect(records[0]?.wireguardPublicKey).toBe(wireguardKeyOf(9));
  });

  it("cannot join with what is no key", async () => {
    await expect(joinMesh(options, hostRecord(1), "AAAA\nPrivateKey = x")).rejects.toThrow();
  });
});
