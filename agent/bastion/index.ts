export { Bastion, reportOffender, runWatchdog } from "./bastion.ts";
export type { GuestBridge } from "./guest-bridge.ts";
