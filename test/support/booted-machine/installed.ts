import { rm } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../../shared/exec/index.ts";
import { projectFolder } from "../../fleet-lab/index.ts";
import { makeFolder } from "./index.ts";

/** What `make install` places: a layer for machines. */
export interface Installed extends AsyncDisposable {
  readonly folder: string;
}

/** Builds and installs domzero into a folder, which goes when it is disposed of. */
export async function makeInstall(init: "systemd" | "openrc"): Promise<Installed> {
  const folder = await makeFolder();
  const argv = ["--silent", "--directory", projectFolder, "install", `DESTDIR=${folder}`, `INIT=${init}`];
  await exec("make", argv, { timeoutMs: 120_000 });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

/** A Debian package that `deploy/setup.sh` unpacks and does not install: a layer for machines. */
export const unpacked = (name: "network-manager" | "openrc") => join(projectFolder, ".build/debian", name);
