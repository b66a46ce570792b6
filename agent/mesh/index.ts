export { hubInterface } from "./paths.ts";
export { Tunnel } from "./tunnel.ts";
export { underlayAddresses } from "./underlay.ts";
