import { mkdir, open, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderMedium } from "../../../agent/cik/medium.ts";
import { MountedMedium, releaseLeftovers } from "../../../agent/cik/mounted-medium.ts";
import { PatientMedium } from "../../../agent/cik/patient-medium.ts";
import { type Exec, exec } from "../../../shared/exec/index.ts";
import { attachLoop, detachLoop } from "../../fleet-lab/loop-devices.ts";
import { Sticks } from "../../support/sticks.ts";

/** Not every kernel that tests run on has FAT: the same mounts, of ext4. What they do with FAT alone, no test here shows. */
const withExt4: Exec = (file, args, options) => {
  const asExt4 = (arg: string) => (arg === "vfat" ? "ext4" : arg.replace(",umask=0077", ""));
  return exec(file, file === "mount" ? args.map(asExt4) : args, options);
};

let sticks: Sticks;
let device: string;
let folder: string;

/** Options of the mount as the kernel has them; undefined where nothing is mounted. */
async function mountOptions(): Promise<string[] | undefined> {
  const mounts = (await readFile("/proc/self/mounts", "utf8")).split("\n").map((line) => line.split(" "));
  return mounts.find(([source]) => source === device)?.[3]?.split(",");
}

beforeEach(async () => {
  sticks = await Sticks.open();
  folder = sticks.path("mount");
  device = await attachLoop(await sticks.emptyImage("stick.img", 16));
  await exec("mkfs.ext4", ["-q", device]);
  await mkdir(folder);
  await exec("mount", [device, folder]);
  await writeFile(join(folder, "file"), "content");
  await exec("umount", [folder]);
});

afterEach(async () => {
  await exec("umount", ["--lazy", folder], { okExitCodes: [0, 1, 32] });
  await sticks.close();
});

describe("a key that is mounted", () => {
  it("is read-only for reading, and nothing on it may be run", async () => {
    const medium = new MountedMedium(device, folder, withExt4);
    expect(await medium.read("file")).toBe("content");
    expect(await medium.read("nothing/there")).toBeUndefined();
    expect(await mountOptions()).toEqual(expect.arrayContaining(["ro", "nosuid", "nodev", "noexec"]));
    await medium.release();
    expect(await mountOptions()).toBeUndefined();
    expect(await readdir(sticks.folder)).not.toContain("mount");
  });

  it("is made writable for writing, with all else as it was, and keeps what was written", async () => {
    const medium = new MountedMedium(device, folder, withExt4);
    expect(await medium.read("file")).toBe("content");
    await medium.write("file", "more");
    expect(await mountOptions()).toEqual(expect.arrayContaining(["rw", "sync", "nosuid", "nodev", "noexec"]));
    await medium.release();
    expect(await new MountedMedium(device, folder, withExt4).read("file")).toBe("more");
    expect((await readdir(folder)).sort()).toEqual(["file", "lost+found"]);
  });

  it("is not mounted again once it was let go", async () => {
    const medium = new MountedMedium(device, folder, withExt4);
    await medium.release();
    await expect(medium.read("file")).rejects.toMatchObject({ code: "CIK_UNREADABLE" });
    await expect(medium.write("file", "x")).rejects.toMatchObject({ code: "IO" });
    expect(await mountOptions()).toBeUndefined();
  });

  it("that is write-protected can be read, and says that it cannot be written", async () => {
    await detachLoop(device);
    device = await attachLoop(sticks.path("stick.img"), true);
    const medium = new MountedMedium(device, folder, withExt4);
    expect(await medium.read("file")).toBe("content");
    await expect(medium.write("file", "x")).rejects.toMatchObject({ code: "IO" });
    expect(await medium.read("file")).toBe("content");
    await medium.release();
  });

  it("that has no file system is let go cleanly", async () => {
    await exec("wipefs", ["--all", device]);
    const medium = new MountedMedium(device, folder, withExt4);
    await expect(medium.read("file")).rejects.toMatchObject({ code: "CIK_UNREADABLE" });
    await medium.release();
    expect(await readdir(sticks.folder)).not.toContain("mount");
  });

  it("that is still in use elsewhere is let go all the same", async () => {
    const medium = new MountedMedium(device, folder, withExt4);
    await medium.read("file");
    await using _user = await open(join(folder, "file"), "r");
    await medium.release();
    expect(await mountOptions()).toBeUndefined();
  });

  it("that a killed agent left is let go by the next one", async () => {
    await new MountedMedium(device, join(folder, "sdx1"), withExt4).read("file");
    await mkdir(join(folder, "empty"));
    expect(await mountOptions()).toBeDefined();
    await releaseLeftovers(folder, exec);
    expect(await mountOptions()).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it("whose device hangs is given up, and tools that the kernel does not let die are left behind", async () => {
    const medium = new MountedMedium(device, folder, withExt4);
    await medium.write("file", "content");
    await exec("fsfreeze", ["--freeze", folder]);
    try {
      await expect(new PatientMedium(medium, 200).write("file", "x")).rejects.toMatchObject({ code: "TIMEOUT" });
      const stuck = exec("touch", [join(folder, "file")], { timeoutMs: 100 });
      await expect(stuck).rejects.toMatchObject({ code: "TIMEOUT", message: expect.stringContaining("killed") });
    } finally {
      await exec("fsfreeze", ["--unfreeze", folder]);
    }
    await medium.release();
  });
});

describe("a key in a folder", () => {
  it("is not waited for where a pipe lies in the place of a file, and no link is followed", async () => {
    await mkdir(folder, { recursive: true });
    await exec("mkfifo", [join(folder, "pipe")]);
    await symlink("/etc/passwd", join(folder, "link"));
    for (const name of ["pipe", "link", "."]) {
      await expect(new FolderMedium(folder).read(name)).rejects.toMatchObject({ code: "CIK_UNREADABLE" });
    }
  });

  it("that is full keeps its file, and nothing half written", async () => {
    await detachLoop(device);
    await exec("mount", ["-t", "tmpfs", "-o", "size=64k", "none", folder]);
    const medium = new FolderMedium(folder);
    await medium.write("file", "content");
    await expect(medium.write("file", "x".repeat(100_000))).rejects.toMatchObject({ code: "IO" });
    expect(await readdir(folder)).toEqual(["file"]);
    expect(await medium.read("file")).toBe("content");
    await medium.write("file", "more");
    expect(await medium.read("file")).toBe("more");
  });
});
