import { z } from "zod";

const node = z.object({
  name: z.string().max(128),
  path: z.string().max(256),
  type: z.string().max(32),
  size: z.number().nullable(),
  rota: z.boolean().nullable(),
  rm: z.boolean().nullable(),
  tran: z.string().nullable(),
  model: z.string().nullable(),
  serial: z.string().nullable(),
  wwn: z.string().nullable(),
  fstype: z.string().nullable(),
  label: z.string().nullable(),
  uuid: z.string().nullable(),
});
const blockDevice = node.extend({ children: z.array(node).optional() });
const lsblkSchema = z.object({ blockdevices: z.array(blockDevice).max(4096) });

/** Columns that {@link parseLsblk} needs. */
export const lsblkArguments = [
  "--json",
  "--bytes",
  "--output",
  "NAME,PATH,TYPE,SIZE,ROTA,RM,TRAN,MODEL,SERIAL,WWN,FSTYPE,LABEL,UUID",
];

const diskTypes = new Set(["disk", "loop"]);
const memoryDisks = /^(ram|zram)\d+$/;

/**
 * Reads what lsblk says.
 * @param isMine whether a device has a node in this host's /dev; others belong to somebody else on the same kernel
 */
export function parseLsblk(json: string, isMine: (path: string) => boolean) {
  const { blockdevices } = lsblkSchema.parse(JSON.parse(json));
  return blockdevices
    .filter(
      (disk) => diskTypes.has(disk.type) && (disk.size ?? 0) > 0 && !memoryDisks.test(disk.name) && isMine(disk.path),
    )
    .map((disk) => ({
      name: disk.name,
      sizeBytes: disk.size ?? 0,
      rotational: disk.rota === true,
      removable: disk.rm === true,
      transport: disk.tran ?? undefined,
      model: disk.model?.trim() || undefined,
      serial: disk.serial?.trim() || undefined,
      wwn: disk.wwn ?? undefined,
      filesystem: disk.fstype ?? undefined,
      partitions: (disk.children ?? [])
        .filter((child) => child.type === "part")
        .map((child) => ({
          name: child.name,
          sizeBytes: child.size ?? 0,
          filesystem: child.fstype ?? undefined,
          label: child.label ?? undefined,
          uuid: child.uuid ?? undefined,
        })),
    }));
}
