import { describe, expect, it } from "vitest";
import { isAboutHardware } from "../../../agent/hardware/attention.ts";

describe("a kernel event", () => {
  const event = (action: string, subsystem: string, devicePath: string) => ({ action, subsystem, devicePath });

  it.each([
    event("add", "usb", "/devices/pci0000:00/0000:00:14.0/usb1/1-2"),
    event("remove", "pci", "/devices/pci0000:00/0000:00:1c.0/0000:03:00.0"),
    event("change", "block", "/devices/pci0000:00/0000:00:14.0/usb1/1-2/host6/block/sdb"),
    event("add", "block", "/devices/virtual/nvme-subsystem/nvme-subsys0/nvme0n1"),
  ])("is about hardware: $action $subsystem $devicePath", (each) => expect(isAboutHardware(each)).toBe(true));

  it.each([
    event("add", "net", "/devices/virtual/net/veth12ab"),
    event("change", "block", "/devices/virtual/block/loop3"),
    event("add", "block", "/devices/virtual/block/dm-1"),
    event("change", "usb", "/devices/pci0000:00/0000:00:14.0/usb1/1-2"),
    event("bind", "pci", "/devices/pci0000:00/0000:00:1c.0"),
  ])("is not about hardware: $action $subsystem $devicePath", (each) => expect(isAboutHardware(each)).toBe(false));
});
