/** What of a job's output Dom0 has, and what there is. */
export interface OutputState {
  /** All before this was sent, or is left out. */
  sent: number;
  /** Bytes that there are. */
  size: number;
}

/** Bytes from the beginning, and up to the end, that Dom0 gets whatever the output's length. */
export const keptBytes = 64 * 1024;
/** Of one message. */
const partBytes = 32 * 1024;

/** What to send next: from the beginning as far as is kept, then the newest; what lies between is left out. */
export function nextPart({
  sent,
  size,
}: OutputState): { part: "head" | "tail"; offset: number; length: number } | undefined {
  if (sent < Math.min(size, keptBytes)) {
    return { part: "head", offset: sent, length: Math.min(size, keptBytes, sent + partBytes) - sent };
  }
  const offset = Math.max(sent, size - keptBytes);
  return offset < size ? { part: "tail", offset, length: Math.min(partBytes, size - offset) } : undefined;
}
