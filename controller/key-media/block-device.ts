import { constants, open } from "node:fs/promises";
import * as z from "zod";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { describeContent } from "./device-content.ts";
import { type BlockNode, type DeviceConsent, refusalOf } from "./refusal.ts";

interface LsblkNode extends Omit<BlockNode, "content" | "children" | "sizeBytes"> {
  size: number;
  "log-sec": number;
  children?: LsblkNode[] | undefined;
}

const nodeSchema: z.ZodType<LsblkNode> = z.lazy(() =>
  z.object({
    path: z.string().max(256),
    type: z.string().max(32),
    size: z.number(),
    "log-sec": z.int().min(512).max(65_536),
    rm: z.boolean(),
    ro: z.boolean(),
    model: z.string().nullable(),
    serial: z.string().nullable(),
    mountpoints: z.array(z.string().nullable()),
    children: z.array(nodeSchema).optional(),
  }),
);
const lsblkSchema = z.object({ blockdevices: z.array(nodeSchema).length(1) });
const columns = "PATH,TYPE,SIZE,LOG-SEC,RM,RO,MODEL,SERIAL,MOUNTPOINTS";

/**
 * Looks at a block device.
 * @param path absolute
 * @throws DomzeroError INVALID_INPUT with the reason why it may not be used
 */
export async function checkBlockDevice(
  exec: Exec,
  path: string,
  neededBytes: number,
  consent: DeviceConsent,
): Promise<{ sizeBytes: number; sectorBytes: number }> {
  const { stdout } = await exec("lsblk", ["--json", "--bytes", "--output", columns, path]);
  const [found] = lsblkSchema.parse(JSON.parse(stdout)).blockdevices;
  if (found === undefined) throw new DomzeroError("NOT_FOUND", `there is no disk ${path}`);
  const refusal = refusalOf(await withContent(exec, found), neededBytes, consent);
  if (refusal !== undefined) throw new DomzeroError("INVALID_INPUT", refusal);
  await checkUnclaimed(path);
  return { sizeBytes: found.size, sectorBytes: found["log-sec"] };
}

/** lsblk knows what is on a disk from udevd alone: where that does not run, every disk looks empty to it. */
async function withContent(exec: Exec, node: LsblkNode): Promise<BlockNode> {
  const { path, type, size, rm, ro, model, serial, mountpoints } = node;
  const children: BlockNode[] = [];
  for (const child of node.children ?? []) children.push(await withContent(exec, child));
  const content = await describeContent(exec, path);
  return { path, type, sizeBytes: size, rm, ro, model, serial, mountpoints, content, children };
}

/** What lsblk does not see, as ZFS pools and mounts of other containers, the kernel does: open(2), O_EXCL. */
async function checkUnclaimed(path: string): Promise<void> {
  try {
    await using _claim = await open(path, constants.O_RDWR | constants.O_EXCL);
  } catch (error) {
    const isBusy = systemErrorCode(error) === "EBUSY";
    const why = isBusy ? "something on this machine uses it" : DomzeroError.from(error).message;
    throw new DomzeroError("INVALID_INPUT", `${path} cannot be made into a key: ${why}`, { cause: error });
  }
}
