import { isIPv4, isIPv6, SocketAddress } from "node:net";
import { contextConstructed, contextPrimitive, sequence } from "./der.ts";

/** Subject alternative names. */
export interface Names {
  dns: readonly string[];
  /** IPv4 or IPv6, as text. */
  ip: readonly string[];
}

/** DNS subtrees that a CA may, or may not, sign for; `permitted` is for DNS names alone, `noAddresses` for all IPs. */
export interface NameConstraints {
  permittedDns: readonly string[];
  excludedDns: readonly string[];
  noAddresses: boolean;
}

const dnsName = (name: string): Buffer => contextPrimitive(2, Buffer.from(name, "ascii"));
const ipAddress = (bytes: Uint8Array): Buffer => contextPrimitive(7, bytes);

/** GeneralNames (RFC 5280 section 4.2.1.6). */
export function namesExtension(names: Names): Buffer {
  return sequence(...names.dns.map(dnsName), ...names.ip.map((address) => ipAddress(addressBytes(address))));
}

/** NameConstraints (RFC 5280 section 4.2.1.10). */
export function constraintsExtension(constraints: NameConstraints): Buffer {
  const permitted = constraints.permittedDns.map((name) => sequence(dnsName(name)));
  // An address and a mask of zeros: every address of its family.
  const everyAddress = [8, 32].map((length) => sequence(ipAddress(Buffer.alloc(length))));
  const excluded = [
    ...constraints.excludedDns.map((name) => sequence(dnsName(name))),
    ...(constraints.noAddresses ? everyAddress : []),
  ];
  return sequence(
    ...(permitted.length === 0 ? [] : [contextConstructed(0, ...permitted)]),
    ...(excluded.length === 0 ? [] : [contextConstructed(1, ...excluded)]),
  );
}

/** 4 or 16 bytes of an address in text. The text must be an address. */
export function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split(".").map(Number));
  const { address: canonical } = new SocketAddress({ address, family: "ipv6" });
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(canonical);
  const text =
    dotted === null ? canonical : `${dotted[1]}${hexPair(dotted[2], dotted[3])}:${hexPair(dotted[4], dotted[5])}`;
  const [head = "", tail] = text.split("::");
  const before = groups(head);
  const after = groups(tail ?? "");
  const words = [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
  return Buffer.from(words.flatMap((word) => [word >> 8, word & 0xff]));
}

/** Sorts names into DNS names and addresses. */
export function sortNames(names: readonly string[]): Names {
  const isAddress = (name: string) => isIPv4(name) || isIPv6(name);
  return { dns: names.filter((name) => !isAddress(name)), ip: names.filter(isAddress) };
}

function groups(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

function hexPair(high = "0", low = "0"): string {
  return (Number(high) * 256 + Number(low)).toString(16);
}
