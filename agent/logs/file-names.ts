import { basename, dirname } from "node:path";

/** What a rotated or packed copy is named like: `syslog.1`, `messages-20260101`, `x.log.2.gz`, `x.log.old`. */
const rotatedName = /(\.\d+|-\d{8}(-\d+)?|\.old)$|\.(gz|xz|bz2|zst|lz4|Z)$/;

/** Whether `name` is to be followed for a pattern such as `*.log`; `*` matches anything but the start of a hidden file. */
export function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  if (pattern.includes("*") && rotatedName.test(name)) return false;
  const parts = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(name);
}

/** Whether `name` looks like what rotation made of `base` and can still be read as text. */
export function isRotatedFrom(base: string, name: string): boolean {
  const stem = base.replace(/\.[^.]+$/, "");
  const isCopy =
    name !== base && (name.startsWith(`${base}.`) || name.startsWith(`${base}-`) || name.startsWith(`${stem}-`));
  return isCopy && !/\.(gz|xz|bz2|zst|lz4|Z)$/.test(name);
}

/** The unit of a file's lines: its name without the last ending. */
export function unitOf(path: string): string {
  const name = basename(path);
  return (name.replace(/(?<=.)\.[^.]+$/, "") || name).slice(0, 128);
}

/** Patterns by folder. */
export function byFolder(patterns: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const pattern of patterns) {
    const names = folders.get(dirname(pattern)) ?? [];
    names.push(basename(pattern));
    folders.set(dirname(pattern), names);
  }
  return folders;
}
