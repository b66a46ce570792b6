/**
 * Takes away a network of bastion tests once its standard input ends, however the test ended: processes, namespaces,
 * control groups, the folder. The arguments are the network's name and its folder.
 */
import { readdirSync, rmdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { exec } from "../../shared/exec/index.ts";

const controlGroups = "/sys/fs/cgroup";
const [name = "", folder = ""] = process.argv.slice(2);
const namespacesSchema = z.array(z.object({ name: z.string() }));

/** The watchdog outlives its agent. */
async function killAll(namespace: string): Promise<void> {
  const { stdout } = await exec("ip", ["netns", "pids", namespace], { okExitCodes: [0, 1] });
  for (const pid of stdout.split("\n").filter((line) => line !== "")) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // It ended by itself in between.
    }
  }
}

function removeControlGroup(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) removeControlGroup(join(path, entry.name));
  }
  rmdirSync(path);
}

for await (const _ of process.stdin);
const { stdout } = await exec("ip", ["-j", "netns", "list"]);
const listed = namespacesSchema.parse(JSON.parse(stdout.trim() === "" ? "[]" : stdout));
for (const each of listed.filter((namespace) => namespace.name.startsWith(`${name}-`))) {
  await killAll(each.name);
  await exec("ip", ["netns", "delete", each.name], { okExitCodes: [0, 1] });
}
for (const hierarchy of [controlGroups, ...readdirSync(controlGroups).map((each) => join(controlGroups, each))]) {
  try {
    removeControlGroup(join(hierarchy, name));
  } catch {
    // Nothing was made there.
  }
}
await rm(folder, { recursive: true, force: true });
