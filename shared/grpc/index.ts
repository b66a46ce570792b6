export { type CallOptions, callDuplex, callServerStream, callUnary, type DuplexCall } from "./call.ts";
export { adminMethods, enrolmentMethods, hostMethods } from "./definitions.ts";
export { type Caller, duplexRoute, type FailureListener, type Route, streamRoute, unaryRoute } from "./serve.ts";
export { type ClientMethod, type Method, method, type ServerMethod } from "./service.ts";
export { fromServiceError, toServiceError } from "./status.ts";
