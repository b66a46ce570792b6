import { isIPv6 } from "node:net";
import { dom0MachineNumber, interAddress } from "../../shared/addresses/index.ts";
import type { Dom0Config } from "../config/index.ts";

/** `host:port`, with brackets around an IPv6 address. */
function endpoint(host: string, port: number): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** Servers of a cluster in the order for one host, so that hosts spread over them. */
export function spread<T>(servers: readonly T[], machineNumber: number): T[] {
  const first = machineNumber % Math.max(1, servers.length);
  return [...servers.slice(first), ...servers.slice(0, first)];
}

/** How machines reach the parts of this Dom0, best first. */
export function endpointsOf(config: Dom0Config) {
  const { advertise, listen, nats, mesh } = config;
  const [best = "localhost"] = advertise;
  // By the tunnel it is reached last: where all other ways are cut, but one to a keyhole.
  const forHosts = mesh.enabled ? [...advertise, interAddress(dom0MachineNumber)] : advertise;
  return {
    enrolment: advertise.map((host) => endpoint(host, listen.enrolment.port)),
    hosts: forHosts.map((host) => endpoint(host, listen.hosts.port)),
    admin: endpoint(best, listen.admin.port),
    nats: nats.mode === "external" ? [...nats.servers] : advertise.map((host) => `tls://${endpoint(host, nats.port)}`),
  };
}
