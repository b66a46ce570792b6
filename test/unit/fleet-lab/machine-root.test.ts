import { describe, expect, it } from "vitest";
import { firmwareOf, macAddressOf, uuidOf } from "../../fleet-lab/firmware.ts";
import { rootFstab } from "../../fleet-lab/machine-root.ts";

const plan = {
  root: "/r",
  disk: "/dev/loop7",
  shared: ["/a b"],
  deviceClasses: ["net"],
  firmware: ["acpi"],
  bootIdFile: "/boot-id",
  commandLineFile: "/command-line",
};

describe("the root of a machine of the lab", () => {
  const lines = rootFstab(plan).trimEnd().split("\n");

  it("begins with the lab's root, read-only, and six fields a line", () => {
    expect(lines[0]).toBe("/ /r none bind,ro 0 0");
    for (const line of lines) expect(line.split(" ")).toHaveLength(6);
  });

  it("writes blanks in paths as fstab(5) wants them, and shares folders read-only", () => {
    expect(lines.at(-1)).toBe("/a\\040b /r/a\\040b none bind,X-mount.mkdir,ro 0 0");
  });

  it("stages sysfs before the device classes are taken from it", () => {
    const staged = lines.findIndex((line) => line.startsWith("lab-staged-sysfs"));
    const used = lines.findIndex((line) => line.startsWith("/r/tmp/sysfs/class/net"));
    expect(staged).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(staged);
  });
});

describe("the firmware of a machine of the lab", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(firmwareOf("a")).toEqual(firmwareOf("a"));
    const [a, b] = [firmwareOf("a"), firmwareOf("b")];
    for (const name of ["product_uuid", "product_serial", "board_serial"]) expect(a[name]).not.toBe(b[name]);
  });

  it("has well-formed UUIDs and unicast, locally administered MAC addresses", () => {
    expect(uuidOf("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(macAddressOf("a")).toMatch(/^02(:[0-9a-f]{2}){5}$/);
  });
});
