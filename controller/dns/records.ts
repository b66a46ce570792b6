import type { Answer } from "dns-packet";

/** A record of a zone; names are in lower case, absolute, without the last dot. */
export type DnsRecord =
  | { name: string; type: "A" | "AAAA" | "NS" | "PTR"; data: string }
  | { name: string; type: "SRV"; data: { priority: number; weight: number; port: number; target: string } };

/**
 * Seconds that others may keep an answer: none, so that no cache answers what was. Hosts keep what they heard for the
 * time when Dom0 is away.
 */
export const recordTtl = 0;

/** A record as the codec wants it. @param name owner as it was asked for (0x20) */
export function toAnswer(record: DnsRecord, name: string = record.name): Answer {
  const common = { name, ttl: recordTtl, class: "IN" } as const;
  // Apart, as the codec's types are.
  return record.type === "SRV"
    ? { ...common, type: record.type, data: record.data }
    : { ...common, type: record.type, data: record.data };
}
