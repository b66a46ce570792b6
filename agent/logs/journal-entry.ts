import * as z from "zod";

/** A field is text, or bytes where it is no UTF-8 (systemd, JOURNAL_EXPORT_FORMATS). */
const fieldSchema = z.union([
  z.string(),
  z.array(z.int().min(0).max(255)).transform((bytes) => Buffer.from(bytes).toString("utf8")),
]);
const optional = fieldSchema.optional().catch(undefined);

const entrySchema = z.object({
  __CURSOR: z.string().min(1).max(1024),
  __REALTIME_TIMESTAMP: z.string().regex(/^\d{1,18}$/),
  MESSAGE: optional,
  PRIORITY: optional,
  _SYSTEMD_UNIT: optional,
  SYSLOG_IDENTIFIER: optional,
  _TRANSPORT: optional,
});

/** An entry of the journal as a line. */
export interface JournalEntry {
  cursor: string;
  unit: string;
  severity: number;
  timeMs: number;
  text: string;
}

/** Parses a line of `journalctl -o json`; undefined where it is none. */
export function parseJournalEntry(json: string): JournalEntry | undefined {
  const parsed = entrySchema.safeParse(parseJson(json));
  if (!parsed.success) return undefined;
  const { MESSAGE, PRIORITY, _SYSTEMD_UNIT, SYSLOG_IDENTIFIER, _TRANSPORT } = parsed.data;
  const named = _TRANSPORT === "kernel" ? "kernel" : (_SYSTEMD_UNIT?.replace(/\.service$/, "") ?? SYSLOG_IDENTIFIER);
  return {
    cursor: parsed.data.__CURSOR,
    unit: (named || "journal").slice(0, 128),
    severity: /^[0-7]$/.test(PRIORITY ?? "") ? Number(PRIORITY) : 6,
    timeMs: Math.floor(Number(parsed.data.__REALTIME_TIMESTAMP) / 1000),
    text: MESSAGE ?? "",
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
