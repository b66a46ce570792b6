import { networkInterfaces } from "node:os";

/** Interfaces of which neighbours see nothing: tunnels, and what is inside of this machine. */
const inward = /^(dz|wg|tun|tap|docker|veth|vnet|virbr|lxdbr|br-)/;

/** Where this host is reached without a tunnel: addresses with prefix length. */
export function underlayAddresses(): string[] {
  return Object.entries(networkInterfaces())
    .filter(([name]) => !inward.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .flatMap(({ cidr }) => cidr ?? [])
    .sort();
}
