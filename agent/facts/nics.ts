import * as z from "zod";
import { pciAddress } from "./devices.ts";
import { devicePath, linkName, readAttribute } from "./sysfs.ts";

const addressSchema = z.object({
  local: z.string().max(64).optional(),
  prefixlen: z.int().optional(),
  scope: z.string().max(64).optional(),
  temporary: z.boolean().optional(),
});
const linkSchema = z.array(
  z.object({
    ifname: z.string().max(64),
    link_type: z.string().max(64).optional(),
    address: z.string().max(128).optional(),
    permaddr: z.string().max(128).optional(),
    linkinfo: z.object({ info_kind: z.string().max(64).optional() }).optional(),
    addr_info: z.array(addressSchema).optional(),
  }),
);
const macAddress = /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/;
const byName = new Intl.Collator("en", { numeric: true });

/** net_device.addr_assign_type as in the kernel's include/uapi/linux/netdevice.h. */
const origins = new Map([
  ["0", "permanent"],
  ["1", "random"],
  ["2", "stolen"],
  ["3", "set"],
]);

/**
 * Parses `ip -j -d address show`, sorted by name. Link-local addresses are left out, as every link has one, and
 * temporary ones (RFC 8981), as they are others tomorrow.
 */
export function parseIpAddress(json: string) {
  return linkSchema
    .parse(JSON.parse(json))
    .filter((link) => link.link_type !== "loopback")
    .sort((a, b) => byName.compare(a.ifname, b.ifname))
    .map((link) => ({
      name: link.ifname,
      macAddress: link.link_type === "ether" ? mac(link.address) : undefined,
      permanentMacAddress: mac(link.permaddr),
      kind: link.linkinfo?.info_kind,
      addresses: (link.addr_info ?? [])
        .filter((each) => each.local !== undefined && each.scope !== "link" && each.temporary !== true)
        .map((each) => `${each.local}/${each.prefixlen ?? 0}`)
        .sort(byName.compare),
    }));
}

function mac(value: string | undefined): string | undefined {
  const lower = value?.toLowerCase();
  return lower !== undefined && macAddress.test(lower) ? lower : undefined;
}

const usbInterface = /^(\d+-[\d.]+):\d+\.\d+$/;

/** The nearest device above that is on PCI or USB: a virtio NIC is below a PCI function, an adapter below a port. */
export function busOf(path: string): { pciAddress?: string; usbPath?: string } {
  for (const name of path.split("/").reverse()) {
    const usbPath = usbInterface.exec(name)?.[1];
    if (usbPath !== undefined) return { usbPath };
    if (pciAddress.test(name)) return { pciAddress: name };
  }
  return {};
}

/** What /sys knows of the link beside. A link with a device below it is hardware. */
export async function readNic(root: string, link: ReturnType<typeof parseIpAddress>[number]) {
  const folder = `${root}/sys/class/net/${link.name}`;
  const device = await devicePath(folder, "device");
  const speed = Number(await readAttribute(folder, "speed"));
  const origin = origins.get((await readAttribute(folder, "addr_assign_type")) ?? "");
  // ip tells the permanent address only where another one is in use.
  const permanent = link.permanentMacAddress ?? (origin === "permanent" ? link.macAddress : undefined);
  const physical = device !== undefined && link.kind === undefined;
  const carrier = await readAttribute(folder, "carrier");
  return {
    name: link.name,
    macAddress: link.macAddress,
    permanentMacAddress: physical ? permanent : link.permanentMacAddress,
    macAddressOrigin: origin,
    physical,
    kind: link.kind,
    driver: await linkName(folder, "device/driver"),
    ...busOf(device ?? ""),
    link: carrier === undefined ? undefined : carrier === "1" ? "up" : "down",
    speedMbps: speed > 0 ? speed : undefined,
    addresses: link.addresses,
  };
}
