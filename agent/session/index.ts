export { dialEnrolment, dialHostService } from "./dial.ts";
export { HostSession, type HostSessionOptions } from "./host-session.ts";
