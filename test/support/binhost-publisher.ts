/**
 * Adds a package to a binhost and kills itself at a step: binhost-publisher FOLDER PACKAGE STEP. Without those two it
 * publishes one build after the other, and says so, until somebody kills it.
 */
import { readFile } from "node:fs/promises";
import { addBytes, openBinhost } from "./binhost.ts";
import { makePackage } from "./gpkg.ts";

const [, , folder = "", file, step] = process.argv;
const binhost = await openBinhost(folder);
if (file !== undefined) {
  await addBytes(binhost, [await readFile(file)], (reached) => {
    if (reached.step === step) process.kill(process.pid, "SIGKILL");
  });
  await binhost.close();
} else {
  const last = Math.max(0, ...binhost.packages.map(({ buildId }) => buildId));
  for (let buildId = last + 1; ; buildId += 1) {
    const { generation } = await addBytes(binhost, [makePackage({ category: "app-test", pf: "thing-1", buildId })]);
    process.stdout.write(`${generation}\n`);
  }
}
