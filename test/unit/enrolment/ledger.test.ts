import { describe, expect, it } from "vitest";
import { CikLedger } from "../../../controller/enrolment/index.ts";
import type { Collection } from "../../../controller/inventory/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { CikRecord } from "../../../shared/records/index.ts";

const cik: CikRecord = {
  version: 1,
  id: "caaaaaaaaaaaaaaaa",
  publicKey: "AAAA",
  createdAt: "2026-01-01T00:00:00.000Z",
  createdBy: "test",
  expiresAt: "2027-01-01T00:00:00.000Z",
  maxUses: 1000,
  usedBy: [],
  approval: "auto",
  passphrase: false,
  labels: {},
  ratchet: { confirmed: "0".repeat(64) },
};

/** One record whose writes are counted, and of which the first `conflicts` meet somebody else's. */
function collectionOf(conflicts = 0) {
  let record = cik;
  let writes = 0;
  let left = conflicts;
  const modify: Collection<CikRecord>["modify"] = async (key, change) => {
    for (;;) {
      const seen = record;
      const next = change(seen);
      await new Promise((resolve) => setImmediate(resolve));
      if (left > 0) {
        left -= 1;
        record = { ...record, usedBy: [...record.usedBy, `hother${left}`] };
        continue;
      }
      if (next !== undefined) {
        writes += 1;
        record = next;
      }
      return { key, value: record, revision: writes, atMs: 0 };
    }
  };
  const unused = () => {
    throw new Error("the ledger has no business with this");
  };
  const collection: Collection<CikRecord> = {
    ...{ get: unused, list: unused, unsorted: unused, create: unused, update: unused, remove: unused },
    ...{ history: unused, watch: unused, size: 1, modify },
  };
  return { collection, record: () => record, writes: () => writes };
}

const use = (host: string, max: number) => (current: CikRecord) => {
  if (current.usedBy.length >= max) throw new DomzeroError("CIK_USED_UP", "no uses left");
  return { ...current, usedBy: [...current.usedBy, host] };
};
const hosts = (count: number) => Array.from({ length: count }, (_, index) => `h${index}`);

describe("uses of one key by many machines at once", () => {
  it("go into a few writes, and none is lost", async () => {
    const { collection, record, writes } = collectionOf();
    const ledger = new CikLedger(collection);
    await Promise.all(hosts(1000).map((host) => ledger.change(cik.id, use(host, 1000))));
    expect(record().usedBy).toEqual(hosts(1000));
    expect(writes()).toBe(2);
  });

  it("are never more than the key has, also where another Dom0 writes in between", async () => {
    const { collection, record } = collectionOf(3);
    const ledger = new CikLedger(collection);
    const results = await Promise.allSettled(hosts(50).map((host) => ledger.change(cik.id, use(host, 10))));
    expect(record().usedBy).toHaveLength(10);
    const told = results.filter(({ status }) => status === "fulfilled").length;
    expect(told).toBe(record().usedBy.filter((host) => !host.startsWith("hother")).length);
  });

  it("are refused one by one: the others of the same write stand", async () => {
    const { collection, record } = collectionOf();
    const ledger = new CikLedger(collection);
    const refuse = () => {
      throw new DomzeroError("CIK_REVOKED", "revoked");
    };
    const all = [
      ledger.change(cik.id, use("h0", 9)),
      ledger.change(cik.id, refuse),
      ledger.change(cik.id, use("h1", 9)),
    ];
    const results = await Promise.allSettled(all);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(record().usedBy).toEqual(["h0", "h1"]);
  });
});
