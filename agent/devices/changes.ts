/** A device as sysfs shows it. */
export interface Device {
  subsystem: string;
  /** In its subsystem. */
  name: string;
  /** Path below /sys. */
  devicePath: string;
  /** Major and minor of a block device, as `8:16`. */
  number: string;
  /** Differs where another device took the name, or another medium is in the drive. */
  identity: string;
  /** Differs where the device is the same and something about it is new. */
  state: string;
}

/** What became of a device. */
export interface DeviceEvent {
  action: "add" | "remove" | "change";
  subsystem: string;
  /** Path below /sys. */
  devicePath: string;
  /** Name below /dev, of a block device. */
  deviceName: string | undefined;
}

/** A device by a name that no other has. */
export const keyOf = ({ subsystem, name }: Pick<Device, "subsystem" | "name">): string => `${subsystem}/${name}`;

/** What happened between two states of the devices, by {@link keyOf}: first what went, then what came or changed. */
export function changesBetween(
  before: ReadonlyMap<string, Device>,
  now: ReadonlyMap<string, Device>,
): readonly DeviceEvent[] {
  const went: DeviceEvent[] = [];
  const came: DeviceEvent[] = [];
  for (const [key, device] of before) {
    const successor = now.get(key);
    if (successor === undefined || !isSame(device, successor)) went.push(event("remove", device));
  }
  for (const [key, device] of now) {
    const predecessor = before.get(key);
    if (predecessor === undefined || !isSame(predecessor, device)) came.push(event("add", device));
    else if (predecessor.state !== device.state) came.push(event("change", device));
  }
  return [...went, ...came];
}

/**
 * The devices as they are told of: one that looks as it did at the last look is taken, any other stays as it was, for the
 * kernel shows a device a moment before it can be opened.
 */
export function settled(
  told: ReadonlyMap<string, Device>,
  last: ReadonlyMap<string, Device>,
  now: ReadonlyMap<string, Device>,
): Map<string, Device> {
  const devices = new Map<string, Device>();
  for (const [key, device] of now) {
    const before = last.get(key);
    const isSettled = before !== undefined && isSame(before, device) && before.state === device.state;
    const known = isSettled ? device : told.get(key);
    if (known !== undefined) devices.set(key, known);
  }
  return devices;
}

function isSame(one: Device, other: Device): boolean {
  return one === other || (one.identity === other.identity && one.devicePath === other.devicePath);
}

function event(action: DeviceEvent["action"], { subsystem, name, devicePath }: Device): DeviceEvent {
  // sysfs writes the slashes of names such as cciss/c0d0 so.
  const deviceName = subsystem === "block" ? name.replaceAll("!", "/") : undefined;
  return { action, subsystem, devicePath, deviceName };
}
