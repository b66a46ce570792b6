export { EchoSocket } from "./echo.ts";
export {
  Gateway,
  type GatewayKey,
  type GatewayOptions,
  gatewayRoutes,
  memberPrefixes,
} from "./gateway.ts";
export { type LinkHealth, linkLoss, type ProbePace } from "./health.ts";
export { HeardMachines, heardForMs } from "./heard.ts";
export { type Detours, type GatewayMember, keyOf, stepsBetween, type TunnelKey } from "./members.ts";
export { type ProbedLink, Prober } from "./prober.ts";
