import * as z from "zod";
import { cikLabel } from "../../shared/cik/index.ts";
import type { Exec } from "../../shared/exec/index.ts";

/** What a block device is to us: a key, something that says it is one and has no FAT, or none of our business. */
export type Likeness = "key" | "damaged key" | "nothing";

const probeTimeoutMs = 10_000;
const nothingFound = 2;
const contradictory = 8;

/**
 * Reads the output of `blkid -p -o export`: of a partition, what is on it and what its table calls it. Only FAT is ever
 * mounted: the code of other file systems trusts what it reads more than a stranger's stick deserves.
 */
export function likenessOf(blkidOutput: string): Likeness {
  const properties = new Set(blkidOutput.split("\n"));
  if (properties.has("TYPE=vfat") && properties.has(`LABEL=${cikLabel}`)) return "key";
  const isCalledKey = properties.has(`LABEL=${cikLabel}`) || properties.has(`PART_ENTRY_NAME=${cikLabel}`);
  return isCalledKey ? "damaged key" : "nothing";
}

/** @throws DomzeroError EXEC_MISSING, EXEC_FAILED, TIMEOUT */
export async function probe(exec: Exec, device: string): Promise<Likeness> {
  const okExitCodes = [0, nothingFound, contradictory];
  const { stdout } = await exec("blkid", ["-p", "-o", "export", device], { okExitCodes, timeoutMs: probeTimeoutMs });
  return likenessOf(stdout);
}

const listSchema = z.object({
  blockdevices: z
    .array(z.object({ kname: z.string().max(256), ro: z.boolean(), size: z.number().nullable() }))
    .max(4096),
});

/** A block device by the name that the kernel's events have for it. */
export interface BlockDevice {
  path: string;
  readOnly: boolean;
  sizeBytes: number;
}

/**
 * @param only a device; absent: all there are
 * @throws DomzeroError EXEC_MISSING, EXEC_FAILED, TIMEOUT
 */
export async function listBlockDevices(exec: Exec, only?: string): Promise<BlockDevice[]> {
  const which = only === undefined ? [] : ["--nodeps", only];
  const args = ["--json", "--bytes", "--list", "--output", "KNAME,RO,SIZE", ...which];
  const { stdout } = await exec("lsblk", args, { timeoutMs: probeTimeoutMs });
  return listSchema
    .parse(JSON.parse(stdout))
    .blockdevices.map(({ kname, ro, size }) => ({ path: `/dev/${kname}`, readOnly: ro, sizeBytes: size ?? 0 }));
}
