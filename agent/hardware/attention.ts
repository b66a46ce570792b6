/** What of a kernel event decides whether the machine is measured again. */
export interface DeviceEvent {
  action: string;
  subsystem: string;
  /** Path below /sys. */
  devicePath: string;
}

/** Disks under several controllers at once appear here and nowhere else. */
const virtualHardware = "/devices/virtual/nvme-subsystem/";

/**
 * Whether an event may mean that a part of the machine came or went. Loop devices, mappings, bridges and the cables of
 * containers are made by software, on some machines every second; they are no reason to measure.
 */
export function isAboutHardware({ action, subsystem, devicePath }: DeviceEvent): boolean {
  if (devicePath.startsWith("/devices/virtual/") && !devicePath.startsWith(virtualHardware)) return false;
  if (action === "add" || action === "remove") return true;
  // A medium was put into a drive, or a disk was grown.
  return action === "change" && subsystem === "block";
}
