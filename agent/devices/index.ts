import { closeSync, openSync, readSync } from "node:fs";
import type { Logger } from "../../shared/log/index.ts";
import { changesBetween, type Device, type DeviceEvent, settled } from "./changes.ts";
import { type DevicePlaces, listDevices } from "./list.ts";

export type { DeviceEvent } from "./changes.ts";

const machinePlaces: DevicePlaces = { sysfs: "/sys", records: "/run/udev/data" };
/**
 * The kernel counts its events about devices here. The file cannot be waited for, and a look at it costs microseconds;
 * to watch /dev instead wakes with every write to /dev/null on older kernels.
 */
const counterFile = "/sys/kernel/uevent_seqnum";
const pollMs = 250;
/** After an event it is looked twice, */
const looksAfterEvent = 2;
/** and twice again so many looks at the counter later, for what udevd wrote down meanwhile. */
const ticksUntilRecord = 6;
/** Events that were of nothing here, as other network namespaces have them, put the next look off so many ticks. */
const ticksOfRest = 3;
/** Long enough for the digits of 64 bits and a line's end. */
const counterBytes = 24;

/**
 * Hears that devices came, went or changed, without a process that listens to the kernel: its counter says when to look,
 * sysfs says what is new. Works without udevd.
 */
export class DeviceWatch {
  readonly #logger: Logger;
  readonly #listeners = new Set<(event: DeviceEvent) => void>();
  /** As they were told of, */
  #told: ReadonlyMap<string, Device> = new Map();
  /** and as they were seen last. */
  #seen: ReadonlyMap<string, Device> = new Map();
  #counter: number | undefined;
  #count = Buffer.alloc(counterBytes);
  #latest = Buffer.alloc(counterBytes);
  #ticksLeft = 0;
  #restLeft = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Calls back for every event from now on, until what it answers is called. */
  listen(listener: (event: DeviceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** From now on nothing that comes and stays is missed. */
  start(): void {
    try {
      this.#counter = openSync(counterFile, "r");
    } catch (error) {
      // The host still works; it only has to be told of keys by hand.
      this.#logger.warn({ err: error }, `${counterFile} cannot be read; plugged keys are not noticed`);
      return;
    }
    this.#hasNewCount();
    this.#seen = listDevices(machinePlaces, this.#seen);
    this.#told = this.#seen;
    this.#timer = setInterval(() => this.#tick(), pollMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    if (this.#counter !== undefined) closeSync(this.#counter);
    this.#counter = undefined;
  }

  #tick(): void {
    if (this.#hasNewCount()) this.#ticksLeft = ticksUntilRecord + looksAfterEvent;
    this.#restLeft = Math.max(0, this.#restLeft - 1);
    if (this.#ticksLeft === 0 || this.#restLeft > 0) return;
    this.#ticksLeft -= 1;
    if (this.#ticksLeft < ticksUntilRecord && this.#ticksLeft >= looksAfterEvent) return;
    this.#look();
  }

  #look(): void {
    const seen = listDevices(machinePlaces, this.#seen);
    const isAsBefore = changesBetween(this.#seen, seen).length === 0;
    if (isAsBefore) this.#restLeft = ticksOfRest;
    if (isAsBefore && this.#told === this.#seen) return;
    const now = isAsBefore ? seen : settled(this.#told, this.#seen, seen);
    const events = changesBetween(this.#told, now);
    this.#seen = seen;
    this.#told = now;
    for (const event of events) for (const listener of this.#listeners) listener(event);
  }

  #hasNewCount(): boolean {
    if (this.#counter === undefined) return false;
    readSync(this.#counter, this.#latest, 0, counterBytes, 0);
    if (this.#latest.equals(this.#count)) return false;
    [this.#count, this.#latest] = [this.#latest, this.#count];
    return true;
  }
}
