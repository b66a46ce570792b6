import { sized } from "../../shared/facts/index.ts";

/** A block device, and what is made of it. */
export interface BlockNode {
  path: string;
  /** Of lsblk(8): `disk`, `part`, `crypt`, … */
  type: string;
  sizeBytes: number;
  rm: boolean;
  ro: boolean;
  model: string | null;
  serial: string | null;
  mountpoints: ReadonlyArray<string | null>;
  /** In words; undefined where it is empty. */
  content: string | undefined;
  children: readonly BlockNode[];
}

/** What the operator said about the device. */
export interface DeviceConsent {
  /** Serial number that the device has to have: needed for one that is not removable. */
  serial: string | undefined;
  /** Whether what is on it may be destroyed. */
  erase: boolean;
}

function* withChildren(node: BlockNode): Generator<BlockNode> {
  yield node;
  for (const child of node.children) yield* withChildren(child);
}

function nameOf({ path, model, sizeBytes, serial }: BlockNode): string {
  const what = [model?.trim(), sized(sizeBytes), serial ? `serial ${serial}` : "no serial"];
  return `${path} (${what.filter(Boolean).join(", ")})`;
}

/**
 * Why a device may not be made into a key; undefined where it may. Nothing here is a question of taste: each is a disk
 * that somebody would miss.
 */
export function refusalOf(device: BlockNode, neededBytes: number, consent: DeviceConsent): string | undefined {
  const name = nameOf(device);
  if (device.type !== "disk" && device.type !== "loop") return `${name} is a ${device.type}, not a whole disk`;
  const all = [...withChildren(device)];
  const mounted = all.find((node) => node.mountpoints.some((point) => point !== null));
  if (mounted !== undefined) {
    return `${name}: ${mounted.path} is in use at ${mounted.mountpoints.filter(Boolean).join(", ")}; unmount it first`;
  }
  const holder = all.find((node) => !["disk", "loop", "part"].includes(node.type));
  if (holder !== undefined) return `${name} is in use by ${holder.path} (${holder.type})`;
  if (device.ro) return `${name} is write-protected`;
  const misnamed = misnaming(device, consent.serial || undefined);
  if (misnamed !== undefined) return `${name} ${misnamed}`;
  if (device.sizeBytes < neededBytes) return `${name} is too small: ${sized(neededBytes)} are needed`;
  const used = all.filter((node) => node.content !== undefined || node.type === "part");
  if (used.length > 0 && !consent.erase) {
    const list = used.map(({ path, content }) => [path, content].filter(Boolean).join(" ")).join(", ");
    return `${name} is not empty: ${list}; add --erase to destroy that`;
  }
  return undefined;
}

function misnaming({ rm, serial }: BlockNode, wanted: string | undefined): string | undefined {
  if (wanted !== undefined) return wanted === serial ? undefined : `does not have serial ${wanted}`;
  if (rm) return undefined;
  const hint = serial ? `if it is the right one, add --serial ${serial}` : "it has no serial to name it by";
  return `is not a removable disk; ${hint}`;
}
