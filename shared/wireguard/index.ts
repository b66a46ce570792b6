export type { Peer, PeerStatus } from "./config.ts";
export { WireguardDevice } from "./device.ts";
export { allowForwarding } from "./forwarding.ts";
export type { WireguardKey } from "./key.ts";
export { WireguardKeyFolder } from "./key-folder.ts";
export { type Route, RouteTable } from "./route-table.ts";
