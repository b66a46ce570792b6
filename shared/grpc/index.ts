export { adminMethods } from "./admin-methods.ts";
export { type CallOptions, callDuplex, callServerStream, callUnary, type DuplexCall } from "./call.ts";
export { enrolmentMethods, hostMethods } from "./definitions.ts";
export { type Caller, callerAddress, duplexRoute, type Route, streamRoute, unaryRoute } from "./serve.ts";
export type { ClientMethod, ServerMethod } from "./service.ts";
export { fromServiceError, toServiceError } from "./status.ts";
