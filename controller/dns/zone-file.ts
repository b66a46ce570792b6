import { type DnsRecord, recordTtl } from "./records.ts";
import type { Zone } from "./zone.ts";

/** A zone as name servers keep it in files (RFC 1035, 5), sorted by name. */
export function zoneFile(zone: Zone, serial: number): string {
  const { mname, rname, refresh = 0, retry = 0, expire = 0, minimum = 0 } = zone.soa(serial).data;
  const soa = `${zone.origin}. ${recordTtl} IN SOA ${mname}. ${rname}. ${serial} ${refresh} ${retry} ${expire} ${minimum}`;
  const lines = zone.snapshot().map((record) => `${record.name}. ${recordTtl} IN ${record.type} ${dataText(record)}`);
  return `${[soa, ...lines.sort()].join("\n")}\n`;
}

function dataText({ type, data }: DnsRecord): string {
  if (type === "SRV") return `${data.priority} ${data.weight} ${data.port} ${data.target}.`;
  return type === "PTR" || type === "NS" ? `${data}.` : data;
}
