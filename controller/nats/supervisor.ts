import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readlink } from "node:fs/promises";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { DomzeroError } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";

/** 2.10 has `sync_interval`, 2.10.27 mended writes lost under it. */
const oldestVersion = [2, 10, 27] as const;
const restartBaseMs = 200;
const restartCapMs = 10_000;
const calmAfterMs = 30_000;
const stopTimeoutMs = 15_000;

/**
 * Refuses a nats-server that would lose what it acknowledged.
 * @throws DomzeroError CONFIG, EXEC_MISSING
 */
export async function checkServerVersion(binary: string): Promise<string> {
  const { stdout } = await exec(binary, ["--version"]);
  const version = /v(\d+)\.(\d+)\.(\d+)/.exec(stdout);
  const numbers = version?.slice(1).map(Number) ?? [];
  const difference = oldestVersion.map((wanted, index) => (numbers[index] ?? 0) - wanted).find((each) => each !== 0);
  if (version === null || (difference ?? 0) < 0) {
    const wanted = oldestVersion.join(".");
    throw new DomzeroError("CONFIG", `${binary} is ${stdout.trim()}; Dom0 needs nats-server ${wanted} or newer`);
  }
  return numbers.join(".");
}

/** Ends a server that an earlier Dom0 left behind on the same store: two on one store would ruin it. */
export async function stopLeftover(pidFile: string, configFile: string): Promise<void> {
  const pid = Number(await readFile(pidFile, "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 1) return;
  const isOurs = async () => {
    const [program, commandLine] = await Promise.all([
      readlink(`/proc/${pid}/exe`).catch(() => ""),
      readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""),
    ]);
    return basename(program).startsWith("nats-server") && commandLine.split("\0").includes(configFile);
  };
  if (!(await isOurs())) return;
  process.kill(pid, "SIGTERM");
  const deadline = performance.now() + stopTimeoutMs;
  while (await isOurs()) {
    if (performance.now() > deadline) process.kill(pid, "SIGKILL");
    await delay(50);
  }
}

/** Keeps one nats-server running: restarts it when it dies, says what it logs, ends it on stop. */
export class Supervisor {
  readonly #binary: string;
  readonly #configFile: string;
  readonly #logger: Logger;
  #child: ChildProcess | undefined;
  #running: Promise<void> | undefined;
  readonly #stop = new AbortController();
  restarts = 0;

  constructor(binary: string, configFile: string, logger: Logger) {
    this.#binary = binary;
    this.#configFile = configFile;
    this.#logger = logger;
  }

  get pid(): number | undefined {
    const child = this.#child;
    return child?.exitCode === null && child.signalCode === null ? child.pid : undefined;
  }

  start(): void {
    this.#running = this.#keepRunning();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    const child = this.#child;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const killer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
      await once(child, "exit");
      clearTimeout(killer);
    }
    await this.#running;
  }

  async #keepRunning(): Promise<void> {
    let attempt = 0;
    while (!this.#stop.signal.aborted) {
      const startedMs = performance.now();
      await this.#runOnce();
      if (this.#stop.signal.aborted) return;
      attempt = performance.now() - startedMs > calmAfterMs ? 0 : attempt + 1;
      this.restarts += 1;
      const waitMs = backoffMs(attempt - 1, restartBaseMs, restartCapMs, Math.random);
      this.#logger.error({ waitMs, restarts: this.restarts }, "nats-server ended; starting it again");
      await delay(waitMs, this.#stop.signal).catch(() => undefined);
    }
  }

  async #runOnce(): Promise<void> {
    // Its own process group, so that a Ctrl-C in the terminal reaches Dom0 first, which then ends it in order.
    const child = spawn(this.#binary, ["--config", this.#configFile], {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    this.#child = child;
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", (error) => {
        this.#logger.error({ err: error }, "nats-server cannot be started");
        resolve();
      });
    });
    createInterface({ input: child.stderr }).on("line", (line) => this.#relay(line));
    await ended;
  }

  #relay(line: string): void {
    const [, level, text] = /\[(INF|WRN|ERR|FTL|DBG|TRC)\] (.*)$/.exec(line) ?? [];
    if (level === "ERR" || level === "FTL") this.#logger.error({ text }, "nats-server");
    else if (level === "WRN") this.#logger.warn({ text }, "nats-server");
    else this.#logger.debug({ text: text ?? line }, "nats-server");
  }
}
