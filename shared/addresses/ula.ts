import { isIPv4, isIPv6 } from "node:net";
import { maxMachineNumber } from "./machine-number.ts";
import { ipv6ToNumber } from "./prefix.ts";

/** Subnets of the domain's ULA prefix, by what has them; docs/addresses.md has the table. */
export const subnets = { inter: 0x0001, firstSite: 0x1000, firstMachine: 0x8000 } as const;

/** An IPv4 address of the plan, with what tells it from its like elsewhere. */
export type PlanAddress =
  /** A machine's own addresses: 10.0.0.0/16. */
  | { space: "inter"; ipv4: string }
  /** A guest behind a machine: 10.128.0.0/9, a /24 each. */
  | { space: "guest"; ipv4: string; machineNumber: number }
  /** A site's network: 172.16.0.0/12, a /24 each. */
  | { space: "local"; ipv4: string; siteNumber: number }
  /** Behind one machine only, and the same behind others: 192.168.0.0/16. */
  | { space: "mac"; ipv4: string; machineNumber: number };

/**
 * Finds the place of an IPv4 address in the plan.
 * @param machineNumber whose 192.168.0.0/16 is meant
 * @returns undefined where the plan has no such address
 */
export function planAddress(ipv4: string, machineNumber: number): PlanAddress | undefined {
  if (!isIPv4(ipv4)) return undefined;
  const [first = 0, second = 0, third = 0] = ipv4.split(".").map(Number);
  if (first === 10 && second === 0) return { space: "inter", ipv4 };
  if (first === 10 && second >= 128) {
    const number = ((second & 0x7f) << 8) | third;
    return number === 0 ? undefined : { space: "guest", ipv4, machineNumber: number };
  }
  if (first === 172 && second >= 16 && second < 32) {
    return { space: "local", ipv4, siteNumber: ((second - 16) << 8) | third };
  }
  if (first === 192 && second === 168 && isMachineNumber(machineNumber)) return { space: "mac", ipv4, machineNumber };
  return undefined;
}

/** The one IPv6 address of an address of the plan: `fdGG:GGGG:GGGG:SSSS::<IPv4>` (RFC 4193; written as in RFC 5952). */
export function ulaOf(globalId: string, address: PlanAddress): string {
  return formatUla(globalId, subnetOf(address), ipv4ToNumber(address.ipv4));
}

/** The address of the plan that an IPv6 address stands for; undefined where it is not of this domain or of no plan. */
export function planAddressOf(globalId: string, ipv6: string): PlanAddress | undefined {
  if (!isIPv6(ipv6) || ipv6.includes("%")) return undefined;
  const value = ipv6ToNumber(ipv6);
  if (value >> 80n !== BigInt(`0xfd${globalId}`) || ((value >> 32n) & 0xffff_ffffn) !== 0n) return undefined;
  const subnet = Number((value >> 64n) & 0xffffn);
  const found = planAddress(numberToIpv4(Number(value & 0xffff_ffffn)), subnet - subnets.firstMachine);
  // Many subnets could have these low bits; only one is theirs.
  return found !== undefined && subnetOf(found) === subnet ? found : undefined;
}

function subnetOf(address: PlanAddress): number {
  if (address.space === "inter") return subnets.inter;
  if (address.space === "local") return subnets.firstSite + address.siteNumber;
  return subnets.firstMachine + address.machineNumber;
}

function isMachineNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= maxMachineNumber;
}

/** The first address of a subnet of the domain. */
export function ulaSubnet(globalId: string, subnet: number): string {
  return formatUla(globalId, subnet, 0);
}

/** As RFC 5952 has it (4.2.3): of two runs of zeros as long as each other, the first is left out. */
function formatUla(globalId: string, subnet: number, low: number): string {
  const hex = (value: number) => value.toString(16);
  const [first = "", ...rest] = [`fd${globalId.slice(0, 2)}`, globalId.slice(2, 6), globalId.slice(6, 10)];
  const [second = 0, third = 0] = rest.map((group) => Number.parseInt(group, 16));
  if (low === 0) return `${first}:${hex(second)}:${hex(third)}:${hex(subnet)}::`;
  const tail = `${hex(low >>> 16)}:${hex(low & 0xffff)}`;
  if (second === 0 && third === 0) return `${first}::${hex(subnet)}:0:0:${tail}`;
  return `${first}:${hex(second)}:${hex(third)}:${hex(subnet)}::${tail}`;
}

function ipv4ToNumber(text: string): number {
  return text.split(".").reduce((value, octet) => value * 256 + Number(octet), 0);
}

function numberToIpv4(value: number): string {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff].join(".");
}
