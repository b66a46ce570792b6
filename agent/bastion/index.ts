export { Bastion, type BastionOptions, runWatchdog } from "./bastion.ts";
