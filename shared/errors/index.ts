export { type ErrorCode, errorCodeOf, errorCodes } from "./codes.ts";
export { DomzeroError, systemErrorCode } from "./domzero-error.ts";
