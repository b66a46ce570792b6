import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type Device, keyOf } from "./changes.ts";

/** What a machine is made of, and where below /sys its parts are listed. */
const subsystems = [
  ["block", "class/block"],
  ["usb", "bus/usb/devices"],
  ["pci", "bus/pci/devices"],
  ["net", "class/net"],
  ["memory", "bus/memory/devices"],
] as const;

/** Where devices are told of. */
export interface DevicePlaces {
  /** `/sys`. */
  sysfs: string;
  /** `/run/udev/data`: where one runs, udevd writes a device's record anew after each event about it. */
  records: string;
}

/**
 * The devices that there are, by {@link keyOf}.
 * @param before those of the last time, of which only block devices are read again
 */
export function listDevices(places: DevicePlaces, before: ReadonlyMap<string, Device>): Map<string, Device> {
  const devices = new Map<string, Device>();
  for (const [subsystem, path] of subsystems) {
    const folder = join(places.sysfs, path);
    for (const name of ifThere(() => readdirSync(folder)) ?? []) {
      const key = keyOf({ subsystem, name });
      const known = subsystem === "block" ? undefined : before.get(key);
      const device = known ?? ifThere(() => readDevice(places, subsystem, folder, name));
      if (device !== undefined) devices.set(key, device);
    }
  }
  return devices;
}

function readDevice(places: DevicePlaces, subsystem: string, folder: string, name: string): Device {
  const link = join(folder, name);
  const target = join(folder, readlinkSync(link));
  const versions = subsystem === "block" ? blockVersions(places, link, target) : { identity: "", state: "" };
  return { subsystem, name, devicePath: `/${relative(places.sysfs, target)}`, ...versions };
}

function blockVersions({ records }: DevicePlaces, link: string, target: string): Pick<Device, "identity" | "state"> {
  const attribute = (path: string) => ifThere(() => readFileSync(join(target, path), "latin1").trim());
  // The number of the medium, since Linux 5.15; a partition lies in its disk.
  const medium = attribute("diskseq") ?? attribute("../diskseq");
  const recordedMs = ifThere(() => statSync(join(records, `b${attribute("dev")}`)).mtimeMs);
  // The kernel numbers an entry of sysfs whenever it makes one, also under a name of before.
  return { identity: `${lstatSync(link).ino} ${medium}`, state: `${attribute("size")} ${recordedMs}` };
}

/** Devices go at any moment, also while they are looked at. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
