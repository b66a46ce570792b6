export { type ErrorCode, errorCodeOf, errorCodes } from "./codes.ts";
export { DomzeroError, type ErrorDetails, systemErrorCode } from "./domzero-error.ts";
