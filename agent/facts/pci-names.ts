/** A device as pci.ids knows it; lower-case hexadecimal digits. */
export interface PciIds {
  class: string;
  vendor: string;
  device: string;
}

/** What pci.ids calls a device. */
export interface PciNames {
  className?: string;
  vendorName?: string;
  deviceName?: string;
}

/** Where distributions have pci.ids. */
export const pciIdsFiles = ["usr/share/hwdata/pci.ids", "usr/share/misc/pci.ids", "var/lib/pciutils/pci.ids"] as const;

/**
 * Makes a lookup of the names of some devices out of a pci.ids file: vendors at the margin, devices behind one tab,
 * classes as `C 02` with subclasses behind one tab. What no device asks for is not kept.
 */
export function pciNamesFrom(pciIds: string, devices: readonly PciIds[]): (device: PciIds) => PciNames {
  const wanted = new Set(devices.flatMap((each) => [...vendorKeys(each), ...classKeys(each)]));
  const names = new Map<string, string>();
  let above = "";
  for (const line of pciIds.split("\n")) {
    const [, tab, kind, id, name] = /^(\t?)(C )?([0-9a-f]{2}|[0-9a-f]{4}) {2}(.+)$/.exec(line) ?? [];
    if (id === undefined || name === undefined) continue;
    if (tab === "") above = `${kind ?? ""}${id}`;
    const key = tab === "" ? above : `${above}/${id}`;
    if (wanted.has(key)) names.set(key, name.trim());
  }
  return (device) => {
    const [vendorKey = "", deviceKey = ""] = vendorKeys(device);
    const [baseClass = "", subclass = ""] = classKeys(device);
    return {
      ...named("className", names.get(subclass) ?? names.get(baseClass)),
      ...named("vendorName", names.get(vendorKey)),
      ...named("deviceName", names.get(deviceKey)),
    };
  };
}

function vendorKeys({ vendor, device }: PciIds): string[] {
  return [vendor, `${vendor}/${device}`];
}

function classKeys({ class: code }: PciIds): string[] {
  return [`C ${code.slice(0, 2)}`, `C ${code.slice(0, 2)}/${code.slice(2, 4)}`];
}

function named<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const result: { [K in Key]?: string } = {};
  if (value !== undefined) result[key] = value;
  return result;
}
