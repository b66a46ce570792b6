/** A record of /dev/kmsg (Linux, Documentation/ABI/testing/dev-kmsg). */
export interface KmsgRecord {
  severity: number;
  sequence: number;
  /** Since boot. */
  timeMs: number;
  text: string;
}

/** Parses `priority,sequence,microseconds,flags;text` and lines of properties after it; undefined where it is not that. */
export function parseKmsgRecord(record: string): KmsgRecord | undefined {
  const [, priority, sequence, micros, text] = /^(\d+),(\d+),(\d+),[^;]*;([^\n]*)/s.exec(record) ?? [];
  if (text === undefined) return undefined;
  return {
    severity: Number(priority) & 7,
    sequence: Number(sequence),
    timeMs: Number(micros) / 1000,
    text: unescapeBytes(text),
  };
}

/** The kernel writes bytes that are not printable as `\xNN`. */
function unescapeBytes(text: string): string {
  if (!text.includes("\\x")) return text;
  const bytes = text.replaceAll(/\\x([0-9a-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
