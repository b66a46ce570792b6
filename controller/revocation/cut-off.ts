/** Who may come in: a host or an operator, with the keys that are good. */
export interface Holder {
  status: string;
  tlsPublicKey: string;
  /** Absent where there is no NATS user. */
  natsPublicKey?: string | undefined;
}

/** What has to lose its access after a change of a record. */
export interface CutOff {
  /** NATS users that are no longer good. */
  natsPublicKeys: readonly string[];
  /** The one TLS key that stays good, if any; connections by others end. */
  keepTlsPublicKey: string | undefined;
}

/** Whether a holder of this status had, or may have had, credentials. */
const lostTrust = ({ status }: Holder) => status !== "active" && status !== "parked";

/**
 * What one change of a record cuts off; undefined where nothing is.
 * @param previous undefined also where it is not known
 */
export function cutOffOf(previous: Holder | undefined, value: Holder | undefined): CutOff | undefined {
  const leaves = previous?.status === "active" && value?.status !== "active";
  const firstSeenWithout = previous === undefined && value !== undefined && lostTrust(value);
  const replacedNats = previous !== undefined && value !== undefined && previous.natsPublicKey !== value.natsPublicKey;
  const replacedTls = previous !== undefined && value !== undefined && previous.tlsPublicKey !== value.tlsPublicKey;
  if (!leaves && !firstSeenWithout && !replacedNats && !replacedTls) return undefined;
  const natsPublicKeys = new Set<string>();
  if ((leaves || replacedNats) && previous.natsPublicKey !== undefined) natsPublicKeys.add(previous.natsPublicKey);
  if (firstSeenWithout && value.natsPublicKey !== undefined) natsPublicKeys.add(value.natsPublicKey);
  const keepTlsPublicKey = value?.status === "active" ? value.tlsPublicKey : undefined;
  return { natsPublicKeys: [...natsPublicKeys], keepTlsPublicKey };
}
