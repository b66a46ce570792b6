import { Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { DomzeroError, type ErrorCode, errorCodeOf } from "../errors/index.ts";

/** Metadata key that carries the domzero code beside the gRPC status. */
const codeKey = "domzero-code";

/** Codes that a gRPC status says better than FAILED_PRECONDITION does. */
const statusOfCode: Partial<Record<ErrorCode, status>> = {
  INTERNAL: status.INTERNAL,
  USAGE: status.INVALID_ARGUMENT,
  INVALID_INPUT: status.INVALID_ARGUMENT,
  TOO_LARGE: status.RESOURCE_EXHAUSTED,
  NOT_FOUND: status.NOT_FOUND,
  ALREADY_EXISTS: status.ALREADY_EXISTS,
  CONFLICT: status.ABORTED,
  UNAVAILABLE: status.UNAVAILABLE,
  TIMEOUT: status.DEADLINE_EXCEEDED,
  CANCELLED: status.CANCELLED,
  UNAUTHENTICATED: status.UNAUTHENTICATED,
  PERMISSION_DENIED: status.PERMISSION_DENIED,
  REVOKED: status.PERMISSION_DENIED,
  RATE_LIMITED: status.RESOURCE_EXHAUSTED,
};

/** Codes for statuses that gRPC itself makes, without a domzero code beside them. */
const codeOfStatus: Partial<Record<status, ErrorCode>> = {
  [status.CANCELLED]: "CANCELLED",
  [status.DEADLINE_EXCEEDED]: "TIMEOUT",
  [status.UNAVAILABLE]: "UNAVAILABLE",
  [status.RESOURCE_EXHAUSTED]: "TOO_LARGE",
  [status.UNAUTHENTICATED]: "UNAUTHENTICATED",
  [status.PERMISSION_DENIED]: "PERMISSION_DENIED",
  [status.INVALID_ARGUMENT]: "INVALID_INPUT",
};

/** What a server answers for anything thrown: code and public message; an unexpected error tells nothing of itself. */
export function toServiceError(thrown: unknown): Pick<ServiceError, "code" | "details" | "metadata"> & Error {
  const error = DomzeroError.from(thrown);
  const details = error.code === "INTERNAL" ? "internal error; Dom0's log has the cause" : error.message;
  const metadata = new Metadata();
  metadata.set(codeKey, error.code);
  return Object.assign(new Error(details), {
    code: statusOfCode[error.code] ?? status.FAILED_PRECONDITION,
    details,
    metadata,
  });
}

/** What a client makes of a failed call. `peer` names the other side in the message. */
export function fromServiceError(error: ServiceError, peer: string): DomzeroError {
  const [named] = error.metadata.get(codeKey);
  const code = typeof named === "string" ? errorCodeOf(named) : (codeOfStatus[error.code] ?? "INTERNAL");
  return new DomzeroError(code, named === undefined ? `${peer}: ${error.details}` : error.details, { cause: error });
}
