import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Device, keyOf } from "./changes.ts";

/** What a machine is made of beside disks, and where below /sys it is listed. */
const subsystems = [
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
 * @param before those of the last time, of which only what may be new is read again
 */
export function listDevices(places: DevicePlaces, before: ReadonlyMap<string, Device>): Map<string, Device> {
  const devices = listBlockDevices(places, before);
  for (const [subsystem, path] of subsystems) {
    const folder = join(places.sysfs, path);
    for (const name of namesIn(folder)) {
      const key = keyOf({ subsystem, name });
      const read = () => ({
        subsystem,
        name,
        devicePath: readPath(join(folder, name)),
        number: "",
        identity: "",
        state: "",
      });
      const device = before.get(key) ?? ifThere(read);
      if (device !== undefined) devices.set(key, device);
    }
  }
  return devices;
}

function listBlockDevices(places: DevicePlaces, before: ReadonlyMap<string, Device>): Map<string, Device> {
  const devices = new Map<string, Device>();
  const disks = new Map<string, Device>();
  const folder = join(places.sysfs, "class/block");
  const records = existsSync(places.records) ? places.records : undefined;
  // A disk comes before its partitions.
  for (const name of namesIn(folder).sort()) {
    const key = keyOf({ subsystem: "block", name });
    const entry = { name, link: `${folder}/${name}`, known: before.get(key), records, disks };
    const device = ifThere(() => readBlockDevice(entry));
    if (device === undefined) continue;
    devices.set(key, device);
    disks.set(device.devicePath, device);
  }
  return devices;
}

interface BlockEntry {
  name: string;
  /** Its entry in /sys/class/block. */
  link: string;
  known: Device | undefined;
  records: string | undefined;
  /** What was read before it, by path. */
  disks: ReadonlyMap<string, Device>;
}

function readBlockDevice({ name, link, known, records, disks }: BlockEntry): Device {
  const size = readAttribute(link, "size");
  // Many loop devices and card readers are there for nothing.
  if (size === "0" && known?.state.startsWith("0 ")) return known;
  const identityAt = (devicePath: string) => {
    const disk = disks.get(dirname(devicePath));
    return disk === undefined ? identityOfDisk(link) : `${disk.identity} ${lstatSync(link).ino}`;
  };
  const isKnown = known !== undefined && known.identity === identityAt(known.devicePath);
  const devicePath = isKnown ? known.devicePath : readPath(link);
  const number = isKnown ? known.number : readAttribute(link, "dev");
  const state = `${size} ${records === undefined ? 0 : recordTime(records, number)}`;
  if (isKnown && known.state === state) return known;
  return { subsystem: "block", name, devicePath, number, identity: identityAt(devicePath), state };
}

/** The number of the medium that is in it (since Linux 5.15), or that of its entry in sysfs, which is new with each disk. */
function identityOfDisk(link: string): string {
  return ifThere(() => readAttribute(link, "diskseq")) ?? `entry ${lstatSync(link).ino}`;
}

function recordTime(folder: string, number: string): number {
  return statSync(`${folder}/b${number}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function namesIn(folder: string): string[] {
  return ifThere(() => readdirSync(folder)) ?? [];
}

function readAttribute(link: string, name: string): string {
  return readFileSync(`${link}/${name}`, "utf8").trimEnd();
}

/** Links of sysfs lead up to its root, and down from there to the device. */
function readPath(link: string): string {
  const target = readlinkSync(link);
  return target.slice(target.lastIndexOf("../") + 2);
}

/** Devices go at any moment, also while they are looked at. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
