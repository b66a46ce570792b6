export { AgentHost, addAgentHost, serviceEnvironment } from "./agent-host.ts";
export { addDom0, type Dom0Host, dom0Command } from "./dom0-host.ts";
export { type Holder, startHolder } from "./holder.ts";
export { type Lab, openLab, projectFolder } from "./lab.ts";
export { type LabProcess, type SpawnOptions, spawnInside } from "./lab-process.ts";
export { dataFolder, labsFolder } from "./lab-state.ts";

export type { Machine } from "./machine.ts";
export { childrenOf } from "./process-identity.ts";
export { waitFor } from "./wait.ts";
export { publicAddress } from "./wires.ts";
