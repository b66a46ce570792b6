import { open } from "node:fs/promises";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import type { KeyFiles } from "./files.ts";
import { formatArguments, mib, mtoolsDrive, partitionArguments, wipedRanges } from "./layout.ts";

/** What is to be made on a device or in an image. */
export interface PartitionPlan {
  partitionMib: number;
  /** Of the whole device or image. */
  sizeBytes: number;
  sectorBytes: number;
}

/** Longest that one tool may take on a slow stick. */
const toolTimeoutMs = 120_000;

/**
 * Makes a device or image into a key. The partition table comes last: until everything is there, it is no key, for the
 * kernel, for agents and after a cut.
 * @throws DomzeroError IO, EXEC_FAILED, EXEC_MISSING, TIMEOUT
 */
export async function writePartition(exec: Exec, path: string, plan: PartitionPlan, key: KeyFiles): Promise<void> {
  const options = { timeoutMs: toolTimeoutMs };
  const drive = mtoolsDrive(path);
  await wipe(path, plan);
  await exec("mkfs.vfat", formatArguments(path, plan.partitionMib, plan.sectorBytes), options);
  await exec("mmd", ["-i", drive, ...key.folders.map((folder) => `::${folder}`)], options);
  for (const file of key.files) {
    // Piped, so that the private key touches no other disk. mcopy calls a cut a success then; reading back does not.
    await exec("mcopy", ["-o", "-i", drive, "-", `::${file.path}`], { ...options, input: file.content });
  }
  await sync(path);
  for (const file of key.files) {
    const { stdout } = await exec("mtype", ["-i", drive, `::${file.path}`], options);
    if (stdout !== file.content) {
      throw new DomzeroError("IO", `${path} did not keep what was written; it may be broken: take another`);
    }
  }
  await exec("sgdisk", partitionArguments(path, plan.partitionMib), options);
  await sync(path);
}

async function wipe(path: string, plan: PartitionPlan): Promise<void> {
  const zeros = Buffer.alloc(mib);
  try {
    await using handle = await open(path, "r+");
    for (const { start, length } of wipedRanges(plan.sizeBytes, plan.partitionMib)) {
      for (let done = 0; done < length; done += zeros.length) {
        await handle.write(zeros, 0, Math.min(zeros.length, length - done), start + done);
      }
    }
    await handle.sync();
  } catch (error) {
    throw new DomzeroError("IO", `${path} cannot be written: ${DomzeroError.from(error).message}`, { cause: error });
  }
}

async function sync(path: string): Promise<void> {
  try {
    await using handle = await open(path, "r+");
    await handle.sync();
  } catch (error) {
    throw new DomzeroError("IO", `${path} broke while it was written: ${DomzeroError.from(error).message}`, {
      cause: error,
    });
  }
}
