import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOffOf } from "../../../controller/revocation/cut-off.ts";
import type { HostRecord, HostStatus } from "../../../shared/records/index.ts";

const statuses = ["parked", "active", "refused", "revoked", "disputed"] as const satisfies readonly HostStatus[];
const record = (status: HostStatus, key = "1"): HostRecord => ({
  version: 1,
  id: "haaaaaaaaaaaaaaaa",
  name: "one",
  status,
  machineNumber: 2,
  identity: { macAddresses: [], diskSerials: [] },
  tlsPublicKey: `tls${key}`,
  natsPublicKey: `nats${key}`,
  cik: "caaaaaaaaaaaaaaaa",
  labels: {},
  enrolledAt: "2026-01-01T00:00:00.000Z",
  enrolments: 1,
});

describe("what a change of a host's record cuts off", () => {
  it("is the host, whenever it leaves the active state, also by removal", () => {
    for (const status of statuses.filter((each) => each !== "active")) {
      expect(cutOffOf(record("active"), record(status))).toEqual({
        natsPublicKeys: ["nats1"],
        keepTlsPublicKey: undefined,
      });
    }
    expect(cutOffOf(record("active"), undefined)).toMatchObject({ natsPublicKeys: ["nats1"] });
  });

  it("is nothing for changes that leave trust as it is", () => {
    for (const status of statuses) expect(cutOffOf(record(status), record(status))).toBeUndefined();
    expect(cutOffOf(undefined, record("active"))).toBeUndefined();
    expect(cutOffOf(undefined, record("parked"))).toBeUndefined();
    expect(cutOffOf(record("revoked"), record("active"))).toBeUndefined();
    expect(cutOffOf(undefined, undefined)).toBeUndefined();
  });

  it("is the host where its past is not known and it is not trusted", () => {
    expect(cutOffOf(undefined, record("revoked"))).toMatchObject({ natsPublicKeys: ["nats1"] });
  });

  it("is the old keys alone where they were replaced", () => {
    expect(cutOffOf(record("active"), record("active", "2"))).toEqual({
      natsPublicKeys: ["nats1"],
      keepTlsPublicKey: "tls2",
    });
  });

  it("is connections alone where there is no NATS user", () => {
    const operator = (status: string, tlsPublicKey = "tls1") => ({ status, tlsPublicKey });
    const nothingKept = { natsPublicKeys: [], keepTlsPublicKey: undefined };
    expect(cutOffOf(operator("active"), operator("revoked"))).toEqual(nothingKept);
    expect(cutOffOf(operator("active"), operator("active", "tls2"))).toEqual({
      natsPublicKeys: [],
      keepTlsPublicKey: "tls2",
    });
    expect(cutOffOf(operator("active"), { ...operator("active"), natsPublicKey: "nats1" })).toMatchObject({
      natsPublicKeys: [],
      keepTlsPublicKey: "tls1",
    });
  });

  it("never touches what an active record holds", () => {
    const any = fc.option(
      fc.tuple(fc.constantFrom(...statuses), fc.constantFrom("1", "2")).map(([status, key]) => record(status, key)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(any, any, (previous, value) => {
        const cutOff = cutOffOf(previous, value);
        if (value?.status !== "active" || cutOff === undefined) return;
        expect(cutOff.natsPublicKeys).not.toContain(value.natsPublicKey);
        expect(cutOff.keepTlsPublicKey).toBe(value.tlsPublicKey);
      }),
    );
  });
});
