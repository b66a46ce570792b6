export { connectAgentNats, type LinkStatus } from "./connect.ts";
export { AgentEvents } from "./events.ts";
