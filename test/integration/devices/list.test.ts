import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changesBetween } from "../../../agent/devices/changes.ts";
import { type DevicePlaces, listDevices } from "../../../agent/devices/list.ts";

const disk = "devices/pci0000:00/0000:00:14.0/usb1/1-2/host6/block/sdb";

describe("devices are read from sysfs", () => {
  let folder: string;
  let places: DevicePlaces;

  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const link = async (path: string, target: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(target, join(folder, path));
  };
  /** What is heard of a change. */
  const eventsOf = async (change: () => Promise<unknown>) => {
    const before = listDevices(places, new Map());
    await change();
    const now = listDevices(places, before);
    return changesBetween(before, now).map(
      ({ action, subsystem, devicePath }) => `${action} ${subsystem} ${devicePath}`,
    );
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "domzero-devices-"));
    places = { sysfs: join(folder, "sys"), records: join(folder, "records") };
    await write(`sys/${disk}/diskseq`, "12\n");
    await write(`sys/${disk}/size`, "1000\n");
    await write(`sys/${disk}/dev`, "8:16\n");
    await write(`sys/${disk}/sdb1/size`, "900\n");
    await write(`sys/${disk}/sdb1/dev`, "8:17\n");
    await write("records/b8:17", "");
    await link("sys/class/block/sdb", `../../${disk}`);
    await link("sys/class/block/sdb1", `../../${disk}/sdb1`);
    await write("sys/class/net/bonding_masters", "");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("with the kernel's own paths", () => {
    const paths = [...listDevices(places, new Map()).values()].map(({ devicePath }) => devicePath);
    expect(paths).toEqual([`/${disk}`, `/${disk}/sdb1`]);
  });

  it.each([
    ["usb", "bus/usb/devices/1-3", "../../../devices/pci0000:00/0000:00:14.0/usb1/1-3"],
    ["pci", "bus/pci/devices/0000:03:00.0", "../../../devices/pci0000:00/0000:03:00.0"],
    ["net", "class/net/eth7", "../../devices/pci0000:00/0000:03:00.0/net/eth7"],
    ["memory", "bus/memory/devices/memory32", "../../../devices/system/memory/memory32"],
  ])("and one of %s that comes is heard, and heard to go", async (subsystem, path, target) => {
    const devicePath = target.replaceAll("../", "/").replace(/^\/+/, "/");
    expect(await eventsOf(() => link(`sys/${path}`, target))).toEqual([`add ${subsystem} ${devicePath}`]);
    expect(await eventsOf(() => rm(join(folder, "sys", path)))).toEqual([`remove ${subsystem} ${devicePath}`]);
  });

  it("and another card in the reader is another disk with other partitions", async () => {
    expect(await eventsOf(() => write(`sys/${disk}/diskseq`, "13\n"))).toEqual([
      `remove block /${disk}`,
      `remove block /${disk}/sdb1`,
      `add block /${disk}`,
      `add block /${disk}/sdb1`,
    ]);
  });

  it("and a disk that grew is the same one", async () => {
    expect(await eventsOf(() => write(`sys/${disk}/size`, "2000\n"))).toEqual([`change block /${disk}`]);
  });

  it("and what udevd heard of a partition, such as that it was formatted, is heard", async () => {
    expect(await eventsOf(() => utimes(join(folder, "records/b8:17"), 1, 1))).toEqual([`change block /${disk}/sdb1`]);
  });
});
