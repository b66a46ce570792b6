export { guestAddress, guestAddress6 } from "./guest.ts";
export {
  interAddress,
  interAddress6,
  linkAddress,
  linkPrefix,
  machineNumberOf,
  machinePrefixes,
  tunnelPrefixes,
} from "./machine.ts";
export { dom0MachineNumber, maxMachineNumber } from "./machine-number.ts";
export { ipv6ToNumber, networkOf } from "./prefix.ts";
export { planAddress, planAddressOf, ulaOf } from "./ula.ts";
