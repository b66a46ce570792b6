import { readFile } from "node:fs/promises";

/** Tells this boot of the machine from others. @throws where there is no /proc */
export async function readBootId(): Promise<string> {
  return (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
}
