import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysReported, mayEnd, rotationOf } from "../../../controller/mesh/rotation.ts";
import type { TunnelKey } from "../../../shared/mesh/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { hostRecord, wireguardKeyOf } from "../../support/host-record.ts";

const keyOf = (generation: number, number = generation): TunnelKey => ({
  generation,
  publicKey: wireguardKeyOf(number),
});

describe("the keys of a host that tells one", () => {
  it("are the old one in use and the new one, until it is ready; then the other way round", () => {
    expect(keysReported([keyOf(0)], keyOf(1), false, [0, 1])).toEqual([keyOf(0), keyOf(1)]);
    expect(keysReported([keyOf(0), keyOf(1)], keyOf(1), true, [0, 1])).toEqual([keyOf(1), keyOf(0)]);
  });

  it("are not changed by what was told before and comes late", () => {
    expect(keysReported([keyOf(1), keyOf(0)], keyOf(1), false, [0, 1])).toEqual([keyOf(1), keyOf(0)]);
    expect(keysReported([keyOf(1)], keyOf(1), false, [1])).toEqual([keyOf(1)]);
  });

  it("are the new one alone where Dom0 has the old one no more, or both would be of one lane", () => {
    expect(keysReported([keyOf(0)], keyOf(1), false, [1])).toEqual([keyOf(1)]);
    expect(keysReported([keyOf(0)], keyOf(2), false, [1, 2])).toEqual([keyOf(2)]);
    expect(keysReported([], keyOf(1), false, [0, 1])).toEqual([keyOf(1)]);
  });

  it("are never two of one lane, nor without the one that was told", () => {
    const key = fc.record({ generation: fc.integer({ min: 0, max: 4 }), publicKey: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 2 }), key, fc.boolean(), fc.nat(4), (known, told, isReady, oldest) => {
        const lanesOf = (keys: ReadonlyArray<TunnelKey | undefined>) => keys.map((each) => (each?.generation ?? 0) % 2);
        fc.pre(new Set(lanesOf(known)).size === known.length);
        const keys = keysReported(known, told, isReady, [oldest, oldest + 1]);
        expect(keys).toContainEqual(told);
        expect(new Set(lanesOf(keys)).size).toBe(keys.length);
      }),
    );
  });
});

describe("a rotation", () => {
  const rotating = { wireguardOtherKey: keyOf(1, 101) };
  const ready = { wireguardGeneration: 1, wireguardOtherKey: keyOf(0, 102) };
  const hosts: HostRecord[] = [
    hostRecord(1, ready),
    hostRecord(2, rotating),
    hostRecord(3),
    hostRecord(4, { status: "revoked" }),
    hostRecord(5),
  ];
  const sources = {
    hosts,
    generations: [0, 1],
    isAway: (id: string) => id === hostRecord(5).id,
    waitingFor: new Map([[hostRecord(2).id, [1]]]),
    nameOf: (number: number) => (number === 1 ? "dom0" : `machine ${number}`),
  };

  it("names who is waited for and why, and counts only hosts that are trusted", () => {
    const names = [2, 3, 5].map((number) => hostRecord(number).name);
    expect(rotationOf(sources)).toEqual({
      generation: 1,
      state: "rotating",
      hosts: 4,
      ready: 1,
      waiting: [
        { name: names[0], waits: "links", to: ["dom0"] },
        { name: names[1], waits: "key", to: [] },
        { name: names[2], waits: "absent", to: [] },
      ],
    });
  });

  it("ends when nobody is waited for, or only those who are away where that was allowed", () => {
    const allReady = rotationOf({ ...sources, hosts: [hostRecord(1, ready)] });
    const oneAway = rotationOf({ ...sources, hosts: [hostRecord(1, ready), hostRecord(5)] });
    expect(mayEnd(allReady, false)).toBe(true);
    expect([mayEnd(oneAway, false), mayEnd(oneAway, true)]).toEqual([false, true]);
    expect(mayEnd(rotationOf(sources), true)).toBe(false);
  });
});
