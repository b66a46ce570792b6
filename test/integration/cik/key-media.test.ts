import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KeyMedia } from "../../../controller/key-media/index.ts";
import { decodeCik } from "../../../shared/cik/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { attachLoop } from "../../fleet-lab/loop-devices.ts";
import { makeCik } from "../../support/cik.ts";
import { lsblkSaying, Sticks } from "../../support/sticks.ts";

const { key, token } = makeCik();
const mib = 1024 * 1024;
const unwilling = { serial: undefined, erase: false, partitionMib: 8 };
const removable = lsblkSaying({ rm: true });
let sticks: Sticks;

const mtype = async (drive: string, path: string) => (await exec("mtype", ["-i", drive, `::${path}`])).stdout;

/** Reads a key back with tools of its own. */
async function keyOn(device: string) {
  const drive = `${device}@@1M`;
  return decodeCik(await mtype(drive, "domzero/key.json"), await mtype(drive, "domzero/token"));
}

async function blkid(device: string): Promise<string[]> {
  return (await exec("blkid", ["-p", "-o", "export", device])).stdout.split("\n");
}

beforeEach(async () => {
  sticks = await Sticks.open();
});

afterEach(async () => {
  await sticks.close();
});

describe("a key in an image", () => {
  it("has a GPT with one FAT partition called CIK, and only its owner may read it", async () => {
    const image = await sticks.keyImage("key.img", { key, token, privateKey: makeCik().privateKey });
    const { stdout } = await exec("sgdisk", ["--print", "--verify", image]);
    expect(stdout).toContain("No problems found");
    expect(stdout).toMatch(/^ +1 +2048 +18431 +8\.0 MiB +0700 +CIK$/m);
    expect(stdout).not.toMatch(/^ +2 /m);
    expect(await keyOn(image)).toEqual({ key, token });
    expect((await stat(image)).mode & 0o777).toBe(0o600);
    const { partition } = await sticks.plug(image);
    const properties = ["TYPE=vfat", "LABEL=CIK", "PART_ENTRY_NAME=CIK", "PART_ENTRY_SCHEME=gpt"];
    expect(await blkid(partition)).toEqual(expect.arrayContaining(properties));
    expect(await exec("fsck.vfat", ["-n", partition])).toMatchObject({ exitCode: 0 });
  });

  it("replaces a file only when that may be erased, and leaves nothing else in its folder", async () => {
    const path = sticks.path("thesis.txt");
    await writeFile(path, "years of work");
    const media = new KeyMedia(exec);
    await expect(media.write({ ...unwilling, path }, key, token)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining("--erase"),
    });
    expect(await readFile(path, "utf8")).toBe("years of work");
    await media.write({ ...unwilling, path, erase: true }, key, token);
    expect(await keyOn(path)).toEqual({ key, token });
    expect(await readdir(sticks.folder)).toEqual(["thesis.txt"]);
  });

  it("that cannot be made leaves nothing behind", async () => {
    const failing: typeof exec = (file, args, options) =>
      file === "mmd" ? Promise.reject(new Error("no luck")) : exec(file, args, options);
    const write = new KeyMedia(failing).write({ ...unwilling, path: sticks.path("key.img") }, key, token);
    await expect(write).rejects.toThrow("no luck");
    expect(await readdir(sticks.folder)).toEqual([]);
  });

  it("that did not keep what was written is told", async () => {
    const forgetful: typeof exec = (file, args, options) =>
      exec(file, args, file === "mcopy" ? { ...options, input: "x" } : options);
    const write = new KeyMedia(forgetful).write({ ...unwilling, path: sticks.path("key.img") }, key, token);
    await expect(write).rejects.toMatchObject({ code: "IO", message: expect.stringContaining("did not keep") });
  });

  it.each([0, 7, 8.5, 64 * 1024, Number.NaN])("is refused a partition of %d MiB", async (partitionMib) => {
    const check = new KeyMedia(exec).check({ ...unwilling, path: sticks.path("key.img"), partitionMib });
    await expect(check).rejects.toMatchObject({ code: "USAGE" });
  });

  it("has FAT32 where that is large enough", async () => {
    const path = sticks.path("large.img");
    await new KeyMedia(exec).write({ ...unwilling, path, partitionMib: 64 }, key, token);
    const { partition } = await sticks.plug(path);
    expect(await blkid(partition)).toContain("VERSION=FAT32");
  });
});

describe("a key in a folder", () => {
  it("is private: 0700 and 0600", async () => {
    const path = `${sticks.path("keys")}/attic/`;
    await new KeyMedia(exec).write({ ...unwilling, path }, key, token);
    const names = ["domzero", "domzero/hosts", "domzero/key.json", "domzero/token", "domzero/README.txt"];
    const modes = await Promise.all(
      names.map(async (name) => ((await stat(join(path, name))).mode & 0o777).toString(8)),
    );
    expect(modes).toEqual(["700", "700", "600", "600", "600"]);
    const read = (name: string) => readFile(join(path, "domzero", name), "utf8");
    expect(decodeCik(await read("key.json"), await read("token"))).toEqual({ key, token });
  });

  it("does not replace another key unasked, and nothing of that stays when it does", async () => {
    const path = sticks.path("keys");
    await mkdir(path);
    await writeFile(join(path, "photo.jpg"), "");
    const media = new KeyMedia(exec);
    await media.write({ ...unwilling, path }, key, token);
    await writeFile(join(path, "domzero/hosts/old.json"), "");
    await expect(media.write({ ...unwilling, path }, key, token)).rejects.toMatchObject({
      message: expect.stringContaining("--erase"),
    });
    const other = makeCik("b");
    await media.write({ ...unwilling, path, erase: true }, other.key, other.token);
    expect(await readFile(join(path, "domzero/key.json"), "utf8")).toContain(other.key.id);
    expect(await readdir(join(path, "domzero/hosts"))).toEqual([]);
    expect(await readdir(path)).toContain("photo.jpg");
  });
});

describe("a key on a stick", () => {
  const stickMib = 40;
  const plugBlank = async () => attachLoop(await sticks.emptyImage("stick.img", stickMib));

  it("is a whole disk's first partition, with what is left free for another", async () => {
    const path = await plugBlank();
    await new KeyMedia(removable).write({ ...unwilling, path }, key, token);
    const { stdout } = await exec("sgdisk", ["--print", "--verify", path]);
    expect(stdout).toContain("No problems found");
    expect(stdout).toMatch(/^Total free space is .*\(32\.0 MiB\)$/m);
    await exec("sgdisk", ["--new=2:0:0", "--typecode=2:ef00", path]);
    expect(await keyOn(path)).toEqual({ key, token });
  });

  it("is refused on a disk that is not removable and has no serial, as loop devices are", async () => {
    const path = await plugBlank();
    for (const consent of [unwilling, { ...unwilling, erase: true }, { ...unwilling, serial: "4C53" }]) {
      await expect(new KeyMedia(exec).check({ ...consent, path })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    }
  });

  it("is written to a disk that is not removable when its serial is named", async () => {
    const path = await plugBlank();
    const media = new KeyMedia(lsblkSaying({ serial: "4C53" }));
    await expect(media.check({ ...unwilling, path })).rejects.toThrow("add --serial 4C53");
    await expect(media.check({ ...unwilling, path, serial: "4C54" })).rejects.toThrow("does not have serial 4C54");
    await media.write({ ...unwilling, path, serial: "4C53" }, key, token);
    expect(await keyOn(path)).toEqual({ key, token });
  });

  it("is refused on a write-protected stick", async () => {
    const path = await attachLoop(await sticks.emptyImage("stick.img", stickMib), true);
    await expect(new KeyMedia(removable).check({ ...unwilling, path })).rejects.toThrow("write-protected");
  });

  it("is refused on a partition", async () => {
    const { partition } = await sticks.plug(await sticks.keyImage("key.img"));
    const check = new KeyMedia(removable).check({ ...unwilling, path: partition, erase: true });
    await expect(check).rejects.toThrow("not a whole disk");
  });

  it("is refused where a file system is, with its name, until it may be erased", async () => {
    const path = await plugBlank();
    await exec("mkfs.ext4", ["-q", "-L", "PHOTOS", path]);
    const media = new KeyMedia(removable);
    await expect(media.write({ ...unwilling, path }, key, token)).rejects.toThrow(/ext4 PHOTOS.*--erase/);
    expect(await blkid(path)).toContain("LABEL=PHOTOS");
    await media.write({ ...unwilling, path, erase: true }, key, token);
    expect(await blkid(path)).toEqual(expect.arrayContaining(["PTTYPE=gpt"]));
    expect((await blkid(path)).join()).not.toContain("PHOTOS");
  });

  it("is refused where a partition table is, also when the kernel does not show its partitions", async () => {
    const path = await plugBlank();
    await exec("sgdisk", ["--new=1:1M:+4M", path]);
    await expect(new KeyMedia(removable).check({ ...unwilling, path })).rejects.toThrow("--erase");
  });

  it("is refused where something is mounted, and where only the kernel knows that it is in use", async () => {
    const path = await plugBlank();
    await exec("mkfs.ext4", ["-q", path]);
    const folder = sticks.path("mounted");
    await mkdir(folder);
    await exec("mount", [path, folder]);
    try {
      const check = (media: KeyMedia) => media.check({ ...unwilling, path, erase: true });
      await expect(check(new KeyMedia(removable))).rejects.toThrow(`in use at ${folder}`);
      const blind = new KeyMedia(lsblkSaying({ rm: true, mountpoints: [null] }));
      await expect(check(blind)).rejects.toThrow("something on this machine uses it");
    } finally {
      await exec("umount", [folder]);
    }
  });

  it.each(["ext4", "swap"] as const)("is no %s any more where one was at the place of its partition", async (kind) => {
    const [tool, args] = kind === "ext4" ? ["mkfs.ext4", ["-q"]] : ["mkswap", ["--quiet"]];
    const image = await sticks.emptyImage("stick.img", stickMib);
    const { stdout } = await exec("losetup", ["--find", "--show", "--offset", `${mib}`, image]);
    await exec(tool, [...args, stdout.trim()]);
    await exec("losetup", ["--detach", stdout.trim()]);
    const path = await attachLoop(image);
    await new KeyMedia(removable).write({ ...unwilling, path, erase: true }, key, token);
    await exec("partx", ["--update", path]);
    expect(await blkid(`${path}p1`)).toEqual(expect.arrayContaining(["TYPE=vfat", "LABEL=CIK"]));
  });

  it("is made anew over an older one whose partitions the kernel shows", async () => {
    const older = makeCik("o");
    const { device, partition } = await sticks.plug(await sticks.keyImage("key.img", older));
    const other = makeCik("b");
    await new KeyMedia(removable).write({ ...unwilling, path: device, erase: true }, other.key, other.token);
    await exec("partx", ["--update", device]);
    expect(await keyOn(device)).toEqual({ key: other.key, token: other.token });
    expect(await mtype(partition, "domzero/key.json")).toContain(other.key.id);
    const everything = await readFile(device);
    expect(everything.includes(older.key.id) || everything.includes(older.token.toString("hex"))).toBe(false);
  });

  it("fits a disk with sectors of 4096 bytes", async () => {
    const image = await sticks.emptyImage("stick.img", stickMib);
    const { stdout } = await exec("losetup", ["--find", "--show", "--sector-size", "4096", image]);
    const path = stdout.trim();
    await new KeyMedia(removable).write({ ...unwilling, path, partitionMib: 32 }, key, token);
    await exec("partx", ["--update", path]);
    expect(await blkid(`${path}p1`)).toEqual(expect.arrayContaining(["TYPE=vfat", "LABEL=CIK"]));
    expect(await mtype(`${path}p1`, "domzero/key.json")).toContain(key.id);
  });
});
