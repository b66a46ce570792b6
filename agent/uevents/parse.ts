/** An event of the kernel about a device. */
export interface Uevent {
  action: string;
  subsystem: string;
  /** Path below /sys. */
  devicePath: string;
  /** Name below /dev, where the device has a node. */
  deviceName: string | undefined;
  /** `disk` or `partition` for block devices. */
  deviceType: string | undefined;
}

const maxPropertyLength = 4096;
/** The kernel gives an event at most 64 (UEVENT_NUM_ENVP). */
const maxProperties = 64;

/**
 * Collects the lines that `udevadm monitor --kernel --property` prints into events: `NAME=value` lines, ended by an empty
 * one. Anything else is passed over.
 */
export class UeventParser {
  #properties = new Map<string, string>();

  /** Takes a line; gives an event when the line ends one. */
  line(text: string): Uevent | undefined {
    const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(text.slice(0, maxPropertyLength)) ?? [];
    if (name !== undefined && value !== undefined) {
      if (this.#properties.size < maxProperties) this.#properties.set(name, value);
      return undefined;
    }
    if (text !== "") return undefined;
    const properties = this.#properties;
    this.#properties = new Map();
    const [action, subsystem, devicePath] = ["ACTION", "SUBSYSTEM", "DEVPATH"].map((key) => properties.get(key));
    if (action === undefined || subsystem === undefined || devicePath === undefined) return undefined;
    const deviceName = properties.get("DEVNAME")?.replace(/^\/dev\//, "");
    return { action, subsystem, devicePath, deviceName, deviceType: properties.get("DEVTYPE") };
  }
}
