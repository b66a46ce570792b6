export { Bastion, reportOffender, runWatchdog } from "./bastion.ts";
