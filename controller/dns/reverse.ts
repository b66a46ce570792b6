import { isIPv4 } from "node:net";
import { ipv6ToNumber, maxMachineNumber } from "../../shared/addresses/index.ts";

/** INTER-NET whole: the domain answers for all of it. */
export const reverseOrigin4 = "10.in-addr.arpa";

/** The domain's ULA prefix, a /48 (RFC 3596, 2.5). */
export function reverseOrigin6(globalId: string): string {
  return `${[...`fd${globalId}`].reverse().join(".")}.ip6.arpa`;
}

/** Where the name of an address is asked for (RFC 1035, 3.5; RFC 3596, 2.5). */
export function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split(".").reverse().join(".")}.in-addr.arpa`;
  const digits = ipv6ToNumber(address).toString(16).padStart(32, "0");
  return `${[...digits].reverse().join(".")}.ip6.arpa`;
}

/** Machine numbers for which hosts are told at a time: more hosts seldom mean more zones. */
const machinesAtATime = 2048;

/**
 * Zones of addresses for which hosts ask Dom0. Not all of 10.0.0.0/8: a site may use parts of it that the domain does not.
 * @param machineNumbers of all hosts
 */
export function reverseZonesInUse(globalId: string, machineNumbers: Iterable<number>): string[] {
  let largest = 1;
  for (const number of machineNumbers) largest = Math.max(largest, number);
  const end = Math.min(maxMachineNumber, Math.ceil((largest + 1) / machinesAtATime) * machinesAtATime - 1);
  const guests = Array.from({ length: (end >> 8) + 1 }, (_, high) => `${128 + high}.10.in-addr.arpa`);
  return ["0.10.in-addr.arpa", ...guests, reverseOrigin6(globalId)];
}
