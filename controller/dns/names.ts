import { isIPv4 } from "node:net";
import {
  dom0MachineNumber,
  guestAddress,
  guestAddress6,
  interAddress,
  interAddress6,
} from "../../shared/addresses/index.ts";
import { guestsOf, type HostRecord } from "../../shared/records/index.ts";
import type { DnsRecord } from "./records.ts";
import { reverseName } from "./reverse.ts";

/** What the names of a domain are made with. */
export interface Domain {
  /** `example.net` */
  domain: string;
  globalId: string;
}

/** IPv4 first. */
type Addresses = readonly [string, string];

/** Dom0's own name in the tunnel, and the server of the zones. */
export function dom0Name({ domain }: Pick<Domain, "domain">): string {
  return `i.${domain}`;
}

/** The names of Dom0 itself: `i.` and `dom0.`, and `keyhole.` as it is a hub. */
export function recordsOfDom0({ domain, globalId }: Domain): DnsRecord[] {
  const addresses = machineAddresses(globalId, dom0MachineNumber);
  const own = dom0Name({ domain });
  const names = [own, `dom0.${domain}`, `keyhole.${domain}`];
  return [...names.flatMap((name) => addressRecords(name, addresses)), ...pointers(addresses, own)];
}

/** The names of a host, of its guests and its services; none where it is not trusted. */
export function recordsOfHost(host: HostRecord, { domain, globalId }: Domain): DnsRecord[] {
  if (host.status !== "active") return [];
  const name = `${host.name}.${domain}`;
  const addresses = machineAddresses(globalId, host.machineNumber);
  const guests = guestsOf(host).flatMap((guest) => {
    const both = guestAddresses(globalId, host.machineNumber, guest.number);
    // What a lease gave leads to IPv4 only; the twin is the guest's where somebody gave it that.
    const own = guest.by === "lease" ? both.slice(0, 1) : both;
    return [...addressRecords(`${guest.name}.${name}`, own), ...pointers(own, `${guest.name}.${name}`)];
  });
  return [
    ...addressRecords(name, addresses),
    ...addressRecords(`${host.name}.i.${domain}`, addresses),
    ...pointers(addresses, name),
    ...(host.keyhole === undefined ? [] : addressRecords(`keyhole.${domain}`, addresses)),
    ...guests,
    ...Object.keys(host.services ?? {}).flatMap((service) => recordsOfService(host, service, { domain, globalId })),
  ];
}

/** A name of its own, and where it is found by kind (RFC 2782): on this host, and anywhere in the domain. */
function recordsOfService(host: HostRecord, service: string, { domain, globalId }: Domain): DnsRecord[] {
  const { protocol, port, guest } = host.services?.[service] ?? {};
  if (protocol === undefined || port === undefined) return [];
  const guestNumber = guest === undefined ? undefined : host.guests?.[guest];
  const addresses =
    guestNumber === undefined
      ? machineAddresses(globalId, host.machineNumber)
      : guestAddresses(globalId, host.machineNumber, guestNumber);
  const name = `${host.name}.${domain}`;
  const data = { priority: 0, weight: 0, port, target: `${service}.${name}` };
  return [
    ...addressRecords(`${service}.${name}`, addresses),
    ...[name, domain].map((where) => ({ name: `_${service}._${protocol}.${where}`, type: "SRV" as const, data })),
  ];
}

function machineAddresses(globalId: string, machineNumber: number): Addresses {
  return [interAddress(machineNumber), interAddress6(globalId, machineNumber)];
}

function guestAddresses(globalId: string, machineNumber: number, guestNumber: number): Addresses {
  return [guestAddress(machineNumber, guestNumber), guestAddress6(globalId, machineNumber, guestNumber)];
}

function addressRecords(name: string, addresses: readonly string[]): DnsRecord[] {
  return addresses.map((data) => ({ name, type: isIPv4(data) ? "A" : "AAAA", data }));
}

function pointers(addresses: readonly string[], name: string): DnsRecord[] {
  return addresses.map((address) => ({ name: reverseName(address), type: "PTR", data: name }));
}
