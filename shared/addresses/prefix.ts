import { isIPv4 } from "node:net";

/** @param text that isIPv6 took */
export function ipv6ToNumber(text: string): bigint {
  // The URL standard writes it in hexadecimal groups, an IPv4 tail too.
  const [head = "", tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split("::");
  const groupsOf = (part: string | undefined) => (part ? part.split(":") : []);
  const [left, right] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/**
 * The network that an address is in, with its length: `10.90.1.0/24` of `10.90.1.2/24`; an IPv6 one in 32 hexadecimal
 * digits, to be compared.
 * @param prefix address and length, of either family
 */
export function networkOf(prefix: string): string {
  const [address = "", length = "0"] = prefix.split("/");
  if (!isIPv4(address)) {
    const host = 128n - BigInt(length);
    return `${((ipv6ToNumber(address) >> host) << host).toString(16).padStart(32, "0")}/${length}`;
  }
  const masked = address.split(".").map((octet, index) => {
    const kept = Math.min(8, Math.max(0, Number(length) - 8 * index));
    return Number(octet) & (0xff00 >> kept) & 0xff;
  });
  return `${masked.join(".")}/${length}`;
}
