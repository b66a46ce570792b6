import { basename } from "node:path";
import { z } from "zod";
import { devicePath, linkName, readAttribute } from "./sysfs.ts";

const linkSchema = z.array(
  z.object({
    ifname: z.string().max(32),
    link_type: z.string().max(32).optional(),
    address: z.string().max(64).optional(),
    permaddr: z.string().max(64).optional(),
    linkinfo: z.object({ info_kind: z.string().max(64).optional() }).optional(),
    addr_info: z
      .array(
        z.object({ local: z.string().max(64).optional(), prefixlen: z.int().optional(), scope: z.string().optional() }),
      )
      .optional(),
  }),
);

/** Parses `ip -j -d address show`. Link-local addresses are left out: every link has one. */
export function parseIpAddress(json: string) {
  return linkSchema
    .parse(JSON.parse(json))
    .filter((link) => link.link_type !== "loopback")
    .map((link) => ({
      name: link.ifname,
      macAddress: link.link_type === "ether" ? link.address : undefined,
      permanentMacAddress: link.permaddr,
      kind: link.linkinfo?.info_kind,
      addresses: (link.addr_info ?? [])
        .filter((each) => each.local !== undefined && each.scope !== "link")
        .map((each) => `${each.local}/${each.prefixlen ?? 0}`),
    }));
}

/** What /sys knows of the link beside. A link with a device below it is hardware. */
export async function readNic(root: string, link: ReturnType<typeof parseIpAddress>[number]) {
  const folder = `${root}/sys/class/net/${link.name}`;
  const device = await devicePath(folder, "device");
  const speed = Number(await readAttribute(folder, "speed"));
  const address = basename(device ?? "");
  return {
    ...link,
    physical: device !== undefined && link.kind === undefined,
    driver: await linkName(folder, "device/driver"),
    pciAddress: /^[0-9a-f]{4,8}:[0-9a-f]{2}:/.test(address) ? address : undefined,
    speedMbps: speed > 0 ? speed : undefined,
  };
}
