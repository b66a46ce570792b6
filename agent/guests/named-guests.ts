import { isIPv4 } from "node:net";
import { networkOf } from "../../shared/addresses/index.ts";
import type { Lease } from "./leases.ts";

/** A label (RFC 1035). */
const maxLabelLength = 63;

/** A guest as Dom0 is told of it. */
export interface NamedGuest {
  name: string;
  /** IPv4, behind this host. */
  address: string;
}

/**
 * The guests that have an address now and a name that can be one, in the order of their names. Of two with the same name it
 * is the one with the lower address.
 * @param network behind the bridge, e.g. `192.168.122.0/24`
 */
export function namedGuests(leases: readonly Lease[], network: string, nowMs: number): NamedGuest[] {
  const length = network.split("/")[1] ?? "";
  const guests = leases
    .filter(({ address }) => isIPv4(address) && networkOf(`${address}/${length}`) === network)
    .filter(({ expiresAt }) => expiresAt === undefined || expiresAt * 1000 > nowMs)
    .map(({ address, name }) => ({ name: labelOf(name), address }))
    .filter(({ name }) => name !== "")
    .sort((a, b) => lastOctet(a.address) - lastOctet(b.address));
  const [names, addresses] = [new Set<string>(), new Set<string>()];
  const first = guests.filter(({ name, address }) => {
    if (names.has(name) || addresses.has(address)) return false;
    names.add(name);
    addresses.add(address);
    return true;
  });
  return first.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** When the next lease ends by itself, milliseconds since the epoch; undefined where none does. */
export function nextEndMs(leases: readonly Lease[], nowMs: number): number | undefined {
  const ends = leases.flatMap(({ expiresAt }) => (expiresAt === undefined ? [] : [expiresAt * 1000]));
  const later = ends.filter((endMs) => endMs > nowMs);
  return later.length === 0 ? undefined : Math.min(...later);
}

/** `Ubuntu20.04` is `ubuntu20-04`; empty where nothing of it can be a label. */
function labelOf(name: string): string {
  const label = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return label.slice(0, maxLabelLength).replace(/^-+|-+$/g, "");
}

function lastOctet(address: string): number {
  return Number(address.split(".").at(-1));
}
