import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Dom0Host, dom0Command, projectFolder } from "../../test/fleet-lab/index.ts";

const folder = join(projectFolder, ".build/demo");

/** How the wrapper is called from the project's folder. */
export const wrapperCommand = "./.build/demo/dom0";

/** Writes a `dom0` that works from another terminal: it runs in the machine of the demo's Dom0. */
export async function writeWrapper(dom0: Dom0Host): Promise<void> {
  const quoted = dom0Command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const enter = `nsenter --target ${dom0.machine.initPid} --all --`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "dom0"), `#!/bin/sh\nexec ${enter} ${quoted} "$@"\n`, { mode: 0o755 });
}

export function removeWrapper(): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
