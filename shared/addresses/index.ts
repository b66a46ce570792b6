export { interAddress, interAddress6, machinePrefixes, tunnelPrefixes } from "./machine.ts";
export { dom0MachineNumber, maxMachineNumber } from "./machine-number.ts";
export { planAddress, planAddressOf, ulaOf } from "./ula.ts";
