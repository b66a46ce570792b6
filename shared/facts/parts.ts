import type { Facts } from "./schema.ts";

/** The lists of parts that two measurements are compared by. */
export type PartKind =
  | "disk"
  | "partition"
  | "NIC"
  | "addresses of"
  | "memory module"
  | "PCI device"
  | "driver of"
  | "USB device";

/** One part: the key by which it is recognized again, and what is said of it. */
export type DescribedPart = readonly [key: string, words: string];

/** How a list of parts is compared. */
export interface PartList {
  part: PartKind;
  /** Whether it is about the machine itself rather than about what runs on it. */
  hardware: boolean;
  describe(facts: Facts): DescribedPart[];
}

/** Every list, in the order in which its changes are told. */
export const partLists: readonly PartList[] = [
  {
    part: "disk",
    hardware: true,
    describe: ({ disks }) =>
      disks.map((disk) => [diskKey(disk), words(disk.model, sized(disk.sizeBytes), disk.transport)]),
  },
  {
    part: "partition",
    hardware: false,
    describe: ({ disks }) =>
      disks.flatMap((disk) =>
        disk.partitions.map(({ name, sizeBytes, filesystem, label, uuid }): DescribedPart => {
          const number = /\d+$/.exec(name)?.[0] ?? name;
          return [`${number} of ${diskKey(disk)}`, words(sized(sizeBytes), filesystem, label, uuid)];
        }),
      ),
  },
  {
    part: "NIC",
    hardware: true,
    describe: ({ nics }) =>
      nics
        .filter((nic) => nic.physical)
        .map((nic) => [nic.permanentMacAddress ?? nic.macAddress ?? nic.name, words(nic.driver)]),
  },
  {
    part: "addresses of",
    hardware: false,
    describe: ({ nics }) => nics.map((nic) => [nic.name, nic.addresses.join(" ") || "none"]),
  },
  {
    part: "memory module",
    hardware: true,
    describe: ({ memory }) =>
      memory.modules.map((each) => [each.slot, words(sized(each.sizeBytes), each.type, each.partNumber, each.serial)]),
  },
  {
    part: "PCI device",
    hardware: true,
    describe: ({ pci }) => pci.map((each) => [each.address, `${each.vendor}:${each.device}`]),
  },
  {
    part: "driver of",
    hardware: false,
    describe: ({ pci }) => pci.map((each) => [each.address, each.driver ?? "none"]),
  },
  {
    part: "USB device",
    hardware: true,
    describe: ({ usb }) => usb.map((each) => [each.path, words(`${each.vendor}:${each.product}`, each.name)]),
  },
];

function diskKey(disk: Facts["disks"][number]): string {
  return disk.serial ?? disk.wwn ?? disk.name;
}

/** What is there, in one line. */
export function words(...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/** Bytes in the largest binary unit that leaves no long fraction. */
export function sized(sizeBytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, sizeBytes)) / 10));
  return `${Math.round((sizeBytes / 1024 ** power) * 10) / 10} ${units[power] ?? "B"}`;
}
