import { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Change, Versioned } from "../inventory/index.ts";

type RecordProperties = domzero.v1.Record.$Properties;

/** A version of a record as the wire has it. */
export function toRecord(collection: string, version: Versioned<unknown>): RecordProperties {
  const { key, revision, atMs, value } = version;
  return { collection, key, revision, atMs, json: JSON.stringify(value), removed: false };
}

/** A past version, which may be a removal. */
export function toHistoryRecord(collection: string, change: Change<unknown>): RecordProperties {
  const { key, revision, atMs, value } = change;
  const removed = value === undefined;
  return { collection, key, revision, atMs, json: removed ? "" : JSON.stringify(value), removed };
}

const { Decision } = domzero.v1.DecideHostRequest;

/** @throws DomzeroError INVALID_INPUT */
export function decisionOf(decision: domzero.v1.DecideHostRequest.Decision): "approve" | "refuse" | "revoke" {
  switch (decision) {
    case Decision.APPROVE:
      return "approve";
    case Decision.REFUSE:
      return "refuse";
    case Decision.REVOKE:
      return "revoke";
    default:
      throw new DomzeroError("INVALID_INPUT", `there is no decision ${decision}`);
  }
}

/** Records that only their capability writes. */
export function notByHand(collection: string): DomzeroError {
  return new DomzeroError("PERMISSION_DENIED", `records of ${collection} are not written or removed by hand`);
}
