import { DomzeroError } from "../errors/index.ts";
import { checkMachineNumber } from "./machine-number.ts";
import { ulaOf } from "./ula.ts";

/** Largest number of a guest: its address is the last octet of its machine's /24. */
const maxGuestNumber = 254;

/**
 * INTER-NET address of a guest behind a machine: `10.<128 + high byte>.<low byte>.<guest>`.
 * @throws DomzeroError INVALID_INPUT
 */
export function guestAddress(machineNumber: number, guestNumber: number): string {
  checkMachineNumber(machineNumber);
  if (!Number.isInteger(guestNumber) || guestNumber < 1 || guestNumber > maxGuestNumber) {
    throw new DomzeroError("INVALID_INPUT", `${guestNumber} is no guest's number: 1 to ${maxGuestNumber}`);
  }
  return `10.${128 + (machineNumber >> 8)}.${machineNumber & 0xff}.${guestNumber}`;
}

/** The IPv6 twin of {@link guestAddress}. @throws DomzeroError INVALID_INPUT */
export function guestAddress6(globalId: string, machineNumber: number, guestNumber: number): string {
  return ulaOf(globalId, { space: "guest", machineNumber, ipv4: guestAddress(machineNumber, guestNumber) });
}
