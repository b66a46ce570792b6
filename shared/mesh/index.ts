export { EchoSocket } from "./echo.ts";
export { Gateway, type GatewayMember, type GatewayOptions, memberPrefixes } from "./gateway.ts";
export { type LinkHealth, linkLoss, type ProbePace } from "./health.ts";
export { type ProbedLink, Prober } from "./prober.ts";
