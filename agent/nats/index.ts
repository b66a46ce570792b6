export { closeAgentNats, connectAgentNats, type LinkStatus } from "./connect.ts";
export { AgentEvents } from "./events.ts";
export { publishStored } from "./publish-stored.ts";
