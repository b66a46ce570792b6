/** What a log line, and a batch of them, may be at most; agents keep to it, Dom0 refuses what does not. */
export const logLimits = {
  /** A line longer than this is cut and marked, bytes of UTF-8. */
  lineBytes: 64 * 1024,
  /** Text of a batch before compression. */
  batchTextBytes: 512 * 1024,
  /** A whole batch before compression: what a reader unpacks at most. */
  batchBytes: 2 * 1024 * 1024,
  /** A batch on the wire. */
  payloadBytes: 768 * 1024,
  unitsPerBatch: 1024,
  unitCharacters: 128,
} as const;

/** Syslog severities (RFC 5424), gravest first. */
export const severities = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"] as const;

/** Severity of what says nothing about it: informational. */
export const plainSeverity = 6;
