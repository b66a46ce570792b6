import { checkMachineNumber, maxMachineNumber } from "./machine-number.ts";
import { subnets, ulaOf, ulaSubnet } from "./ula.ts";

/** INTER-NET address of a machine: `10.0.<high byte>.<low byte>`. */
export function interAddress(machineNumber: number): string {
  checkMachineNumber(machineNumber);
  return `10.0.${machineNumber >> 8}.${machineNumber & 0xff}`;
}

/** The IPv6 twin of {@link interAddress}. @param globalId ten hexadecimal digits, drawn once for the domain */
export function interAddress6(globalId: string, machineNumber: number): string {
  return ulaOf(globalId, { space: "inter", ipv4: interAddress(machineNumber) });
}

/**
 * Address of a machine's own link to a hub or a neighbour: `10.0.<128 + high byte>.<low byte>`. It is never reached by
 * another way, so what answers there tells that this link works.
 */
export function linkAddress(machineNumber: number): string {
  checkMachineNumber(machineNumber);
  return `10.0.${128 + (machineNumber >> 8)}.${machineNumber & 0xff}`;
}

/** Of all link addresses. */
export const linkPrefix = "10.0.128.0/17";

/** The machine that has an INTER-NET address; undefined where it is of none. */
export function machineNumberOf(ipv4: string): number | undefined {
  const [, high, low] = /^10\.0\.(\d{1,3})\.(\d{1,3})$/.exec(ipv4) ?? [];
  const number = (Number(high) << 8) | Number(low);
  return high !== undefined && number >= 1 && number <= maxMachineNumber ? number : undefined;
}

/** Prefixes of one machine in the tunnel: its own addresses, and the guests behind it. */
export function machinePrefixes(globalId: string, machineNumber: number): string[] {
  const guests = `10.${128 + (machineNumber >> 8)}.${machineNumber & 0xff}.0/24`;
  const guests6 = `${ulaSubnet(globalId, subnets.firstMachine + machineNumber)}/64`;
  return [`${interAddress(machineNumber)}/32`, guests, `${interAddress6(globalId, machineNumber)}/128`, guests6];
}

/** Prefixes of all machines and their guests: what a host reaches through the tunnel. */
export function tunnelPrefixes(globalId: string): string[] {
  const machines6 = `${ulaSubnet(globalId, subnets.inter)}/64`;
  // Every subnet from the first machine's on: those whose first bit is set.
  return ["10.0.0.0/17", "10.128.0.0/9", machines6, `${ulaSubnet(globalId, subnets.firstMachine)}/49`];
}
