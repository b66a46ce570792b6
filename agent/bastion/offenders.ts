import { randomUUID } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ban, parseBanLines } from "../../shared/bastion/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";

const maxBytes = 4096;
const suffix = ".offender";

/** Where programs on a host leave whom they want to be kept out: only root writes there. */
const folderIn = (runDir: string) => join(runDir, "offenders");

/** Leaves an offender for the agent. @throws DomzeroError IO */
export async function leaveOffender(runDir: string, line: string): Promise<void> {
  const folder = folderIn(runDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, randomUUID());
  await writeFile(file, line, { mode: 0o600 });
  // The agent reads whole files only.
  await rename(file, `${file}${suffix}`);
}

/** Hears of offenders; those that were left while nobody listened, too. @returns how to stop */
export async function followOffenders(runDir: string, take: (bans: Ban[]) => Promise<void>): Promise<() => void> {
  const folder = folderIn(runDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let work: Promise<void> = Promise.resolve();
  const look = () => {
    work = work
      .then(async () => {
        for (const name of (await readdir(folder)).filter((each) => each.endsWith(suffix))) {
          const file = join(folder, name);
          // Kept out before it is forgotten; what cannot be done now is tried with the next.
          await takeOffender(file, take).catch(() => undefined);
        }
      })
      .catch(() => undefined);
  };
  const watcher: FSWatcher = watch(folder, look);
  look();
  return () => watcher.close();
}

async function takeOffender(file: string, take: (bans: Ban[]) => Promise<void>): Promise<void> {
  const text = (await readFileLimited(file, maxBytes)).toString("utf8");
  const bans = readBans(text);
  if (bans !== undefined) await take(bans);
  await rm(file, { force: true });
}

/** Undefined where it names nobody. */
function readBans(text: string): Ban[] | undefined {
  try {
    return parseBanLines(text);
  } catch {
    return undefined;
  }
}
