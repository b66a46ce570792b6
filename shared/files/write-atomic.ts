import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { DomzeroError } from "../errors/index.ts";

/**
 * Writes a file so that a reader, or a machine that lost power, sees the old content or the new, never a part:
 * temporary file beside it, fsync, rename, fsync of the folder.
 * @param mode permission bits, e.g. 0o600 for anything secret
 * @throws DomzeroError IO, with nothing left behind
 */
export async function writeFileAtomic(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    {
      await using handle = await open(temporary, "wx", mode);
      await handle.writeFile(content);
      await handle.sync();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw new DomzeroError("IO", `cannot write ${path}: ${DomzeroError.from(error).message}`, { cause: error });
  }
}

/** Makes what was created in a folder, renamed or removed there last. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, "r");
  await folder.sync();
}
