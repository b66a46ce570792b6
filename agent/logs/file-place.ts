import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import * as z from "zod";
import { isRotatedFrom } from "./file-names.ts";

const headBytes = 256;

/** Where a follower stands. The head tells the file from another that got the same inode, or the same name, later. */
export const filePlaceSchema = z.object({
  inode: z.number(),
  offset: z.int().min(0),
  headBytes: z.int().min(0).max(headBytes),
  headCrc: z.int().min(0),
  /** Within a line that was cut. */
  skipping: z.boolean(),
});
export type FilePlace = z.infer<typeof filePlaceSchema>;

/** A file that is open for reading, and where in it. */
export interface OpenFile {
  handle: FileHandle;
  path: string;
  place: FilePlace;
}

export const startOf = (inode: number): FilePlace => ({ inode, offset: 0, headBytes: 0, headCrc: 0, skipping: false });

/** The file that has this name now, or undefined. */
export async function openFile(path: string): Promise<OpenFile | undefined> {
  const handle = await open(path, "r").catch(() => undefined);
  if (handle === undefined) return undefined;
  const status = await handle.stat();
  if (status.isFile()) return { handle, path, place: startOf(status.ino) };
  await handle.close();
  return undefined;
}

async function crcOfHead(handle: FileHandle, length: number): Promise<number | undefined> {
  const head = Buffer.alloc(length);
  const { bytesRead } = await handle.read(head, 0, length, 0);
  return bytesRead === length ? crc32(head) : undefined;
}

/** Whether the file is still the one that the place is in: not cut short, not written anew. */
export async function isSameFile(handle: FileHandle, place: FilePlace): Promise<boolean> {
  const { size } = await handle.stat();
  if (size < place.offset) return false;
  return place.headBytes === 0 || (await crcOfHead(handle, place.headBytes)) === place.headCrc;
}

/** The place with a head as long as what was read allows. */
export async function withHead(handle: FileHandle, place: FilePlace): Promise<FilePlace> {
  const length = Math.min(headBytes, place.offset);
  if (length === place.headBytes) return place;
  const crc = await crcOfHead(handle, length);
  return crc === undefined ? place : { ...place, headBytes: length, headCrc: crc };
}

/** Copies that rotation made of `path`, the oldest first. */
export async function rotatedCopies(path: string): Promise<Array<{ path: string; inode: number; modifiedMs: number }>> {
  const dir = dirname(path);
  const names = (await readdir(dir).catch(() => [])).filter((name) => isRotatedFrom(basename(path), name));
  const copies = await Promise.all(
    names.map(async (name) => {
      const status = await stat(join(dir, name)).catch(() => undefined);
      if (status?.isFile() !== true) return [];
      return [{ path: join(dir, name), inode: status.ino, modifiedMs: status.mtimeMs }];
    }),
  );
  return copies.flat().sort((one, other) => one.modifiedMs - other.modifiedMs);
}

/** The rest of the file that `place` is in, under whatever name rotation gave it, or in a copy that was made of it. */
export async function findRotated(path: string, place: FilePlace): Promise<OpenFile | undefined> {
  for (const copy of (await rotatedCopies(path)).reverse()) {
    const file = await openFile(copy.path);
    if (file === undefined) continue;
    const known = place.headBytes > 0 || copy.inode === place.inode;
    if (known && (await isSameFile(file.handle, place))) return { ...file, place: { ...place, inode: copy.inode } };
    await file.handle.close();
  }
  return undefined;
}
