import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDom0Config } from "../../controller/config/index.ts";
import { type RunningDom0, startDom0 } from "../../controller/daemon/index.ts";
import { type ExecResult, exec } from "../../shared/exec/index.ts";
import { natsServerBinary, quietLogger } from "./nats.ts";

const main = join(import.meta.dirname, "../../controller/main.ts");
const portsInARow = 5;
/** Below the ports that the kernel gives to clients. */
const [firstPort, lastPort] = [12_000, 32_000];
const anyExitCode = Array.from({ length: 256 }, (_, code) => code);

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** The first of so many ports in a row that are free now, and as many of each distance above them. */
export async function freePorts(count: number, ...distances: number[]): Promise<number> {
  for (;;) {
    const base = firstPort + Math.floor(Math.random() * (lastPort - firstPort));
    const ports = [0, ...distances].flatMap((above) =>
      Array.from({ length: count }, (_, index) => base + above + index),
    );
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return base;
  }
}

/** A Dom0 as `dom0 init` makes it, in a folder of its own. */
export interface TestDom0 {
  folder: string;
  configPath: string;
  stateDir: string;
  operatorConfig: string;
  /** The command line that is `dom0` with this configuration. */
  command: readonly string[];
  /** Runs a verb as an own process; any exit code is an answer. */
  cli(...args: string[]): Promise<ExecResult>;
  /** The same as the operator from elsewhere, by mutual TLS. */
  operator(...args: string[]): Promise<ExecResult>;
  /** The same with another operator's configuration. */
  as(operatorConfig: string, ...args: string[]): Promise<ExecResult>;
  /** Runs a verb that has to work, with `--json`. */
  json(...args: string[]): Promise<unknown>;
  /** Starts it in this process. */
  start(): Promise<RunningDom0>;
  configure(change: (config: string) => string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a Dom0 on free ports of the loopback interface; it does not run yet. */
export async function makeDom0(): Promise<TestDom0> {
  const folder = await mkdtemp(join(tmpdir(), "domzero-dom0-"));
  const configPath = join(folder, "dom0.yml");
  const command = [process.execPath, main, "--config", configPath];
  const operatorConfig = join(folder, "operators/admin/operator.yml");
  const run = (config: string, args: readonly string[]) =>
    exec(process.execPath, [main, "--config", config, ...args], { okExitCodes: anyExitCode });
  const listen = ["--bind", "127.0.0.1", "--port", String(await freePorts(portsInARow)), "--advertise", "127.0.0.1"];
  const init = ["init", "--domain", "test.example", ...listen, "--no-mesh", "--nats-binary", natsServerBinary];
  await exec(process.execPath, [main, "--config", configPath, ...init]);
  return {
    folder,
    configPath,
    stateDir: join(folder, "state"),
    operatorConfig,
    command,
    cli: (...args) => run(configPath, args),
    operator: (...args) => run(operatorConfig, args),
    as: (config, ...args) => run(config, args),
    json: async (...args) => {
      const { stdout } = await exec(process.execPath, [main, "--config", configPath, ...args, "--json"]);
      return JSON.parse(stdout);
    },
    start: async () => startDom0(await readDom0Config(configPath), quietLogger),
    configure: async (change) => writeFile(configPath, change(await readFile(configPath, "utf8"))),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
