export { builtPackages, openPortageLab, type PortageLab } from "./lab.ts";
export type { PortageNode } from "./node.ts";
