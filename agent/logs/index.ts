export { LogShipper } from "./log-shipper.ts";
