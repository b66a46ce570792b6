import type { HostRecord } from "../../shared/records/index.ts";

/** What has to lose its access after a change of a host's record. */
export interface CutOff {
  hostId: string;
  /** NATS users that are no longer good. */
  natsPublicKeys: readonly string[];
  /** The one TLS key of the host that stays good, if any; connections by others end. */
  keepTlsPublicKey: string | undefined;
}

/** Whether a host of this status had, or may have had, credentials. */
const lostTrust = (record: HostRecord) => record.status !== "active" && record.status !== "parked";

/**
 * What one change of a record cuts off; undefined where nothing is.
 * @param previous undefined also where it is not known
 */
export function cutOffOf(previous: HostRecord | undefined, value: HostRecord | undefined): CutOff | undefined {
  const known = value ?? previous;
  if (known === undefined) return undefined;
  const leaves = previous?.status === "active" && value?.status !== "active";
  const firstSeenWithout = previous === undefined && value !== undefined && lostTrust(value);
  const replacedNats = previous !== undefined && value !== undefined && previous.natsPublicKey !== value.natsPublicKey;
  const replacedTls = previous !== undefined && value !== undefined && previous.tlsPublicKey !== value.tlsPublicKey;
  const natsPublicKeys = new Set<string>();
  if (leaves) natsPublicKeys.add(previous.natsPublicKey);
  if (firstSeenWithout) natsPublicKeys.add(value.natsPublicKey);
  if (replacedNats) natsPublicKeys.add(previous.natsPublicKey);
  if (natsPublicKeys.size === 0 && !replacedTls) return undefined;
  const keepTlsPublicKey = value?.status === "active" ? value.tlsPublicKey : undefined;
  return { hostId: known.id, natsPublicKeys: [...natsPublicKeys], keepTlsPublicKey };
}
