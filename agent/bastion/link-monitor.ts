import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "../../shared/environment/index.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";

const restartBaseMs = 500;
const restartCapMs = 30_000;

/**
 * Hears that links, addresses or routes changed, with ip(8) as its ear. What changed is to be read: what `ip monitor`
 * prints has stale names after a rename.
 */
export class LinkMonitor {
  readonly #stop = new AbortController();
  readonly #onChange: () => void;
  #child: ChildProcess | undefined;
  #running: Promise<void> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  start(): void {
    this.#running = this.#keepRunning();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#child?.kill("SIGKILL");
    await this.#running;
  }

  async #keepRunning(): Promise<void> {
    for (let attempt = 0; !this.#stop.signal.aborted; attempt += 1) {
      await this.#runOnce();
      const waitMs = backoffMs(attempt, restartBaseMs, restartCapMs, Math.random);
      await delay(waitMs, this.#stop.signal).catch(() => undefined);
    }
  }

  async #runOnce(): Promise<void> {
    const child = spawn("ip", ["monitor", "link", "address", "route"], {
      stdio: ["ignore", "pipe", "ignore"],
      env: childEnvironment({ LC_ALL: "C" }),
    });
    this.#child = child;
    // What happened before it listened is not told.
    child.once("spawn", this.#onChange);
    child.stdout.on("data", this.#onChange);
    await once(child, "close").catch(() => undefined);
  }
}
