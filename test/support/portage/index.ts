export { builtPackages, openPortageLab, type PortageLab } from "./lab.ts";
export type { PortageNode, PortageRun } from "./node.ts";
