import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../../controller/key-media/device-content.ts";
import { type BlockNode, type DeviceConsent, refusalOf } from "../../../controller/key-media/refusal.ts";

const neededBytes = 66 * 1024 * 1024;
const noConsent: DeviceConsent = { serial: undefined, erase: false };
const node = (more: Partial<BlockNode>): BlockNode => ({
  path: "/dev/sdc",
  type: "disk",
  sizeBytes: 16_000_000_000,
  rm: true,
  ro: false,
  model: "Cruzer ",
  serial: "4C530001",
  content: undefined,
  children: [],
  mountpoints: [null],
  ...more,
});
const partition = (more: Partial<BlockNode> = {}) => node({ path: "/dev/sdc1", type: "part", serial: null, ...more });
const refusal = (more: Partial<BlockNode>, consent: Partial<DeviceConsent> = {}) =>
  refusalOf(node(more), neededBytes, { ...noConsent, ...consent });

describe("a block device that is to become a key", () => {
  it("may be one if it is removable, empty and idle", () => {
    expect(refusal({})).toBeUndefined();
  });

  it("is called by what is printed on it", () => {
    expect(refusal({ ro: true })).toBe("/dev/sdc (Cruzer, 14.9 GiB, serial 4C530001) is write-protected");
  });

  it.each([
    ["itself is mounted", { mountpoints: ["/mnt/stick"] }, "/mnt/stick"],
    ["has a mounted partition", { children: [partition(), partition({ mountpoints: [null, "/boot"] })] }, "/boot"],
    ["is swapped to", { children: [partition({ mountpoints: ["[SWAP]"] })] }, "[SWAP]"],
    ["is under LVM", { children: [partition({ children: [node({ path: "/dev/dm-0", type: "lvm" })] })] }, "/dev/dm-0"],
    ["is encrypted and open", { children: [node({ path: "/dev/dm-1", type: "crypt" })] }, "/dev/dm-1"],
    ["is in a RAID", { children: [node({ path: "/dev/md0", type: "raid1" })] }, "/dev/md0"],
  ] satisfies Array<[string, Partial<BlockNode>, string]>)(
    "is refused when it %s, with --erase and --serial too",
    (_, more, hint) => {
      expect(refusal(more, { erase: true, serial: "4C530001" })).toContain(hint);
    },
  );

  it.each(["part", "rom", "lvm", "crypt", "raid1"])("is refused when it is a %s and no whole disk", (type) => {
    expect(refusal({ type }, { erase: true, serial: "4C530001" })).toContain("not a whole disk");
  });

  it("is refused when it is not removable, unless its serial is named", () => {
    expect(refusal({ rm: false })).toContain("add --serial 4C530001");
    expect(refusal({ rm: false }, { serial: "4C530001" })).toBeUndefined();
    expect(refusal({ rm: false }, { erase: true })).toContain("not a removable disk");
  });

  it("is refused when it is not removable and has no serial to name", () => {
    for (const serial of [null, ""]) {
      expect(refusal({ rm: false, serial })).toContain("no serial to name it by");
      expect(refusal({ rm: false, serial }, { serial: "4C530001" })).toContain("does not have serial 4C530001");
    }
    expect(refusal({ rm: false, serial: "" }, { serial: "" })).toContain("no serial to name it by");
  });

  it("is refused when the serial is another one, also when it is removable", () => {
    expect(refusal({}, { serial: "4C530002" })).toContain("does not have serial 4C530002");
  });

  it("is refused when it is too small", () => {
    expect(refusal({ sizeBytes: neededBytes - 1 })).toContain("too small");
    expect(refusal({ sizeBytes: neededBytes })).toBeUndefined();
    expect(refusal({ sizeBytes: 0 })).toContain("too small");
  });

  it("is refused when something is on it, unless that may be erased", () => {
    const used = { children: [partition({ content: "vfat PHOTOS" })] };
    expect(refusal(used)).toContain("/dev/sdc1 vfat PHOTOS");
    expect(refusal({ content: "iso9660" })).toContain("iso9660");
    expect(refusal({ content: "gpt partition table" })).toContain("/dev/sdc gpt partition table");
    expect(refusal(used, { erase: true })).toBeUndefined();
  });
});

describe("what is on a device", () => {
  it("is told with its label, or as a partition table", () => {
    expect(contentOf("DEVNAME=/dev/sdc1\nLABEL=MY PHOTOS\nTYPE=vfat\nUSAGE=filesystem\n")).toBe("vfat MY PHOTOS");
    expect(contentOf("DEVNAME=/dev/sdc1\nTYPE=swap\n")).toBe("swap");
    expect(contentOf("DEVNAME=/dev/sdc\nPTTYPE=gpt\n")).toBe("gpt partition table");
  });

  it("is nothing where blkid names only the device and its place in a table", () => {
    expect(contentOf("")).toBeUndefined();
    expect(contentOf("DEVNAME=/dev/sdc1\nPART_ENTRY_NAME=x\nPART_ENTRY_TYPE=0700\n")).toBeUndefined();
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => contentOf(text.replaceAll("=", "")) === undefined));
  });
});
