export { Tunnel } from "./tunnel.ts";
