import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type CikKey, cikFolder } from "../../shared/cik/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { writeFileAtomic } from "../../shared/files/index.ts";
import { checkBlockDevice } from "./block-device.ts";
import { keyFiles } from "./files.ts";
import { imageSizeBytes, largestPartitionMib, smallestPartitionMib, usualSectorBytes } from "./layout.ts";
import { type PartitionPlan, writePartition } from "./partition.ts";
import type { DeviceConsent } from "./refusal.ts";

export { defaultPartitionMib } from "./layout.ts";

/** Where a key is written. */
export interface MediaTarget extends DeviceConsent {
  path: string;
  partitionMib: number;
}

type Place = { kind: "image" | "folder" } | { kind: "block"; plan: PartitionPlan };

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
  async check(target: MediaTarget): Promise<void> {
    await this.#place(target);
  }

  /** Writes the key and reads it back. @throws DomzeroError as {@link check} does, IO, EXEC_FAILED, EXEC_MISSING */
  async write(target: MediaTarget, key: CikKey, token: Uint8Array): Promise<void> {
    const place = await this.#place(target);
    // Absolute: a name that begins with a hyphen is an option to tools.
    const path = resolve(target.path);
    if (place.kind === "block") await writePartition(this.#exec, path, place.plan, keyFiles(key, token));
    else if (place.kind === "folder") await writeFolder(path, key, token);
    else await this.#writeImage(path, target.partitionMib, key, token);
  }

  async #place({ path, partitionMib, ...consent }: MediaTarget): Promise<Place> {
    if (
      !Number.isSafeInteger(partitionMib) ||
      partitionMib < smallestPartitionMib ||
      partitionMib > largestPartitionMib
    )
      throw new DomzeroError("USAGE", `a key's partition has ${smallestPartitionMib} to ${largestPartitionMib} MiB`);
    if (resolve(path).includes("@@"))
      throw new DomzeroError("INVALID_INPUT", `${path} has @@ in it, which mtools cuts`);
    const kind = await kindOf(path, consent.erase);
    if (kind !== "block") return { kind };
    const device = await checkBlockDevice(this.#exec, resolve(path), imageSizeBytes(partitionMib), consent);
    return { kind, plan: { partitionMib, ...device } };
  }

  async #writeImage(path: string, partitionMib: number, key: CikKey, token: Uint8Array): Promise<void> {
    const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    const sizeBytes = imageSizeBytes(partitionMib);
    try {
      await writeFile(temporary, "", { mode: 0o600, flag: "wx" });
      await truncate(temporary, sizeBytes);
      const plan = { partitionMib, sizeBytes, sectorBytes: usualSectorBytes };
      await writePartition(this.#exec, temporary, plan, keyFiles(key, token));
      await rename(temporary, path);
      await using folder = await open(dirname(path), "r");
      await folder.sync();
    } catch (error) {
      await rm(temporary, { force: true });
      throw DomzeroError.from(error, "IO");
    }
  }
}

async function kindOf(path: string, erase: boolean): Promise<"block" | "image" | "folder"> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isBlockDevice()) return "block";
  if (found === undefined) return path.endsWith("/") ? "folder" : "image";
  if (!found.isDirectory() && !found.isFile())
    throw new DomzeroError("INVALID_INPUT", `${path} is no disk, file or folder`);
  const inTheWay = found.isFile() ? path : join(path, cikFolder);
  if (!erase && (await exists(inTheWay))) {
    throw new DomzeroError("INVALID_INPUT", `${inTheWay} exists already; add --erase to replace it`);
  }
  return found.isFile() ? "image" : "folder";
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Modes are set on making: a mounted FAT, which a folder may well be, lets nobody change them later. */
async function writeFolder(path: string, key: CikKey, token: Uint8Array): Promise<void> {
  const { folders, files } = keyFiles(key, token);
  const top = join(path, cikFolder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await rm(top, { recursive: true, force: true });
    for (const folder of folders) await mkdir(join(path, folder), { mode: 0o700 });
    for (const file of files) await writeFileAtomic(join(path, file.path), file.content, 0o600);
  } catch (error) {
    await rm(top, { recursive: true, force: true });
    throw DomzeroError.from(error, "IO");
  }
}
