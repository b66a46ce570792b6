import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, type Device, keyOf, settled } from "../../../agent/devices/changes.ts";

const text = fc.constantFrom("", "a", "b", "c");
const device: fc.Arbitrary<Device> = fc.record({
  subsystem: fc.constantFrom("block", "usb"),
  name: fc.constantFrom("one", "two", "three", "cciss!c0d0"),
  devicePath: text.map((each) => `/devices/${each}`),
  number: text,
  identity: text,
  state: text,
});
const devices = fc
  .array(device, { maxLength: 10 })
  .map((list): ReadonlyMap<string, Device> => new Map(list.map((each) => [keyOf(each), each])));

const disk: Device = {
  subsystem: "block",
  name: "sdb",
  devicePath: "/devices/usb1/block/sdb",
  number: "8:16",
  identity: "7",
  state: "100",
};
const look = (...list: Device[]) => new Map(list.map((each) => [keyOf(each), each]));
const actions = (before: Map<string, Device>, now: Map<string, Device>) =>
  changesBetween(before, now).map(({ action }) => action);

describe("between two looks at the devices", () => {
  it("one that came, went, or changed is told of", () => {
    expect(actions(look(), look(disk))).toEqual(["add"]);
    expect(actions(look(disk), look())).toEqual(["remove"]);
    expect(actions(look(disk), look({ ...disk, state: "200" }))).toEqual(["change"]);
  });

  it("another under the same name went and came, though it was never seen missing", () => {
    expect(actions(look(disk), look({ ...disk, identity: "8" }))).toEqual(["remove", "add"]);
    expect(actions(look(disk), look({ ...disk, devicePath: "/devices/usb2/block/sdb" }))).toEqual(["remove", "add"]);
  });

  it("a block device has the name of its node, others have none", () => {
    const others = look({ ...disk, subsystem: "usb", name: "1-2" }, { ...disk, name: "cciss!c0d0" });
    expect(changesBetween(look(), others).map(({ deviceName }) => deviceName)).toEqual([undefined, "cciss/c0d0"]);
  });

  it("nothing happened where both are the same", () => {
    fc.assert(fc.property(devices, (each) => changesBetween(each, each).length === 0));
  });

  it("what happened leads from what there was to what there is", () => {
    fc.assert(
      fc.property(devices, devices, (before, now) => {
        const there = new Set([...before.values()].map(({ subsystem, devicePath }) => `${subsystem} ${devicePath}`));
        const went = changesBetween(before, now).filter(({ action }) => action === "remove");
        const came = changesBetween(before, now).filter(({ action }) => action === "add");
        for (const { subsystem, devicePath } of went) expect(there).toContain(`${subsystem} ${devicePath}`);
        expect(before.size - went.length + came.length).toBe(now.size);
      }),
    );
  });
});

describe("devices are told of as they are", () => {
  it("when two looks saw them so, and until then as they were before", () => {
    const grown = { ...disk, state: "200" };
    expect(settled(look(), look(), look(disk))).toEqual(look());
    expect(settled(look(), look(disk), look(disk))).toEqual(look(disk));
    expect(settled(look(disk), look(disk), look(grown))).toEqual(look(disk));
    expect(settled(look(disk), look(grown), look(grown))).toEqual(look(grown));
  });

  it("gone at once", () => {
    fc.assert(fc.property(devices, devices, (told, last) => settled(told, last, look()).size === 0));
  });

  it("in the end, whatever was seen and told before", () => {
    fc.assert(fc.property(devices, devices, (told, now) => void expect(settled(told, now, now)).toEqual(now)));
  });
});
