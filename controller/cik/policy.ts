import { createHash } from "node:crypto";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { CikRecord } from "../../shared/records/index.ts";

/** Digest of a ratchet token as records keep it: Dom0 never stores the token itself. */
export function tokenDigest(token: Uint8Array): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Whether a key may be used at all.
 * @throws DomzeroError CIK_REVOKED, CIK_EXPIRED
 */
export function checkUsable(record: CikRecord, nowMs: number): void {
  if (record.revoked !== undefined) {
    throw new DomzeroError(
      "CIK_REVOKED",
      `the key ${record.id} was revoked: ${record.revoked.reason || "no reason given"}`,
    );
  }
  if (nowMs > Date.parse(record.expiresAt)) {
    throw new DomzeroError("CIK_EXPIRED", `the key ${record.id} ended at ${record.expiresAt}; make a new one`);
  }
}

/**
 * Whether a machine may take a use; the same machine again needs none.
 * @throws DomzeroError CIK_USED_UP
 */
export function checkUsesLeft(record: CikRecord, hostId: string): void {
  if (record.usedBy.includes(hostId) || record.usedBy.length < record.maxUses) return;
  throw new DomzeroError("CIK_USED_UP", `the key ${record.id} has enrolled all ${record.maxUses} machines it may`);
}

/**
 * Whether the presented token is one that may be on the key. An older one means that another copy of the key was used
 * since.
 */
export function isTokenCurrent(record: CikRecord, presented: string): boolean {
  return presented === record.ratchet.confirmed || presented === record.ratchet.pending;
}

/** The ratchet after a use: what was presented is surely on the key, `next` may be soon. */
export function advanceRatchet(record: CikRecord, presented: string, next: string): CikRecord {
  return { ...record, ratchet: { confirmed: presented, pending: next } };
}

/**
 * The ratchet after the agent told whether `token` was written. A token that is not pending any more changes nothing:
 * the message came late or twice.
 */
export function confirmRatchet(record: CikRecord, token: string, written: boolean): CikRecord | undefined {
  if (record.ratchet.pending !== token) return undefined;
  return { ...record, ratchet: { confirmed: written ? token : record.ratchet.confirmed } };
}
