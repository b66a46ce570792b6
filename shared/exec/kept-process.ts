import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { childEnvironment } from "../environment/index.ts";
import type { Logger } from "../log/index.ts";
import { backoffMs, delay } from "../time/index.ts";

const restartBaseMs = 500;
const restartCapMs = 30_000;

/** What is kept running. */
export interface KeptProcessOptions {
  argv: readonly [file: string, ...args: string[]];
  onLine(line: string): void;
  /** What is missing while it does not run, for the log. */
  loss: string;
  logger: Logger;
}

/** A tool that tells things line by line for as long as we run; it is started again when it ends. */
export class KeptProcess {
  readonly #o: KeptProcessOptions;
  readonly #stop = new AbortController();
  #child: ChildProcess | undefined;
  #running: Promise<void> | undefined;

  constructor(options: KeptProcessOptions) {
    this.#o = options;
  }

  /** @param ended is told each time that it ended, or could not be started */
  start(ended: () => void = () => undefined): void {
    this.#running = this.#keepRunning(ended);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#child?.kill("SIGKILL");
    await this.#running;
  }

  async #keepRunning(ended: () => void): Promise<void> {
    for (let attempt = 0; !this.#stop.signal.aborted; attempt += 1) {
      await this.#runOnce();
      ended();
      if (this.#stop.signal.aborted) return;
      const { argv, logger, loss } = this.#o;
      logger.warn(`${argv[0]} ended; ${loss} until it runs again`);
      await delay(backoffMs(attempt, restartBaseMs, restartCapMs, Math.random), this.#stop.signal).catch(
        () => undefined,
      );
    }
  }

  async #runOnce(): Promise<void> {
    const { argv, logger, onLine } = this.#o;
    const [file, ...args] = argv;
    const env = childEnvironment({ LC_ALL: "C", TZ: "UTC" });
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "ignore"], env });
    this.#child = child;
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", (error) => {
        logger.error({ reason: error.message }, `${file} cannot be started`);
        resolve();
      });
    });
    createInterface({ input: child.stdout }).on("line", onLine);
    await ended;
  }
}
