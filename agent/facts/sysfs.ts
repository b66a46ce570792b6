import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { readFileLimited } from "../../shared/files/index.ts";

const maxAttributeLength = 65_536;

/** Reads a small kernel file; undefined where it is not there, empty or may not be read. */
export async function readAttribute(...path: string[]): Promise<string | undefined> {
  const content = await readFile(join(...path), "utf8").catch(() => "");
  const value = content.slice(0, maxAttributeLength).replaceAll("\0", "").trim();
  return value === "" ? undefined : value;
}

const maxWholeBytes = 8 * 1024 * 1024;

/** Reads a file of a program's own; undefined where it is not there or larger than 8 MiB. */
export async function readWhole(...path: string[]): Promise<string | undefined> {
  const content = await readFileLimited(join(...path), maxWholeBytes).catch(() => undefined);
  return content?.toString("utf8");
}

/** Reads a small binary kernel file; undefined where it is not there or may not be read. */
export function readBytes(...path: string[]): Promise<Buffer | undefined> {
  return readFile(join(...path)).catch(() => undefined);
}

/** Names in a folder, sorted; none where it is not there. */
export async function listFolder(...path: string[]): Promise<string[]> {
  return (await readdir(join(...path)).catch(() => [])).sort();
}

/** The last part of what a link points to, such as the name of a driver. */
export async function linkName(...path: string[]): Promise<string | undefined> {
  const target = await readlink(join(...path)).catch(() => undefined);
  return target === undefined ? undefined : basename(target);
}

/** Where a device really is in the tree of devices. */
export function devicePath(...path: string[]): Promise<string | undefined> {
  return realpath(join(...path)).catch(() => undefined);
}
