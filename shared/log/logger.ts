/** Names of log fields, so that the same thing is always found under the same name. */
export const logFields = { capability: "capability", host: "host", cik: "cik", code: "code", unit: "unit" } as const;

/** Fields whose values are cut out as a last guard; the first is not to pass them. */
export const secretFields = ["privateKey", "passphrase", "seed", "token"] as const;

/** Constant messages, with data in fields; an error is the field `err`. */
interface LogMethod {
  (fields: object, message: string): void;
  (message: string): void;
}

/** What every capability is given to log with. */
export interface Logger {
  trace: LogMethod;
  debug: LogMethod;
  info: LogMethod;
  warn: LogMethod;
  error: LogMethod;
}
