import type { HostRecord, MachineIdentity } from "../../shared/records/index.ts";

/** What a machine says of itself. */
export interface MachineClaim {
  identity: MachineIdentity;
  /** Base64 of its TLS public key. */
  tlsPublicKey: string;
}

/** Who a machine is. */
export type Identification =
  | { kind: "new" }
  | { kind: "same"; host: HostRecord }
  | { kind: "dispute"; hosts: HostRecord[]; why: string };

type Agreement = "agree" | "differ" | "unknown";

function compareText(a: string | undefined, b: string | undefined): Agreement {
  if (a === undefined || b === undefined) return "unknown";
  return a === b ? "agree" : "differ";
}

function compareSets(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return "unknown";
  return a.some((each) => b.includes(each)) ? "agree" : "differ";
}

/** How two machines compare. Firmware is strong evidence, NICs and disks are weak: they are moved and exchanged. */
function compare(a: MachineIdentity, b: MachineIdentity) {
  const strong = [
    compareText(a.systemUuid, b.systemUuid),
    compareText(a.systemSerial, b.systemSerial),
    compareText(a.boardSerial, b.boardSerial),
  ];
  return {
    strongAgrees: strong.includes("agree"),
    strongDiffers: strong.includes("differ"),
    macs: compareSets(a.macAddresses, b.macAddresses),
    disks: compareSets(a.diskSerials, b.diskSerials),
  };
}

/** Whether hardware alone says that both are one machine. */
function sameHardware(a: MachineIdentity, b: MachineIdentity): boolean {
  const { strongAgrees, strongDiffers, macs } = compare(a, b);
  // Without anything strong on either side, a NIC's address is all there is.
  return strongAgrees ? !strongDiffers : !strongDiffers && macs === "agree";
}

/** Whether hardware says that they are two machines. */
function differentHardware(a: MachineIdentity, b: MachineIdentity): boolean {
  const { strongAgrees, strongDiffers, macs, disks } = compare(a, b);
  if (strongDiffers) return true;
  return !strongAgrees && macs === "differ" && disks !== "agree";
}

/** Whether firmware contradicts itself: one identifier says the same machine, another says another. */
function contradicts(a: MachineIdentity, b: MachineIdentity): boolean {
  const { strongAgrees, strongDiffers } = compare(a, b);
  return strongAgrees && strongDiffers;
}

/**
 * Finds out who a machine is.
 *
 * - It has a known key and its hardware is not another's: the same host.
 * - It has a known key on other hardware: a cloned disk, so a dispute.
 * - It has a new key on known hardware: the same host after its disk was wiped; but where that host is online with its
 *   own key, there are two, so a dispute.
 * - Firmware identifiers contradict each other, or several hosts match: a dispute.
 * - Else it is new.
 *
 * @param isOnline whether a host is there now, with the key in its record
 */
export function identify(
  claim: MachineClaim,
  hosts: Iterable<HostRecord>,
  isOnline: (id: string) => boolean,
): Identification {
  const matches: HostRecord[] = [];
  for (const host of hosts) {
    const sameKey = host.tlsPublicKey === claim.tlsPublicKey;
    if (sameKey && differentHardware(claim.identity, host.identity)) {
      return { kind: "dispute", hosts: [host], why: `a machine with the key of ${host.name} has other hardware` };
    }
    if (!sameKey && contradicts(claim.identity, host.identity)) {
      return {
        kind: "dispute",
        hosts: [host],
        why: `a machine shares some firmware identifiers with ${host.name}, not all`,
      };
    }
    if (sameKey || sameHardware(claim.identity, host.identity)) matches.push(host);
  }
  const [host] = matches;
  if (host === undefined) return { kind: "new" };
  if (matches.length > 1) {
    const names = matches.map(({ name }) => name).join(", ");
    return { kind: "dispute", hosts: matches, why: `a machine matches several hosts: ${names}` };
  }
  if (host.tlsPublicKey !== claim.tlsPublicKey && host.status === "active" && isOnline(host.id)) {
    return {
      kind: "dispute",
      hosts: [host],
      why: `a machine says that it is ${host.name}, which is online with its own key`,
    };
  }
  return { kind: "same", host };
}
