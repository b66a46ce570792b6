import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Machine, projectFolder, waitFor } from "../../fleet-lab/index.ts";

const addresses = "192.168.122";
const helper = join(projectFolder, ".build/debian/libvirt/usr/lib/libvirt/libvirt_leaseshelper");
const settings = "/run/guests.conf";
const script = "/run/udhcpc-script";
const environment = { PATH: "/usr/sbin:/usr/bin" };
const patienceMs = 30_000;

/** Who runs the network of guests, as far as a DHCP server and its files go; no libvirtd and no incusd is there. */
const kinds = {
  libvirt: {
    bridge: "virbr0",
    folder: "/var/lib/libvirt/dnsmasq",
    leases: "virbr0.status",
    lines: ["leasefile-ro", `dhcp-script=${helper}`],
  },
  incus: {
    bridge: "incusbr0",
    folder: "/var/lib/incus/networks/incusbr0",
    leases: "dnsmasq.leases",
    lines: ["dhcp-leasefile=/var/lib/incus/networks/incusbr0/dnsmasq.leases"],
  },
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** A guest to be added: what libvirt calls it, what it calls itself, the last octet that it asks for. */
export interface NewGuest {
  name: string;
  calls: string;
  number: number;
}

/** Makes a bridge with a DHCP server. */
export async function startGuestNetwork(machine: Machine, name: keyof typeof kinds) {
  const kind = kinds[name];
  const { bridge, folder } = kind;
  await mkdir(machine.path(folder), { recursive: true });
  await machine.exec(["ip", "link", "add", bridge, "type", "bridge"]);
  await machine.exec(["ip", "address", "add", `${addresses}.1/24`, "dev", bridge]);
  await machine.exec(["ip", "link", "set", bridge, "up"]);
  const range = `dhcp-range=${addresses}.2,${addresses}.254,255.255.255.0`;
  const common = ["except-interface=lo", "bind-dynamic", `interface=${bridge}`, "dhcp-authoritative", "no-ping"];
  // Port 0: no name server, which is another's here.
  const lines = [...common, range, "port=0", "user=root", "pid-file=/run/guests.pid", ...kind.lines];
  await writeFile(machine.path(settings), `${lines.join("\n")}\n`);
  const take = 'ip address add "$ip/24" dev "$interface"\nip route add default via "$router"';
  await writeFile(machine.path(script), `#!/bin/sh\n[ "$1" = bound ] || exit 0\n${take}\n`, { mode: 0o755 });
  await machine.exec(["sysctl", "--quiet", "--write", "net.ipv4.ip_forward=1"]);
  await start(machine, ["dnsmasq", `--conf-file=${settings}`, "--keep-in-foreground"], { VIR_BRIDGE_NAME: bridge });
  return { addGuest: (guest: NewGuest) => addGuest(machine, kind, guest) };
}

/** Switches a guest on: libvirt writes down its network card. */
async function addGuest(machine: Machine, { bridge, folder, leases }: Kind, { name, calls, number }: NewGuest) {
  const [far, cable] = [`guest${number}`, `vnet${number}`];
  const mac = `52:54:00:00:00:${number}`;
  await machine.exec(["ip", "netns", "add", far]);
  await machine.exec(["ip", "link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", far]);
  await machine.exec(["ip", "link", "set", cable, "master", bridge, "up"]);
  await machine.exec(["ip", "-n", far, "link", "set", "eth0", "address", mac, "up"]);
  const owners = machine.path(join(folder, `${bridge}.macs`));
  if (bridge === "virbr0") await changeOwners(owners, (all) => [...all, { domain: name, macs: [mac] }]);
  return {
    /** Takes a lease from the DHCP server. */
    takeLease: async () => {
      const how = ["-f", "-R", "-i", "eth0", "-x", `hostname:${calls}`, "-r", `${addresses}.${number}`, "-s", script];
      const client = await start(machine, ["ip", "netns", "exec", far, "busybox", "udhcpc", ...how]);
      const file = machine.path(join(folder, leases));
      const read = () => readFile(file, "utf8").catch(() => "");
      await waitFor(`a lease for ${name}`, patienceMs, async () => (await read()).includes(mac));
      return {
        release: async () => {
          client.kill("SIGTERM");
          await client.ended;
        },
      };
    },
    /** Its lease outlives it. */
    switchOff: () => changeOwners(owners, (all) => all.filter(({ domain }) => domain !== name)),
  };
}

async function start(machine: Machine, argv: readonly string[], more: Record<string, string> = {}) {
  const started = await machine.spawn(argv, { environment: { ...environment, ...more } });
  started.stdout.resume();
  started.stderr.resume();
  return started;
}

interface Owner {
  domain: string;
  macs: string[];
}

async function changeOwners(file: string, change: (owners: Owner[]) => Owner[]): Promise<void> {
  const before: Owner[] = JSON.parse(await readFile(file, "utf8").catch(() => "[]"));
  await writeFile(file, JSON.stringify(change(before), undefined, 2));
}
