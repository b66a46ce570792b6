import { chmod, mkdir, mkdtemp, open, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CikKey, cikFolder, keyFileName } from "../../shared/cik/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { writeFileAtomic } from "../../shared/files/index.ts";
import { checkBlockDevice, type DeviceConsent } from "./block-device.ts";
import { keyFiles } from "./files.ts";
import { formatArguments, imageSizeBytes, mtoolsDrive, partitionArguments, smallestPartitionMib } from "./layout.ts";

export type { DeviceConsent } from "./block-device.ts";
export { defaultPartitionMib } from "./layout.ts";

/** Where a key is written. */
export interface MediaTarget extends DeviceConsent {
  path: string;
  partitionMib: number;
}

type Kind = "block" | "image" | "folder";

/** Writes keys onto devices, into images and into folders. */
export class KeyMedia {
  readonly #exec: Exec;

  constructor(exec: Exec) {
    this.#exec = exec;
  }

  /**
   * Looks whether a target may be written, and changes nothing.
   * @throws DomzeroError INVALID_INPUT, USAGE with the reason
   */
  async check(target: MediaTarget): Promise<Kind> {
    if (target.partitionMib < smallestPartitionMib) {
      throw new DomzeroError("USAGE", `a key needs a partition of at least ${smallestPartitionMib} MiB`);
    }
    const kind = await kindOf(target.path, target.erase);
    if (kind === "block") await checkBlockDevice(this.#exec, target.path, imageSizeBytes(target.partitionMib), target);
    return kind;
  }

  /** Writes the key and reads it back. @throws DomzeroError as {@link check} does, IO, EXEC_FAILED, EXEC_MISSING */
  async write(target: MediaTarget, key: CikKey, token: Uint8Array): Promise<void> {
    const kind = await this.check(target);
    if (kind === "folder") await writeFolder(target.path, key, token);
    else if (kind === "block") await this.#writeDevice(target.path, target.partitionMib, key, token);
    else await this.#writeImage(target, key, token);
  }

  async #writeImage(target: MediaTarget, key: CikKey, token: Uint8Array): Promise<void> {
    const temporary = `${target.path}.${process.pid}.tmp`;
    try {
      await writeFile(temporary, "", { mode: 0o600, flag: "wx" });
      await truncate(temporary, imageSizeBytes(target.partitionMib));
      await this.#writeDevice(temporary, target.partitionMib, key, token);
      await rename(temporary, target.path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw DomzeroError.from(error, "IO");
    }
  }

  async #writeDevice(path: string, partitionMib: number, key: CikKey, token: Uint8Array): Promise<void> {
    await this.#exec("sgdisk", partitionArguments(path, partitionMib));
    await this.#exec("mkfs.vfat", formatArguments(path, partitionMib));
    const drive = mtoolsDrive(path);
    const { folders, files } = keyFiles(key, token);
    await this.#exec("mmd", ["-i", drive, ...folders.map((folder) => `::${folder}`)]);
    for (const file of files) await this.#copy(drive, file.path, file.content);
    const { stdout } = await this.#exec("mtype", ["-i", drive, `::${cikFolder}/${keyFileName}`]);
    if (!stdout.includes(key.id))
      throw new DomzeroError("IO", `${path} did not keep what was written; it may be broken`);
    await using handle = await open(path, "r+");
    await handle.sync();
  }

  /** By a file that only root reads: mcopy cannot make a file from what it is piped everywhere. */
  async #copy(drive: string, path: string, content: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), "domzero-key-"));
    try {
      const file = join(folder, "file");
      await writeFile(file, content, { mode: 0o600 });
      await this.#exec("mcopy", ["-o", "-i", drive, file, `::${path}`]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function kindOf(path: string, erase: boolean): Promise<Kind> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isBlockDevice()) return "block";
  if (found === undefined && path.endsWith("/")) return "folder";
  if (found === undefined) return "image";
  if (found.isDirectory()) return "folder";
  if (!found.isFile()) throw new DomzeroError("INVALID_INPUT", `${path} is no disk, file or folder`);
  if (!erase) throw new DomzeroError("INVALID_INPUT", `${path} exists already; add --erase to replace it`);
  return "image";
}

async function writeFolder(path: string, key: CikKey, token: Uint8Array): Promise<void> {
  const { folders, files } = keyFiles(key, token);
  await mkdir(path, { recursive: true, mode: 0o700 });
  for (const folder of folders) {
    await mkdir(join(path, folder), { recursive: true, mode: 0o700 });
    await chmod(join(path, folder), 0o700);
  }
  for (const file of files) await writeFileAtomic(join(path, file.path), file.content, 0o600);
}
