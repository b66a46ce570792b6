export { type AgentNatsOptions, connectAgentNats, type LinkStatus } from "./connect.ts";
export { AgentEvents, type AgentEventsOptions } from "./events.ts";
