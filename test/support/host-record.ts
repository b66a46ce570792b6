import type { HostRecord } from "../../shared/records/index.ts";

/** A key for the tunnel; the same number gives the same. */
export const wireguardKeyOf = (number: number) => Buffer.alloc(32, number).toString("base64");

/** The record of an active host, with machine number `number + 2`. */
export function hostRecord(number: number, more: Partial<HostRecord> = {}): HostRecord {
  return {
    version: 1,
    id: `h${"abcdefgh"[number % 8]?.repeat(16)}`,
    name: `host-${number}`,
    status: "active",
    machineNumber: number + 2,
    identity: { macAddresses: [], diskSerials: [] },
    tlsPublicKey: "AAAA",
    natsPublicKey: `U${"A".repeat(55)}`,
    wireguardPublicKey: wireguardKeyOf(number),
    cik: "caaaaaaaaaaaaaaaa",
    labels: {},
    enrolledAt: "2026-01-01T00:00:00.000Z",
    enrolments: 1,
    ...more,
  };
}
