import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify, type MachineClaim } from "../../../controller/enrolment/identify.ts";
import { MachineIndex } from "../../../controller/enrolment/machine-index.ts";
import type { Change, Versioned } from "../../../controller/inventory/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";

/** Hosts in memory, as the index reads them. */
function hostsInMemory() {
  const records = new Map<string, Versioned<HostRecord>>();
  const listeners: Array<(change: Change<HostRecord>) => void> = [];
  return {
    get: (key: string) => records.get(key),
    unsorted: () => records.values(),
    watch(listener: (change: Change<HostRecord>) => void) {
      listeners.push(listener);
      return () => undefined;
    },
    put(key: string, value: HostRecord | undefined) {
      const previous = records.get(key)?.value;
      if (value === undefined) records.delete(key);
      else records.set(key, { key, value, revision: 1, atMs: 0 });
      for (const listener of listeners) listener({ key, value, previous, revision: 1, atMs: 0 });
    },
  };
}

const host = (id: string, claim: MachineClaim): HostRecord => ({
  version: 1,
  id,
  name: id,
  status: "active",
  machineNumber: 2,
  ...claim,
  natsPublicKey: "UAAA",
  cik: "caaaaaaaaaaaaaaaa",
  labels: {},
  enrolledAt: "2026-01-01T00:00:00.000Z",
  enrolments: 1,
});

/** Few values, so that machines share some of them. */
const few = fc.constantFrom("1", "2", "3", "4");
const claims: fc.Arbitrary<MachineClaim> = fc.record({
  tlsPublicKey: few,
  identity: fc
    .record({
      uuid: fc.option(few, { nil: undefined }),
      serial: fc.option(few, { nil: undefined }),
      board: fc.option(few, { nil: undefined }),
      macAddresses: fc.uniqueArray(few, { maxLength: 2 }),
      diskSerials: fc.uniqueArray(few, { maxLength: 2 }),
    })
    .map(({ uuid, serial, board, ...rest }) => ({
      ...(uuid === undefined ? {} : { systemUuid: uuid }),
      ...(serial === undefined ? {} : { systemSerial: serial }),
      ...(board === undefined ? {} : { boardSerial: board }),
      ...rest,
    })),
});
const ids = ["ha", "hb", "hc", "hd", "he"];
const change = fc.record({ id: fc.constantFrom(...ids), claim: fc.option(claims, { nil: undefined }) });

describe("who a machine is", () => {
  it("is found among those that share something with it as it is found among all", () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), claims, fc.boolean(), (before, after, claim, isOnline) => {
        const hosts = hostsInMemory();
        const apply = (changes: typeof before) => {
          for (const { id, claim } of changes) hosts.put(id, claim === undefined ? undefined : host(id, claim));
        };
        apply(before);
        const index = new MachineIndex(hosts);
        apply(after);
        const byId = (records: HostRecord[]) => records.sort((a, b) => (a.id < b.id ? -1 : 1));
        const all = byId([...hosts.unsorted()].map(({ value }) => value));
        expect(identify(claim, byId(index.candidates(claim)), () => isOnline)).toEqual(
          identify(claim, all, () => isOnline),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
