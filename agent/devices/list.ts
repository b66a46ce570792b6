import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
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
 * @param before those of the last time, of which only what may be new is read again
 */
export function listDevices(places: DevicePlaces, before: ReadonlyMap<string, Device>): Map<string, Device> {
  const devices = new Map<string, Device>();
  const media = new Map<string, string>();
  for (const [subsystem, path] of subsystems) {
    const folder = join(places.sysfs, path);
    // A disk comes before its partitions.
    for (const name of (ifThere(() => readdirSync(folder)) ?? []).sort()) {
      const key = keyOf({ subsystem, name });
      const known = before.get(key);
      const read = () =>
        subsystem === "block"
          ? readBlockDevice(places, { link: join(folder, name), name, known, media })
          : (known ?? { subsystem, name, devicePath: readPath(places, join(folder, name)), ...unversioned });
      const device = ifThere(read);
      if (device !== undefined) devices.set(key, device);
    }
  }
  return devices;
}

const unversioned = { number: "", identity: "", state: "" };

interface BlockEntry {
  /** Its entry in /sys/class/block. */
  link: string;
  name: string;
  known: Device | undefined;
  /** The numbers of the media that disks have, by the disks' paths. */
  media: Map<string, string>;
}

function readBlockDevice(places: DevicePlaces, { link, name, known, media }: BlockEntry): Device {
  // The kernel numbers an entry of sysfs when it makes one, also under a name of before.
  const entry = `${lstatSync(link).ino} `;
  const isKnown = known?.identity.startsWith(entry) === true;
  const devicePath = isKnown ? known.devicePath : readPath(places, link);
  const number = isKnown ? known.number : readAttribute(link, "dev");
  const medium = media.get(dirname(devicePath)) ?? readMedium(link);
  media.set(devicePath, medium);
  const recordedMs = statSync(join(places.records, `b${number}`), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const state = `${readAttribute(link, "size")} ${recordedMs}`;
  return { subsystem: "block", name, devicePath, number, identity: entry + medium, state };
}

/** The number of the medium in a disk, since Linux 5.15. */
function readMedium(link: string): string {
  return ifThere(() => readAttribute(link, "diskseq")) ?? "";
}

function readAttribute(link: string, name: string): string {
  return readFileSync(`${link}/${name}`, "utf8").trimEnd();
}

function readPath({ sysfs }: DevicePlaces, link: string): string {
  return `/${relative(sysfs, join(dirname(link), readlinkSync(link)))}`;
}

/** Devices go at any moment, also while they are looked at. */
function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
