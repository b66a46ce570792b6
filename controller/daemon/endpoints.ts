import { isIPv6 } from "node:net";
import type { Dom0Config } from "../config/index.ts";

/** `host:port`, with brackets around an IPv6 address. */
function endpoint(host: string, port: number): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** How machines reach the parts of this Dom0, best first. */
export function endpointsOf(config: Dom0Config) {
  const { advertise, listen, nats } = config;
  const [best = "localhost"] = advertise;
  return {
    enrolment: advertise.map((host) => endpoint(host, listen.enrolment.port)),
    hosts: advertise.map((host) => endpoint(host, listen.hosts.port)),
    admin: endpoint(best, listen.admin.port),
    nats: nats.mode === "external" ? [...nats.servers] : advertise.map((host) => `tls://${endpoint(host, nats.port)}`),
  };
}
