import { closeSync, type FSWatcher, openSync, readSync, watch } from "node:fs";
import type { Logger } from "../../shared/log/index.ts";
import { changesBetween, type Device, type DeviceEvent } from "./changes.ts";
import { type DevicePlaces, listDevices } from "./list.ts";

export type { DeviceEvent } from "./changes.ts";

/** The kernel counts its events about devices in a file; a look at it costs some microseconds. */
const counter = "/sys/kernel/uevent_seqnum";
const pollMs = 500;
/** udevd writes down what it made of an event a moment after it. */
const looksPerEvent = 3;
/** Nodes come in bursts: a disk and its partitions. */
const burstMs = 20;

/**
 * Hears that devices came, went or changed, without a process to listen for it: the kernel's counter of events and new
 * nodes in /dev say when to look, sysfs says what is new. Works without udevd.
 */
export class DeviceWatch {
  readonly #logger: Logger;
  readonly #places: DevicePlaces;
  readonly #listeners = new Set<(event: DeviceEvent) => void>();
  readonly #digits = Buffer.alloc(32);
  #devices: ReadonlyMap<string, Device> = new Map();
  #counter: number | undefined;
  #count = "";
  #looksLeft = 0;
  #poll: NodeJS.Timeout | undefined;
  #burst: NodeJS.Timeout | undefined;
  #nodes: FSWatcher | undefined;

  constructor(logger: Logger, places: DevicePlaces = { sysfs: "/sys", records: "/run/udev/data" }) {
    this.#logger = logger;
    this.#places = places;
  }

  /** Calls back for every event from now on, until what it answers is called. */
  listen(listener: (event: DeviceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** From now on nothing that comes is missed. */
  start(): void {
    try {
      this.#counter = openSync(counter, "r");
      this.#count = this.#readCount(this.#counter);
      this.#poll = setInterval(() => this.#tick(), pollMs);
    } catch (error) {
      // The host still works; it only has to be told of keys by hand.
      this.#logger.warn({ err: error }, `${counter} cannot be read; plugged keys are noticed late or not at all`);
    }
    this.#watchNodes();
    this.#devices = listDevices(this.#places, this.#devices);
  }

  stop(): void {
    clearInterval(this.#poll);
    clearTimeout(this.#burst);
    this.#nodes?.close();
    if (this.#counter !== undefined) closeSync(this.#counter);
    this.#counter = undefined;
  }

  #watchNodes(): void {
    try {
      this.#nodes = watch("/dev", () => {
        this.#burst ??= setTimeout(() => {
          this.#burst = undefined;
          this.#look();
        }, burstMs);
      }).on("error", (error) => this.#logger.warn({ err: error }, "new nodes in /dev are noticed late"));
    } catch (error) {
      this.#logger.warn({ err: error }, "new nodes in /dev are noticed late");
    }
  }

  #tick(): void {
    if (this.#counter === undefined) return;
    const count = this.#readCount(this.#counter);
    if (count !== this.#count) this.#looksLeft = looksPerEvent;
    this.#count = count;
    if (this.#looksLeft === 0) return;
    this.#looksLeft -= 1;
    this.#look();
  }

  #readCount(counter: number): string {
    return this.#digits.toString("latin1", 0, readSync(counter, this.#digits, 0, this.#digits.length, 0));
  }

  #look(): void {
    const now = listDevices(this.#places, this.#devices);
    const events = changesBetween(this.#devices, now);
    this.#devices = now;
    for (const event of events) for (const listener of this.#listeners) listener(event);
  }
}
