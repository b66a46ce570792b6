import { DomzeroError } from "../errors/index.ts";

/** Dom0's own machine number. */
export const dom0MachineNumber = 1;
/** Largest machine number: 15 bits, so that a guest range fits into INTER-NET for each. */
export const maxMachineNumber = 32_767;

/** @throws DomzeroError INVALID_INPUT */
export function checkMachineNumber(machineNumber: number): void {
  if (Number.isInteger(machineNumber) && machineNumber >= 1 && machineNumber <= maxMachineNumber) return;
  throw new DomzeroError("INVALID_INPUT", `${machineNumber} is no machine number: 1 to ${maxMachineNumber}`);
}
