export { HostService } from "./service.ts";
