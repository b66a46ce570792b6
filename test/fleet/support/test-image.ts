import { truncate, writeFile } from "node:fs/promises";
import { exec } from "../../../shared/exec/index.ts";

/** Makes an image of a stick with one partition that holds a text at its very start. */
export async function makeTestImage(file: string, text: string): Promise<void> {
  await writeFile(file, "");
  await truncate(file, 8 * 1024 * 1024);
  await exec("sgdisk", ["--new=1:2048:+4M", "--change-name=1:TEST", file]);
  await exec("dd", [`of=${file}`, "bs=512", "seek=2048", "conv=notrunc", "status=none"], { input: text });
}
