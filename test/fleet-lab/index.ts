export { AgentHost, addAgentHost } from "./agent-host.ts";
export { addDom0, type Dom0Host, dom0Command } from "./dom0-host.ts";
export { type Lab, openLab, projectFolder } from "./lab.ts";
export type { LabProcess } from "./lab-process.ts";
export { dataFolder, labsFolder } from "./lab-state.ts";
export { LineFeed } from "./line-feed.ts";

export type { Machine } from "./machine.ts";
export { childrenOf } from "./process-identity.ts";
export { waitFor } from "./wait.ts";
export { publicAddress } from "./wires.ts";
