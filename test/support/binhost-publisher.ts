/** Adds a package to a binhost, and kills itself at a step: binhost-publisher FOLDER PACKAGE STEP. */
import { readFile } from "node:fs/promises";
import { addBytes, openBinhost } from "./binhost.ts";

const [, , folder = "", file = "", step = ""] = process.argv;
const bytes = await readFile(file);
const binhost = await openBinhost(folder);
await addBytes(binhost, [bytes], (reached) => {
  if (reached.step === step) process.kill(process.pid, "SIGKILL");
});
await binhost.close();
