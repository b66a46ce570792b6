export { HostDns } from "./host-dns.ts";
export type { DnsSettings } from "./settings.ts";
