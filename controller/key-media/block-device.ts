import { z } from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { sized } from "../../shared/facts/index.ts";

interface Node {
  path: string;
  type: string;
  size: number;
  rm: boolean;
  ro: boolean;
  model: string | null;
  serial: string | null;
  fstype: string | null;
  label: string | null;
  mountpoints: Array<string | null>;
  children?: Node[] | undefined;
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    path: z.string().max(256),
    type: z.string().max(32),
    size: z.number(),
    rm: z.boolean(),
    ro: z.boolean(),
    model: z.string().nullable(),
    serial: z.string().nullable(),
    fstype: z.string().nullable(),
    label: z.string().nullable(),
    mountpoints: z.array(z.string().nullable()),
    children: z.array(nodeSchema).optional(),
  }),
);
const lsblkSchema = z.object({ blockdevices: z.array(nodeSchema).length(1) });

/** What the operator said about the device. */
export interface DeviceConsent {
  /** Serial number that the device has to have: needed for one that is not removable. */
  serial: string | undefined;
  /** Whether what is on it may be destroyed. */
  erase: boolean;
}

function* withChildren(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* withChildren(child);
}

/**
 * Why a device may not be made into a key; undefined where it may. Nothing here is a question of taste: each is a disk
 * that somebody would miss.
 */
export function refusalOf(device: Node, neededBytes: number, consent: DeviceConsent): string | undefined {
  const what = [device.model?.trim(), sized(device.size), device.serial ? `serial ${device.serial}` : "no serial"];
  const name = `${device.path} (${what.filter(Boolean).join(", ")})`;
  if (device.type !== "disk" && device.type !== "loop") return `${name} is a ${device.type}, not a whole disk`;
  const all = [...withChildren(device)];
  const mounted = all.find((node) => node.mountpoints.some((point) => point !== null));
  if (mounted !== undefined) {
    return `${name}: ${mounted.path} is in use at ${mounted.mountpoints.filter(Boolean).join(", ")}; unmount it first`;
  }
  const holder = all.find((node) => !["disk", "loop", "part"].includes(node.type));
  if (holder !== undefined) return `${name} is in use by ${holder.path} (${holder.type})`;
  if (device.ro) return `${name} is write-protected`;
  if (consent.serial !== undefined && consent.serial !== device.serial)
    return `${name} does not have serial ${consent.serial}`;
  if (!device.rm && consent.serial === undefined) {
    const hint = device.serial
      ? `if it is the right one, add --serial ${device.serial}`
      : "it has no serial to name it by";
    return `${name} is not a removable disk; ${hint}`;
  }
  if (device.size < neededBytes) return `${name} is too small: ${sized(neededBytes)} are needed`;
  const content = all.filter((node) => node.fstype !== null || node.type === "part");
  if (content.length > 0 && !consent.erase) {
    const list = content.map((node) => [node.path, node.fstype, node.label].filter(Boolean).join(" ")).join(", ");
    return `${name} is not empty: ${list}; add --erase to destroy that`;
  }
  return undefined;
}

/** @throws DomzeroError INVALID_INPUT with the reason why it may not be used */
export async function checkBlockDevice(
  exec: Exec,
  path: string,
  neededBytes: number,
  consent: DeviceConsent,
): Promise<void> {
  const columns = "PATH,TYPE,SIZE,RM,RO,MODEL,SERIAL,FSTYPE,LABEL,MOUNTPOINTS";
  const { stdout } = await exec("lsblk", ["--json", "--bytes", "--output", columns, path]);
  const [device] = lsblkSchema.parse(JSON.parse(stdout)).blockdevices;
  if (device === undefined) throw new DomzeroError("NOT_FOUND", `there is no disk ${path}`);
  const refusal = refusalOf(device, neededBytes, consent);
  if (refusal !== undefined) throw new DomzeroError("INVALID_INPUT", refusal);
}
