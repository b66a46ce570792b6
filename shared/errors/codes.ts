/**
 * Every error code of domzero, once. A code is never renamed and never reused; `docs/errors.md` mirrors this table
 * and a test keeps the two equal.
 *
 * `retryable` says whether the same call may succeed later without anybody changing anything.
 * `exit` is the exit code of a command that ends with this error (sysexits.h where one fits).
 */
export const errorCodes = {
  INTERNAL: { meaning: "a mistake in domzero itself", retryable: false, exit: 70 },
  USAGE: { meaning: "the command line is wrong", retryable: false, exit: 64 },
  INVALID_INPUT: { meaning: "a value from outside does not fit its schema", retryable: false, exit: 65 },
  TOO_LARGE: { meaning: "an input is larger than its stated limit", retryable: false, exit: 65 },
  NOT_FOUND: { meaning: "no such record", retryable: false, exit: 66 },
  ALREADY_EXISTS: { meaning: "a record of this key exists already", retryable: false, exit: 73 },
  CONFLICT: { meaning: "the record changed in the meantime", retryable: true, exit: 75 },
  UNAVAILABLE: { meaning: "the other side does not answer", retryable: true, exit: 69 },
  TIMEOUT: { meaning: "no answer in time", retryable: true, exit: 75 },
  CANCELLED: { meaning: "stopped on request", retryable: false, exit: 130 },
  UNAUTHENTICATED: { meaning: "the caller did not prove who it is", retryable: false, exit: 77 },
  PERMISSION_DENIED: { meaning: "the caller may not do this", retryable: false, exit: 77 },
  RATE_LIMITED: { meaning: "too many attempts in a short time", retryable: true, exit: 75 },
  EXEC_FAILED: { meaning: "a system tool failed", retryable: false, exit: 71 },
  EXEC_MISSING: { meaning: "a system tool is not installed", retryable: false, exit: 69 },
  IO: { meaning: "the file system refused", retryable: false, exit: 74 },
  CONFIG: { meaning: "the configuration is wrong", retryable: false, exit: 78 },
  CIK_UNREADABLE: { meaning: "the key cannot be read", retryable: false, exit: 65 },
  CIK_REVOKED: { meaning: "the key was revoked", retryable: false, exit: 77 },
  CIK_EXPIRED: { meaning: "the key is past its date", retryable: false, exit: 77 },
  CIK_USED_UP: { meaning: "the key has no uses left", retryable: false, exit: 77 },
  CIK_CLONED: { meaning: "a copy of the key was used", retryable: false, exit: 77 },
  CIK_UNKNOWN: { meaning: "Dom0 does not know this key", retryable: false, exit: 77 },
  CIK_PASSPHRASE: { meaning: "the key's passphrase is missing or wrong", retryable: false, exit: 77 },
  WRONG_CA: { meaning: "the other side is not the Dom0 that the key names", retryable: false, exit: 77 },
  BAD_PROOF: { meaning: "the signature over the exchange is not good", retryable: false, exit: 77 },
  PARKED: { meaning: "an operator has to approve this host", retryable: true, exit: 75 },
  REFUSED: { meaning: "policy or an operator refused this host", retryable: false, exit: 77 },
  REVOKED: { meaning: "the host was revoked", retryable: false, exit: 77 },
  DISPUTED: { meaning: "two machines claim one identity", retryable: false, exit: 77 },
  JOB_FAILED: { meaning: "a job did not succeed", retryable: false, exit: 1 },
  SERVICE_DOWN: { meaning: "a service does not run that is to run", retryable: false, exit: 69 },
  TEMPLATE_MISMATCH: { meaning: "the hardware is not what the template asks for", retryable: false, exit: 65 },
} as const;

/** A code of the table above. */
export type ErrorCode = keyof typeof errorCodes;

/** Narrows a string from the wire to a code; anything unknown is INTERNAL. */
export function errorCodeOf(value: string): ErrorCode {
  return Object.hasOwn(errorCodes, value) ? (value as ErrorCode) : "INTERNAL";
}
