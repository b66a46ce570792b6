/** A device as sysfs shows it. */
export interface Device {
  subsystem: string;
  /** In its subsystem. */
  name: string;
  /** Path below /sys. */
  devicePath: string;
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

/** What happened between two looks at the devices, by {@link keyOf}: first what went, then what came or changed. */
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

function isSame(one: Device, other: Device): boolean {
  return one.identity === other.identity && one.devicePath === other.devicePath;
}

function event(action: DeviceEvent["action"], { subsystem, name, devicePath }: Device): DeviceEvent {
  // sysfs writes the slashes of names such as cciss/c0d0 so.
  const deviceName = subsystem === "block" ? name.replaceAll("!", "/") : undefined;
  return { action, subsystem, devicePath, deviceName };
}
