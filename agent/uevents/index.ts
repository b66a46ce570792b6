import { KeptProcess } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type Uevent, UeventParser } from "./parse.ts";

export type { Uevent } from "./parse.ts";

/** What a machine is made of. */
const subsystems = ["block", "usb", "pci", "net", "memory"];

/** Hears the kernel's own events about devices, with udevadm as its ear; works without udevd. */
export class UeventMonitor {
  readonly #process: KeptProcess;
  readonly #parser = new UeventParser();
  readonly #listeners = new Set<(event: Uevent) => void>();
  readonly #ready = Promise.withResolvers<void>();

  constructor(logger: Logger) {
    const match = subsystems.map((subsystem) => `--subsystem-match=${subsystem}`);
    this.#process = new KeptProcess({
      argv: ["udevadm", "monitor", "--kernel", "--property", ...match],
      onLine: (line) => this.#heard(line),
      loss: "plugged keys are not noticed",
      logger,
    });
  }

  /** Calls back for every event from now on, until what it answers is called. */
  listen(listener: (event: Uevent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when events are heard, so that nothing that comes later is missed. */
  start(): Promise<void> {
    // Without udevadm the host still works; it only has to be told of keys by hand.
    this.#process.start(() => this.#ready.resolve());
    return this.#ready.promise;
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }

  #heard(line: string): void {
    // It says so when its socket is open.
    if (line.startsWith("KERNEL - ")) this.#ready.resolve();
    const event = this.#parser.line(line);
    if (event !== undefined) for (const listener of this.#listeners) listener(event);
  }
}
