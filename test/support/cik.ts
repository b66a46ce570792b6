import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { rootCertificates } from "node:tls";
import { type CikKey, caDigest } from "../../shared/cik/index.ts";
import type { CikRecord } from "../../shared/records/index.ts";

/** A key as it is made, with any certificate that is one. */
export interface MadeCik {
  key: CikKey;
  token: Buffer;
  privateKey: KeyObject;
}

/** @param letter of a to z and 2 to 7, that tells one key from another */
export function makeCik(letter = "a", more: Partial<CikKey> = {}): MadeCik {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const [caPem = ""] = rootCertificates;
  const key: CikKey = {
    version: 1,
    id: `c${letter.repeat(16)}`,
    domain: "example.org",
    endpoints: ["dom0.example.org:7800"],
    caPem,
    caSha256: caDigest(caPem),
    expiresAt: "2030-01-01T00:00:00.000Z",
    privateKey: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    ...more,
  };
  return { key, token: Buffer.alloc(32, letter), privateKey };
}

export function makeCikRecord(more: Partial<CikRecord> = {}): CikRecord {
  return {
    version: 1,
    id: `c${"a".repeat(16)}`,
    publicKey: "AAAA",
    createdAt: "2026-01-01T00:00:00.000Z",
    createdBy: "root",
    expiresAt: "2026-02-01T00:00:00.000Z",
    maxUses: 2,
    usedBy: [],
    approval: "auto",
    passphrase: false,
    labels: {},
    ratchet: { confirmed: "0".repeat(64) },
    ...more,
  };
}
