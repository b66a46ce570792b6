import { checkMachineNumber } from "./machine-number.ts";
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
