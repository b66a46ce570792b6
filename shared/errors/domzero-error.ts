import * as z from "zod";
import { type ErrorCode, errorCodes } from "./codes.ts";

/** What an error carries beside its message: facts for the operator, never secrets. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/**
 * The one error class of domzero. The message says what happened, to what, why, and what to do next; it may be shown
 * to an operator and sent over the wire. The cause stays inside the process.
 */
export class DomzeroError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: ErrorDetails } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "DomzeroError";
    this.code = code;
    this.details = options.details ?? {};
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }

  /** The exit code of a command that ends with this error. */
  get exitCode(): number {
    return errorCodes[this.code].exit;
  }

  /**
   * Turns anything thrown into a DomzeroError, so that a boundary has one kind to handle.
   * @param code used where the value carries no meaning of its own
   */
  static from(thrown: unknown, code: ErrorCode = "INTERNAL"): DomzeroError {
    if (thrown instanceof DomzeroError) return thrown;
    if (thrown instanceof z.ZodError) {
      return new DomzeroError("INVALID_INPUT", z.prettifyError(thrown), { cause: thrown });
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new DomzeroError(code, message, { cause: thrown });
  }
}

/** The Node.js error code (`ENOENT`, `EIO`, …) of a thrown value, if it has one. */
export function systemErrorCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
  return typeof thrown.code === "string" ? thrown.code : undefined;
}
