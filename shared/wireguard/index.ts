export type { Peer, PeerStatus } from "./config.ts";
export { WireguardDevice } from "./device.ts";
export { openWireguardKey, type WireguardKey } from "./key.ts";
