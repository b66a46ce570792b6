import { DomzeroError } from "../errors/index.ts";

/** Dom0's own machine number. */
export const dom0MachineNumber = 1;
/** Largest machine number: 15 bits, so that a guest range fits into INTER-NET for each. */
export const maxMachineNumber = 32_767;

/** INTER-NET subnet of the domain's ULA prefix. */
const interSubnet = 0x0001;

function checkMachineNumber(machineNumber: number): void {
  if (Number.isInteger(machineNumber) && machineNumber >= 1 && machineNumber <= maxMachineNumber) return;
  throw new DomzeroError("INVALID_INPUT", `${machineNumber} is no machine number: 1 to ${maxMachineNumber}`);
}

/** INTER-NET address of a machine: `10.0.<high byte>.<low byte>`. */
export function interAddress(machineNumber: number): string {
  checkMachineNumber(machineNumber);
  return `10.0.${machineNumber >> 8}.${machineNumber & 0xff}`;
}

/**
 * The IPv6 twin of an INTER-NET address: `fdGG:GGGG:GGGG:0001::<IPv4>` (RFC 4193 prefix, the IPv4 address in the low 32
 * bits), in the form of RFC 5952.
 * @param globalId ten hexadecimal digits, drawn once for the domain
 */
export function interAddress6(globalId: string, machineNumber: number): string {
  checkMachineNumber(machineNumber);
  const groups = [`fd${globalId.slice(0, 2)}`, globalId.slice(2, 6), globalId.slice(6, 10)];
  const low = 0x0a000000 + machineNumber;
  const tail = [low >>> 16, low & 0xffff].map((group) => group.toString(16));
  const head = groups.map((group) => Number.parseInt(group, 16).toString(16));
  return `${head.join(":")}:${interSubnet.toString(16)}::${tail.join(":")}`;
}
