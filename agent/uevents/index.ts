import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Logger } from "../../shared/log/index.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import { type Uevent, UeventParser } from "./parse.ts";

export type { Uevent } from "./parse.ts";

const restartBaseMs = 500;
const restartCapMs = 30_000;
/** What a machine is made of. */
const subsystems = ["block", "usb", "pci", "net", "memory"];

/** Hears the kernel's own events about devices, with udevadm as its ear; works without udevd. */
export class UeventMonitor {
  readonly #logger: Logger;
  readonly #listeners = new Set<(event: Uevent) => void>();
  readonly #stop = new AbortController();
  #child: ChildProcess | undefined;
  #running: Promise<void> | undefined;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Calls back for every event from now on, until what it answers is called. */
  listen(listener: (event: Uevent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when events are heard, so that nothing that comes later is missed. */
  start(): Promise<void> {
    return new Promise((ready) => {
      this.#running = this.#keepRunning(ready);
    });
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#child?.kill("SIGKILL");
    await this.#running;
  }

  async #keepRunning(ready: () => void): Promise<void> {
    for (let attempt = 0; !this.#stop.signal.aborted; attempt += 1) {
      await this.#runOnce(ready);
      // Without udevadm the host still works; it only has to be told of keys by hand.
      ready();
      if (this.#stop.signal.aborted) return;
      this.#logger.warn("udevadm monitor ended; plugged keys are not noticed until it runs again");
      await delay(backoffMs(attempt, restartBaseMs, restartCapMs, Math.random), this.#stop.signal).catch(
        () => undefined,
      );
    }
  }

  async #runOnce(ready: () => void): Promise<void> {
    const match = subsystems.map((subsystem) => `--subsystem-match=${subsystem}`);
    const child = spawn("udevadm", ["monitor", "--kernel", "--property", ...match], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    this.#child = child;
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", (error) => {
        this.#logger.error({ reason: error.message }, "udevadm cannot be started");
        resolve();
      });
    });
    const parser = new UeventParser();
    createInterface({ input: child.stdout }).on("line", (line) => {
      // It says so when its socket is open.
      if (line.startsWith("KERNEL - ")) ready();
      const event = parser.line(line);
      if (event !== undefined) for (const listener of this.#listeners) listener(event);
    });
    await ended;
  }
}
