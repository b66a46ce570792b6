import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Uevent, UeventParser } from "../../../agent/uevents/parse.ts";

/** What `udevadm monitor --kernel --property` printed when a loop device got and lost a partition. */
const captured = `monitor will print the received events for:
KERNEL - the kernel uevent

KERNEL[20696.411166] change   /devices/virtual/block/loop0 (block)
ACTION=change
DEVPATH=/devices/virtual/block/loop0
SUBSYSTEM=block
DISK_MEDIA_CHANGE=1
DEVNAME=/dev/loop0
DEVTYPE=disk
DISKSEQ=1103
SEQNUM=7837
MAJOR=7
MINOR=0

KERNEL[20696.414365] add      /devices/virtual/block/loop0/loop0p1 (block)
ACTION=add
DEVPATH=/devices/virtual/block/loop0/loop0p1
SUBSYSTEM=block
DEVNAME=/dev/loop0p1
DEVTYPE=partition
DISKSEQ=1103
PARTN=1
SEQNUM=7838
MAJOR=259
MINOR=0

KERNEL[20696.416733] remove   /devices/virtual/block/loop0/loop0p1 (block)
ACTION=remove
DEVPATH=/devices/virtual/block/loop0/loop0p1
SUBSYSTEM=block
DEVNAME=/dev/loop0p1
DEVTYPE=partition
DISKSEQ=1103
PARTN=1
SEQNUM=7839
MAJOR=259
MINOR=0

`;

/** The kernel's form of a stick's own event, as in its documentation: DEVNAME without /dev. */
const usbStick = `KERNEL[1.000000] add      /devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host6/target6:0:0/6:0:0:0/block/sdc/sdc1 (block)
ACTION=add
DEVPATH=/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host6/target6:0:0/6:0:0:0/block/sdc/sdc1
SUBSYSTEM=block
DEVNAME=sdc1
DEVTYPE=partition
PARTN=1
PARTNAME=CIK

KERNEL[1.000001] bind     /devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0 (usb)
ACTION=bind
DEVPATH=/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0
SUBSYSTEM=usb
DRIVER=usb-storage
PRODUCT=781/5567/100

`;

function parse(text: string): Uevent[] {
  const parser = new UeventParser();
  return text
    .split("\n")
    .map((line) => parser.line(line))
    .filter((event) => event !== undefined);
}

describe("events of the kernel", () => {
  it("are read as udevadm prints them", () => {
    expect(parse(captured).map(({ action, deviceName, deviceType }) => [action, deviceName, deviceType])).toEqual([
      ["change", "loop0", "disk"],
      ["add", "loop0p1", "partition"],
      ["remove", "loop0p1", "partition"],
    ]);
  });

  it("name devices in the same way with and without /dev, and have no name where there is no node", () => {
    expect(parse(usbStick)).toMatchObject([
      { action: "add", subsystem: "block", deviceName: "sdc1" },
      { action: "bind", subsystem: "usb", deviceName: undefined, deviceType: undefined },
    ]);
  });

  it("that lack what makes an event are passed over, and leave nothing behind for the next", () => {
    const events = parse(`ACTION=add\nDEVNAME=/dev/sdx\n\nSUBSYSTEM=block\nDEVPATH=/x\n\n${usbStick}`);
    expect(events.map(({ devicePath }) => devicePath)).not.toContain("/x");
    expect(events).toHaveLength(2);
  });

  it("of random lines and bytes never make it fail or grow without end", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constant(""),
      fc.tuple(fc.constantFrom("ACTION", "SUBSYSTEM", "DEVPATH", "DEVNAME", "X"), fc.string()).map((p) => p.join("=")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 200 }), (lines) => {
        const parser = new UeventParser();
        for (const text of lines) {
          const event = parser.line(text);
          if (event === undefined) continue;
          expect([event.action, event.subsystem, event.devicePath].every((each) => typeof each === "string")).toBe(
            true,
          );
        }
      }),
    );
  });

  it("of more properties than the kernel sends keep the first ones", () => {
    const flood = [...Array(100_000).keys()].map((number) => `P${number}=x`).join("\n");
    expect(parse(`ACTION=add\nSUBSYSTEM=block\nDEVPATH=/a\n${flood}\nDEVNAME=late\n\n`)).toMatchObject([
      { action: "add", deviceName: undefined },
    ]);
  });
});
