import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BastionInput,
  bastionMetaSchema,
  bastionPolicySchema,
  type DesiredBastion,
  desiredBastionSchema,
  type NetworkFacts,
  type NetworkLink,
} from "../../shared/bastion/index.ts";
import { parseConfig } from "../../shared/config-file/index.ts";

const folder = join(import.meta.dirname, "../../deploy/bastion");
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");

/** The policy and the protections that come with domzero. */
export const shippedPolicy = parseConfig(textOf("policy.yml"), bastionPolicySchema, "policy.yml");
export const shippedMeta = parseConfig(textOf("meta.yml"), bastionMetaSchema, "meta.yml");

export function link(name: string, more: Partial<NetworkLink> = {}): NetworkLink {
  return { name, loopback: false, wireless: false, addresses: [], ...more };
}

const loopback = link("lo", { loopback: true, addresses: ["127.0.0.1/8", "::1/128"] });
const bridge = (name: string, ...addresses: string[]) => link(name, { kind: "bridge", addresses });
const veth = (name: string, master: string) => link(name, { kind: "veth", master });

function tunnel(machine: number, name = "dz1"): NetworkLink {
  const addresses = [`10.0.0.${machine}/32`, `fd01:2345:6789:1::a00:${machine}/128`];
  return link(name, { kind: "wireguard", addresses });
}

export function facts(links: readonly NetworkLink[], routes: Record<string, string> = {}): NetworkFacts {
  return {
    init: "openrc",
    links: [loopback, ...links],
    routes: Object.entries(routes).map(([destination, name]) => ({ destination, link: name, metric: 0 })),
  };
}

export function desired(machine: number, more: object = {}): DesiredBastion {
  return desiredBastionSchema.parse({
    policy: shippedPolicy,
    meta: shippedMeta,
    management: { dom0: ["10.0.0.1", "fd01:2345:6789:1::a00:1"], wireguardPorts: [51820], neverBanned: ["45.33.1.9"] },
    guestPrefix: `10.128.${machine}.0/24`,
    ...more,
  });
}

const throughTunnel = { "10.0.0.0/17": "dz1", "10.128.0.0/9": "dz1", "fd01:2345:6789:1::/64": "dz1" };
const keyhole = {
  dom0: ["10.0.0.1", "fd01:2345:6789:1::a00:1"],
  wireguardPorts: [51820],
  openPorts: [7443, 7444],
};

/** Machines as they are met, each of which has a golden file. */
export const machines: Record<string, BastionInput> = {
  laptop: {
    desired: desired(2),
    facts: facts(
      [
        link("wlan0", { wireless: true, addresses: ["192.168.1.20/24", "2a02:810:1::20/64"] }),
        link("enp0s31f6"),
        link("enp5s0u1", { addresses: ["192.168.1.21/24"] }),
        tunnel(2),
      ],
      { "0.0.0.0/0": "wlan0", "::/0": "wlan0", ...throughTunnel },
    ),
  },
  "cloud-server": {
    desired: desired(3),
    facts: facts([link("eth0", { addresses: ["45.33.20.7/24", "2600:3c00::7/64"] }), tunnel(3)], {
      "0.0.0.0/0": "eth0",
      "::/0": "eth0",
      ...throughTunnel,
    }),
  },
  workstation: {
    desired: desired(4),
    facts: facts(
      [
        link("eno1", { addresses: ["172.16.0.100/16"] }),
        bridge("virbr0", "192.168.122.1/24", "fd01:2345:6789:8004::1/64"),
        link("vnet0", { kind: "tun", master: "virbr0" }),
        bridge("docker0", "172.17.0.1/16"),
        veth("veth9a1", "docker0"),
        tunnel(4),
      ],
      { "0.0.0.0/0": "eno1", ...throughTunnel },
    ),
  },
  router: {
    desired: desired(5, {
      policy: bastionPolicySchema.parse({
        ...shippedPolicy,
        services: [
          ...shippedPolicy.services,
          { name: "web", ports: [80, 443], from: ["wan"], synproxy: true },
          { name: "ssh-away", ports: [22], from: ["wan"], sources: ["45.33.1.0/24"], rate: "6/minute" },
        ],
      }),
    }),
    facts: facts(
      [
        link("eth0", { addresses: ["62.2.3.4/29", "2a02:1::4/64"] }),
        link("eth1", { addresses: ["172.16.0.1/16", "fd77:1::1/64"] }),
        tunnel(5),
      ],
      { "0.0.0.0/0": "eth0", "::/0": "eth0", ...throughTunnel },
    ),
  },
  keyhole: {
    desired: desired(6, { management: keyhole }),
    facts: facts([link("eth0", { addresses: ["62.2.9.4/24", "2a02:9::4/64"] }), tunnel(1, "dz0"), tunnel(6)], {
      "0.0.0.0/0": "eth0",
      "::/0": "eth0",
      "10.0.0.0/17": "dz0",
      "fd01:2345:6789:1::/64": "dz0",
    }),
  },
  "lxd-host": {
    desired: desired(7),
    facts: facts(
      [
        link("br0", { kind: "bridge", addresses: ["172.16.0.9/16"] }),
        link("eno1", { master: "br0" }),
        bridge("lxdbr0", "192.168.7.1/24"),
        veth("vethabc", "lxdbr0"),
        veth("vethdef", "br0"),
        tunnel(7),
      ],
      { "0.0.0.0/0": "br0", ...throughTunnel },
    ),
  },
};
