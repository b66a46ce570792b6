import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mountArguments, remountArguments } from "../../../agent/cik/mounted-medium.ts";
import { likenessOf } from "../../../agent/cik/probe.ts";

const blkid = (...lines: string[]) => `${["DEVNAME=/dev/sdx1", ...lines].join("\n")}\n`;

describe("looking at a device", () => {
  it("finds a key by its label and its FAT", () => {
    expect(likenessOf(blkid("LABEL_FATBOOT=CIK", "LABEL=CIK", "TYPE=vfat", "PART_ENTRY_NAME=CIK"))).toBe("key");
    expect(likenessOf(blkid("LABEL=CIK", "TYPE=vfat"))).toBe("key");
  });

  it("takes nothing for a key that is not FAT, whatever it is called", () => {
    for (const type of ["ext4", "xfs", "btrfs", "ntfs", "iso9660"]) {
      expect(likenessOf(blkid("LABEL=CIK", `TYPE=${type}`))).toBe("damaged key");
    }
    expect(likenessOf(blkid("PART_ENTRY_NAME=CIK"))).toBe("damaged key");
    expect(likenessOf(blkid("LABEL=MUSIC", "TYPE=vfat", "PART_ENTRY_NAME=CIK"))).toBe("damaged key");
  });

  it("passes over everything else", () => {
    expect(likenessOf("")).toBe("nothing");
    expect(likenessOf(blkid("LABEL=EFI", "TYPE=vfat"))).toBe("nothing");
    expect(likenessOf(blkid("LABEL=XCIK", "TYPE=vfat", "LABEL_FATBOOT=CIK"))).toBe("nothing");
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => likenessOf(text) === "nothing"));
  });
});

describe("mounting a key", () => {
  const options = (args: string[]) => args[args.indexOf("-o") + 1]?.split(",") ?? [];

  it("reads only, runs nothing, and tries no other file system than FAT", () => {
    const args = mountArguments("/dev/sdx1", "/run/keys/sdx1");
    expect(args.slice(0, 2)).toEqual(["-t", "vfat"]);
    expect(options(args)).toEqual(["ro", "nosuid", "nodev", "noexec", "umask=0077"]);
    expect(args.slice(-2)).toEqual(["/dev/sdx1", "/run/keys/sdx1"]);
  });

  it("keeps all of that when it comes to write", () => {
    const args = remountArguments("/dev/sdx1", "/run/keys/sdx1");
    expect(options(args)).toEqual(["remount", "rw", "sync", "nosuid", "nodev", "noexec", "umask=0077"]);
    expect(args.slice(-2)).toEqual(["/dev/sdx1", "/run/keys/sdx1"]);
  });
});
