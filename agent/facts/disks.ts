import { basename } from "node:path";
import * as z from "zod";
import { linkName, listFolder, readAttribute, readBytes } from "./sysfs.ts";

const text = z.string().max(4096).nullable();
const node = z.object({
  name: z.string().max(256),
  path: z.string().max(512),
  type: z.string().max(64),
  size: z.number().nullable(),
  rota: z.boolean().nullable(),
  rm: z.boolean().nullable(),
  tran: text,
  model: text,
  serial: text,
  wwn: text,
  fstype: text,
  label: text,
  uuid: text,
});
const blockDevice = node.extend({ children: z.array(node).optional() });
const lsblkSchema = z.object({ blockdevices: z.array(blockDevice).max(8192) });

/** Columns that {@link parseLsblk} needs. */
export const lsblkArguments = [
  "--json",
  "--bytes",
  "--output",
  "NAME,PATH,TYPE,SIZE,ROTA,RM,TRAN,MODEL,SERIAL,WWN,FSTYPE,LABEL,UUID",
];

/** Memory, ZFS volumes and disks of other machines that the kernel calls disks too. */
const notHardware = /^(ram|zram|zd|nbd|rbd|drbd|bcache)\d+$/;
const byName = new Intl.Collator("en", { numeric: true });

/**
 * Reads what lsblk says: disks, sorted by name. Loop devices, RAM disks, volumes, mappings and arrays are made
 * of something else and are no hardware; a drive without a medium has no size and is left out.
 * @param isMine whether a device has a node in this host's /dev; others belong to somebody else on the same kernel
 */
export function parseLsblk(json: string, isMine: (path: string) => boolean) {
  const { blockdevices } = lsblkSchema.parse(JSON.parse(json));
  return blockdevices
    .filter((disk) => disk.type === "disk" && (disk.size ?? 0) > 0 && !notHardware.test(disk.name) && isMine(disk.path))
    .sort((a, b) => byName.compare(a.name, b.name))
    .map((disk) => ({
      name: disk.name,
      sizeBytes: disk.size ?? 0,
      rotational: disk.rota === true,
      removable: disk.rm === true,
      transport: filled(disk.tran),
      model: filled(disk.model),
      serial: filled(disk.serial),
      wwn: filled(disk.wwn),
      filesystem: filled(disk.fstype),
      partitions: (disk.children ?? [])
        .filter((child) => child.type === "part")
        .sort((a, b) => byName.compare(a.name, b.name))
        .map((child) => ({
          name: child.name,
          sizeBytes: child.size ?? 0,
          filesystem: filled(child.fstype),
          label: filled(child.label),
          uuid: filled(child.uuid),
        })),
    }));
}

function filled(value: string | null): string | undefined {
  return value?.trim() || undefined;
}

/**
 * The serial number in the Vital Product Data page 0x80 of a SCSI or SATA disk (SPC-5, section 7.7.19): page length
 * big-endian at byte 2, the number from byte 4.
 */
export function parseSerialPage(page: Buffer): string | undefined {
  if (page.length < 4 || page.readUInt8(1) !== 0x80) return undefined;
  const serial = page.toString("latin1", 4, 4 + page.readUInt16BE(2));
  return serial.replaceAll("\0", "").trim() || undefined;
}

/** Kinds of names that no two devices share; t10 ones are only as good as their vendor. */
const worldWide = /^(naa|eui|uuid)\./;

/** Adds what lsblk leaves open where no udev runs, and the disk's stable names. */
export async function completeDisk(
  root: string,
  disk: ReturnType<typeof parseLsblk>[number],
  byId: ReadonlyMap<string, string[]>,
) {
  const folder = `${root}/sys/block/${disk.name}`;
  const page = disk.serial === undefined ? await readBytes(folder, "device/vpd_pg80") : undefined;
  const serial =
    disk.serial ??
    (await readAttribute(folder, "serial")) ??
    (await readAttribute(folder, "device/serial")) ??
    (page === undefined ? undefined : parseSerialPage(page));
  const wwid = (await readAttribute(folder, "wwid")) ?? (await readAttribute(folder, "device/wwid")) ?? "";
  return { ...disk, serial, wwn: disk.wwn ?? (worldWide.test(wwid) ? wwid : undefined), byId: byId.get(disk.name) };
}

/** Names under /dev/disk/by-id, by the device that they lead to. */
export async function readDiskIds(root: string): Promise<Map<string, string[]>> {
  const folder = `${root}/dev/disk/by-id`;
  const ids = new Map<string, string[]>();
  for (const name of await listFolder(folder)) {
    const device = basename((await linkName(folder, name)) ?? "");
    if (device !== "") ids.set(device, [...(ids.get(device) ?? []), name]);
  }
  return ids;
}
