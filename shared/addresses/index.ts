import { DomzeroError } from "../errors/index.ts";

/** Dom0's own machine number. */
export const dom0MachineNumber = 1;
/** Largest machine number: 15 bits, so that a guest range fits into INTER-NET for each. */
export const maxMachineNumber = 32_767;

/** INTER-NET subnet of the domain's ULA prefix. */
const interSubnet = 0x0001;
/** The guests of machine m have subnet 0x8000 + m, and 10.(128 + m's high byte).(m's low byte).0/24. */
const firstGuestSubnet = 0x8000;
const firstGuestOctet = 128;

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
  const low = 0x0a000000 + machineNumber;
  const tail = [low >>> 16, low & 0xffff].map((group) => group.toString(16));
  return `${domainPrefix(globalId)}:${interSubnet.toString(16)}::${tail.join(":")}`;
}

/** The first 48 bits of every address of the domain, without leading zeros in its groups. */
function domainPrefix(globalId: string): string {
  const groups = [`fd${globalId.slice(0, 2)}`, globalId.slice(2, 6), globalId.slice(6, 10)];
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":");
}

/** Prefixes of one machine in the tunnel: its own addresses, and the guests behind it. */
export function machinePrefixes(globalId: string, machineNumber: number): string[] {
  const guests = `10.${firstGuestOctet + (machineNumber >> 8)}.${machineNumber & 0xff}.0/24`;
  const guests6 = `${domainPrefix(globalId)}:${(firstGuestSubnet + machineNumber).toString(16)}::/64`;
  return [`${interAddress(machineNumber)}/32`, guests, `${interAddress6(globalId, machineNumber)}/128`, guests6];
}

/** Prefixes of all machines and their guests: what a host reaches through the tunnel. */
export function tunnelPrefixes(globalId: string): string[] {
  const [machines6, guests6] = [interSubnet, firstGuestSubnet].map((subnet) => subnet.toString(16));
  const domain = domainPrefix(globalId);
  return ["10.0.0.0/17", `10.${firstGuestOctet}.0.0/9`, `${domain}:${machines6}::/64`, `${domain}:${guests6}::/49`];
}
