import type { Facts } from "./schema.ts";

/** One difference between two measurements, or between two hosts. */
export interface FactsChange {
  kind: "added" | "removed" | "changed";
  /** What it is about: `disk S3EVNX0K`, `kernel release`. */
  what: string;
  before?: string;
  after?: string;
  /** Whether a part of the machine came, went or changed, rather than its software. */
  hardware: boolean;
}

type Described = Map<string, string>;

/** Lists of parts: how each is recognized again, and what is said of it. */
const lists: ReadonlyArray<{ name: string; describe(facts: Facts): Described }> = [
  {
    name: "disk",
    describe: ({ disks }) =>
      new Map(
        disks.map((disk) => [
          disk.serial ?? disk.wwn ?? disk.name,
          words(disk.model, sized(disk.sizeBytes), disk.transport),
        ]),
      ),
  },
  {
    name: "NIC",
    describe: ({ nics }) =>
      new Map(
        nics
          .filter((nic) => nic.physical)
          .map((nic) => [nic.permanentMacAddress ?? nic.macAddress ?? nic.name, words(nic.driver)]),
      ),
  },
  {
    name: "memory module",
    describe: ({ memory }) =>
      new Map(memory.modules.map((each) => [each.slot, words(sized(each.sizeBytes), each.type, each.serial)])),
  },
  {
    name: "PCI device",
    describe: ({ pci }) => new Map(pci.map((each) => [each.address, `${each.vendor}:${each.device}`])),
  },
  {
    name: "USB device",
    describe: ({ usb }) => new Map(usb.map((each) => [each.path, words(`${each.vendor}:${each.product}`, each.name)])),
  },
];

/** Single values. */
const values: ReadonlyArray<{ name: string; hardware: boolean; of(facts: Facts): string }> = [
  {
    name: "system",
    hardware: true,
    of: ({ system }) => words(system.manufacturer, system.product, system.serial, system.uuid),
  },
  { name: "board", hardware: true, of: ({ board }) => words(board.manufacturer, board.product, board.serial) },
  {
    name: "CPU",
    hardware: true,
    of: ({ cpu }) => `${cpu.sockets} x ${cpu.model}, ${cpu.cores} cores, ${cpu.threads} threads`,
  },
  { name: "memory", hardware: true, of: ({ memory }) => sized(memory.totalBytes) },
  { name: "firmware", hardware: true, of: ({ firmware }) => words(firmware.vendor, firmware.version, firmware.date) },
  { name: "boot mode", hardware: true, of: ({ firmware }) => firmware.bootMode },
  { name: "kernel release", hardware: false, of: ({ kernel }) => kernel.release },
  { name: "kernel command line", hardware: false, of: ({ kernel }) => kernel.commandLine },
  { name: "operating system", hardware: false, of: ({ os }) => words(os.name, os.version) },
  { name: "init system", hardware: false, of: ({ initSystem }) => initSystem },
  { name: "virtualization", hardware: false, of: ({ virtualization }) => virtualization },
];

function words(...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/** Bytes in the largest binary unit that leaves no long fraction. */
export function sized(sizeBytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, sizeBytes)) / 10));
  return `${Math.round((sizeBytes / 1024 ** power) * 10) / 10} ${units[power] ?? "B"}`;
}

/** What is different in `after`, in a fixed order. */
export function diffFacts(before: Facts, after: Facts): FactsChange[] {
  const parts = lists.flatMap(({ name, describe }) => diffLists(name, describe(before), describe(after)));
  const single = values.flatMap(({ name, hardware, of }): FactsChange[] => {
    const [old, now] = [of(before), of(after)];
    return old === now ? [] : [{ kind: "changed", what: name, before: old, after: now, hardware }];
  });
  return [...parts, ...single];
}

/** The differences that mean that the machine itself changed. */
export function hardwareChanges(before: Facts, after: Facts): FactsChange[] {
  return diffFacts(before, after).filter((change) => change.hardware);
}

function diffLists(name: string, before: Described, after: Described): FactsChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key): FactsChange[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const what = `${name} ${key}`;
    if (old === now) return [];
    if (old === undefined) return [{ kind: "added", what, after: now ?? "", hardware: true }];
    if (now === undefined) return [{ kind: "removed", what, before: old, hardware: true }];
    return [{ kind: "changed", what, before: old, after: now, hardware: true }];
  });
}

/** A change on one line for people. */
export function describeChange({ kind, what, before, after }: FactsChange): string {
  if (kind === "added") return words(`+ ${what}:`, after);
  if (kind === "removed") return words(`- ${what}:`, before);
  return `~ ${what}: ${before} -> ${after}`;
}
