export { Bastion, runWatchdog } from "./bastion.ts";
