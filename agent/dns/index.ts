export { HostDns, type HostDnsOptions } from "./host-dns.ts";
export type { DnsSettings } from "./settings.ts";
