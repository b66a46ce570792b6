/**
 * Real Portage in tests: `openPortageLab()` makes machines with a configuration and a root of their own, which share one
 * small repository of ebuilds (test/fixtures/portage-repo). A trivial package takes some seconds to build.
 */
export { builtPackages, openPortageLab, type PortageLab } from "./lab.ts";
export type { PortageNode } from "./node.ts";
