import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../shared/exec/index.ts";

/** A Knot DNS that runs. */
export interface Knot {
  address: string;
  port: number;
  stop(): Promise<void>;
}

/**
 * Starts Knot DNS.
 * @param configuration what is beside where it listens and keeps its files
 */
export async function startKnot(
  folder: string,
  { address, port }: { address: string; port: number },
  configuration: string,
): Promise<Knot> {
  await mkdir(folder, { recursive: true });
  const own = `server:
    rundir: "${folder}"
    listen: ${address}@${port}
database:
    storage: "${folder}"
template:
  - id: default
    storage: "${folder}"
log:
  - target: "${folder}/log"
    any: notice
`;
  const file = join(folder, "knot.conf");
  await writeFile(file, `${own}${configuration}`, { mode: 0o600 });
  await exec("knotc", ["-c", file, "conf-check"]);
  const server: ChildProcess = spawn("knotd", ["-c", file], { stdio: "ignore" });
  const exited = once(server, "exit");
  return {
    address,
    port,
    stop: async () => {
      server.kill("SIGTERM");
      await exited;
    },
  };
}

/** What `kdig` prints in short: one line an answer. @param options e.g. `+tcp` */
export async function kdig(at: { address: string; port: number }, ...options: string[]): Promise<string[]> {
  const text = await kdigWhole(at, "+short", ...options);
  return text.split("\n").filter((line) => line !== "");
}

/** What `kdig` prints, also of what failed. */
export async function kdigWhole(
  { address, port }: { address: string; port: number },
  ...options: string[]
): Promise<string> {
  const at = [`@${address}`, "-p", String(port), "+noidn", "+time=1", "+retry=2"];
  const { stdout, stderr } = await exec("kdig", [...at, ...options], { okExitCodes: [0, 1] });
  return stdout + stderr;
}
