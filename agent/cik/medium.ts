import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { maxKeyFileBytes } from "../../shared/cik/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Exec, exec as realExec } from "../../shared/exec/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";

/** The files of a key, wherever they are. Paths are relative to the top of the medium. */
export interface KeyMedium {
  /** @throws DomzeroError CIK_UNREADABLE; undefined where there is no such file */
  read(path: string): Promise<string | undefined>;
  /** Replaces a file so that the old or the new content is there after a cut. @throws DomzeroError IO */
  write(path: string, content: string): Promise<void>;
  /** Lets the medium go; never throws. */
  release(): Promise<void>;
}

const toolTimeoutMs = 20_000;
/** What a half-written file is called until it is whole. */
export const newSuffix = ".new";

function cannotRead(what: string, thrown: unknown): DomzeroError {
  return new DomzeroError("CIK_UNREADABLE", `${what} cannot be read: ${DomzeroError.from(thrown).message}`, {
    cause: thrown,
  });
}

function cannotWrite(what: string, thrown: unknown): DomzeroError {
  return new DomzeroError("IO", `${what} cannot be written: ${DomzeroError.from(thrown).message}`, { cause: thrown });
}

/** A key in a folder: for keys that are mounted already, and below a mount point. */
export class FolderMedium implements KeyMedium {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(path: string): Promise<string | undefined> {
    try {
      return (await readFileLimited(join(this.#folder, path), maxKeyFileBytes)).toString("utf8");
    } catch (error) {
      if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
      throw cannotRead(path, error);
    }
  }

  async write(path: string, content: string): Promise<void> {
    const target = join(this.#folder, path);
    try {
      {
        await using handle = await open(target + newSuffix, "w", 0o600);
        await handle.writeFile(content);
        await handle.sync();
      }
      await rename(target + newSuffix, target);
    } catch (error) {
      throw cannotWrite(path, error);
    }
  }

  release(): Promise<void> {
    return Promise.resolve();
  }
}

/** Arguments of mount(8): nothing on a stick may be run, and nothing is written until there is something to write. */
export function mountArguments(device: string, folder: string, writable: boolean): string[] {
  const access = writable ? "rw,sync" : "ro";
  return ["-t", "vfat", "-o", `${access},nosuid,nodev,noexec,umask=0077`, device, folder];
}

/** A key on a partition that the kernel mounts. */
export class MountedMedium implements KeyMedium {
  readonly #device: string;
  readonly #folder: string;
  readonly #exec: Exec;
  #mounted: "no" | "read-only" | "writable" = "no";

  constructor(device: string, folder: string, exec: Exec) {
    this.#device = device;
    this.#folder = folder;
    this.#exec = exec;
  }

  async read(path: string): Promise<string | undefined> {
    try {
      if (this.#mounted === "no") await this.#mount(false);
    } catch (error) {
      throw cannotRead(this.#device, error);
    }
    return new FolderMedium(this.#folder).read(path);
  }

  async write(path: string, content: string): Promise<void> {
    try {
      if (this.#mounted !== "writable") {
        await this.release();
        await this.#mount(true);
      }
    } catch (error) {
      throw cannotWrite(this.#device, error);
    }
    await new FolderMedium(this.#folder).write(path, content);
  }

  async #mount(writable: boolean): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#exec("mount", mountArguments(this.#device, this.#folder, writable), { timeoutMs: toolTimeoutMs });
    this.#mounted = writable ? "writable" : "read-only";
  }

  async release(): Promise<void> {
    if (this.#mounted === "no") return;
    this.#mounted = "no";
    const unmount = (args: string[]) => this.#exec("umount", [...args, this.#folder], { timeoutMs: toolTimeoutMs });
    // A stick that was pulled out is let go lazily: there is nothing left to write it to.
    await unmount([]).catch(() => unmount(["--lazy"]).catch(() => undefined));
    await rm(this.#folder, { recursive: false, force: true }).catch(() => undefined);
  }
}

/** A key on a partition that no kernel module reads: by mtools, without mounting anything. */
export class MtoolsMedium implements KeyMedium {
  readonly #device: string;
  readonly #workDir: string;
  readonly #exec: Exec;

  constructor(device: string, workDir: string, exec: Exec) {
    this.#device = device;
    this.#workDir = workDir;
    this.#exec = exec;
  }

  async read(path: string): Promise<string | undefined> {
    const options = { timeoutMs: toolTimeoutMs, maxOutputBytes: maxKeyFileBytes, okExitCodes: [0, 1] };
    const result = await this.#exec("mtype", ["-i", this.#device, `::${path}`], options).catch((error: unknown) => {
      throw cannotRead(path, error);
    });
    if (result.exitCode === 0) return result.stdout;
    if (/not found/i.test(result.stderr)) return undefined;
    throw cannotRead(path, result.stderr.trim().split("\n").at(-1) ?? "no reason given");
  }

  async write(path: string, content: string): Promise<void> {
    const folder = await mkdtemp(join(this.#workDir, "write-"));
    try {
      const file = join(folder, "file");
      await writeFile(file, content, { mode: 0o600 });
      const target = `::${path}`;
      const run = (tool: string, args: string[]) =>
        this.#exec(tool, ["-i", this.#device, ...args], { timeoutMs: toolTimeoutMs });
      await run("mcopy", ["-o", file, target + newSuffix]);
      if ((await this.read(path + newSuffix)) !== content) throw new Error("it did not keep what was written");
      await run("mdel", [target]).catch(() => undefined);
      await run("mren", [target + newSuffix, target]);
    } catch (error) {
      throw cannotWrite(path, error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  release(): Promise<void> {
    return Promise.resolve();
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
export async function releaseLeftovers(mountsDir: string, exec: Exec = realExec): Promise<void> {
  for (const name of await readdir(mountsDir).catch(() => [])) {
    await exec("umount", ["--lazy", join(mountsDir, name)]).catch(() => undefined);
    await rm(join(mountsDir, name), { recursive: false, force: true }).catch(() => undefined);
  }
}
