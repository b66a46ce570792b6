export { Tunnel } from "./tunnel.ts";
export { underlayAddresses } from "./underlay.ts";
