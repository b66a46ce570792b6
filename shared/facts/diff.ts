import { type DescribedPart, type PartKind, type PartList, partLists, sized, words } from "./parts.ts";
import type { Facts } from "./schema.ts";

/** One difference between two measurements, or between two hosts. */
export interface FactsChange {
  kind: "added" | "removed" | "changed";
  /** The list of parts, or the name of a single value. */
  part: PartKind | ValueName;
  /** What it is about: `disk S3EVNX0K`, `kernel release`. */
  what: string;
  before?: string;
  after?: string;
  /** Whether a part of the machine came, went or changed, rather than its software. */
  hardware: boolean;
}

type ValueName = (typeof values)[number]["name"] | "CPU flags" | "memory";

/** Single values. */
const values = [
  {
    name: "system",
    hardware: true,
    of: ({ system }: Facts) => words(system.manufacturer, system.product, system.serial, system.uuid),
  },
  { name: "board", hardware: true, of: ({ board }: Facts) => words(board.manufacturer, board.product, board.serial) },
  {
    name: "chassis",
    hardware: true,
    of: ({ chassis }: Facts) => words(chassis.manufacturer, chassis.product, chassis.serial),
  },
  {
    name: "CPU",
    hardware: true,
    of: ({ cpu }: Facts) => `${cpu.sockets} x ${cpu.model}, ${cpu.cores} cores, ${cpu.threads} threads`,
  },
  { name: "CPU microcode", hardware: false, of: ({ cpu }: Facts) => cpu.microcode ?? "none" },
  {
    name: "firmware",
    hardware: true,
    of: ({ firmware }: Facts) => words(firmware.vendor, firmware.version, firmware.date),
  },
  { name: "boot mode", hardware: true, of: ({ firmware }: Facts) => firmware.bootMode },
  { name: "secure boot", hardware: true, of: ({ firmware }: Facts) => told(firmware.secureBoot) },
  { name: "kernel release", hardware: false, of: ({ kernel }: Facts) => kernel.release },
  { name: "kernel command line", hardware: false, of: ({ kernel }: Facts) => kernel.commandLine },
  { name: "operating system", hardware: false, of: ({ os }: Facts) => words(os.name, os.version) },
  { name: "init system", hardware: false, of: ({ initSystem }: Facts) => initSystem },
  { name: "virtualization", hardware: false, of: ({ virtualization }: Facts) => virtualization },
] as const;

function told(value: boolean | undefined): string {
  return value === undefined ? "unknown" : value ? "on" : "off";
}

/** What is different in `after`, in a fixed order. */
export function diffFacts(before: Facts, after: Facts): FactsChange[] {
  const single = values.flatMap(({ name, hardware, of }): FactsChange[] => {
    const [old, now] = [of(before), of(after)];
    return old === now ? [] : [{ kind: "changed", part: name, what: name, before: old, after: now, hardware }];
  });
  const parts = partLists.flatMap((list) => diffParts(list, before, after));
  return [...parts, ...diffMemory(before, after), ...single, ...diffFlags(before, after)];
}

/** The differences that mean that the machine itself changed. */
export function hardwareChanges(before: Facts, after: Facts): FactsChange[] {
  return diffFacts(before, after).filter((change) => change.hardware);
}

/** Parts that share a key (two paths to one disk, slots of one name) are told apart by their order. */
function keyed(parts: readonly DescribedPart[]): Map<string, string> {
  const result = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const [key, value] of parts) {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    result.set(count === 1 ? key : `${key} (${count})`, value);
  }
  return result;
}

function diffParts({ part, hardware, describe }: PartList, before: Facts, after: Facts): FactsChange[] {
  const [olds, nows] = [keyed(describe(before)), keyed(describe(after))];
  const keys = [...new Set([...olds.keys(), ...nows.keys()])].sort();
  return keys.flatMap((key): FactsChange[] => {
    const [old, now] = [olds.get(key), nows.get(key)];
    const what = `${part} ${key}`;
    if (old === now) return [];
    if (old === undefined) return [{ kind: "added", part, what, after: now ?? "", hardware }];
    if (now === undefined) return [{ kind: "removed", part, what, before: old, hardware }];
    return [{ kind: "changed", part, what, before: old, after: now, hardware }];
  });
}

/** Another kernel keeps another part of the memory for itself; that is no change of the machine. */
const memoryTolerance = 0.03;

function diffMemory({ memory: { totalBytes: old } }: Facts, { memory: { totalBytes: now } }: Facts): FactsChange[] {
  if (Math.abs(now - old) <= memoryTolerance * Math.max(old, now)) return [];
  return [{ kind: "changed", part: "memory", what: "memory", before: sized(old), after: sized(now), hardware: true }];
}

/** Flags come and go with kernels and their parameters, so they are not hardware. */
function diffFlags({ cpu: { flags: old } }: Facts, { cpu: { flags: now } }: Facts): FactsChange[] {
  const [olds, nows] = [new Set(old), new Set(now)];
  const gone = old.filter((flag) => !nows.has(flag)).join(" ");
  const come = now.filter((flag) => !olds.has(flag)).join(" ");
  const change = { part: "CPU flags", what: "CPU flags", hardware: false } as const;
  return [
    ...(come === "" ? [] : [{ ...change, kind: "added", after: come } as const]),
    ...(gone === "" ? [] : [{ ...change, kind: "removed", before: gone } as const]),
  ];
}

/** A change on one line for people. */
export function describeChange({ kind, what, before, after }: FactsChange): string {
  if (kind === "added") return words(`+ ${what}:`, after);
  if (kind === "removed") return words(`- ${what}:`, before);
  return `~ ${what}: ${before || "nothing"} -> ${after || "nothing"}`;
}

/** Whether two measurements say the same; when they were made does not count. */
export function sameFacts(a: Facts, b: Facts): boolean {
  return JSON.stringify({ ...a, measuredAt: "" }) === JSON.stringify({ ...b, measuredAt: "" });
}
