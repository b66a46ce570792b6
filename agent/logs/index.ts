export { LogShipper, type LogShipperOptions } from "./log-shipper.ts";
