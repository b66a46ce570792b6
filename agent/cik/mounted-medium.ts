import { mkdir, readdir, readFile, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { Exec } from "../../shared/exec/index.ts";
import { cannotRead, cannotWrite, FolderMedium, type KeyMedium, toolTimeoutMs } from "./medium.ts";

/** What every mount of a key has: nothing on a stick may be run, and nobody but root sees it. */
const safety = "nosuid,nodev,noexec,umask=0077";

/** Arguments of mount(8) for reading: nothing is written until there is something to write. */
export function mountArguments(device: string, folder: string): string[] {
  return ["-t", "vfat", "-o", `ro,${safety}`, device, folder];
}

/**
 * Arguments of mount(8) for writing to what is mounted. The same mount stays, so that nothing can be written to another
 * stick that came under the same name meanwhile.
 */
export function remountArguments(device: string, folder: string): string[] {
  return ["-t", "vfat", "-o", `remount,rw,sync,${safety}`, device, folder];
}

/** A key on a partition that the kernel mounts. */
export class MountedMedium implements KeyMedium {
  readonly #device: string;
  readonly #folder: string;
  readonly #exec: Exec;
  #state: "new" | "mounting" | "read-only" | "writable" | "released" = "new";

  constructor(device: string, folder: string, exec: Exec) {
    this.#device = device;
    this.#folder = folder;
    this.#exec = exec;
  }

  async read(path: string): Promise<string | undefined> {
    try {
      await this.#mount();
    } catch (error) {
      throw cannotRead(this.#device, error);
    }
    return new FolderMedium(this.#folder).read(path);
  }

  async write(path: string, content: string): Promise<void> {
    try {
      await this.#mount();
      if (this.#state !== "writable") {
        await this.#exec("mount", remountArguments(this.#device, this.#folder), { timeoutMs: toolTimeoutMs });
        this.#state = "writable";
      }
    } catch (error) {
      throw cannotWrite(this.#device, error);
    }
    await new FolderMedium(this.#folder).write(path, content);
  }

  async #mount(): Promise<void> {
    if (this.#state === "released") throw new Error("it was let go");
    if (this.#state !== "new") return;
    // From here on there may be a mount, also where mount(8) was ended before it said so.
    this.#state = "mounting";
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#exec("mount", mountArguments(this.#device, this.#folder), { timeoutMs: toolTimeoutMs });
    this.#state = "read-only";
  }

  async release(): Promise<void> {
    const wasUsed = this.#state !== "new" && this.#state !== "released";
    this.#state = "released";
    if (!wasUsed) return;
    const unmount = (args: string[]) => this.#exec("umount", [...args, this.#folder], { timeoutMs: toolTimeoutMs });
    // A stick that was pulled out is let go lazily: there is nothing left to write it to.
    await unmount([]).catch(() => unmount(["--lazy"]).catch(() => undefined));
    await rmdir(this.#folder).catch(() => undefined);
  }
}

/** Whether this kernel can mount FAT, after it was asked to load the module. */
export async function kernelHasVfat(exec: Exec): Promise<boolean> {
  const has = async () => /\bvfat$/m.test(await readFile("/proc/filesystems", "utf8").catch(() => ""));
  if (await has()) return true;
  await exec("modprobe", ["vfat"]).catch(() => undefined);
  return has();
}

/** Unmounts what a killed agent left mounted in its run folder. */
export async function releaseLeftovers(mountsDir: string, exec: Exec): Promise<void> {
  for (const name of await readdir(mountsDir).catch(() => [])) {
    const folder = join(mountsDir, name);
    await exec("umount", ["--lazy", folder], { timeoutMs: toolTimeoutMs }).catch(() => undefined);
    await rmdir(folder).catch(() => undefined);
  }
}
