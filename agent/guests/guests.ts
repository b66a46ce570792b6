import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DomzeroError } from "../../shared/errors/index.ts";
import { type Logger, logFields } from "../../shared/log/index.ts";
import { backoffMs, systemClock } from "../../shared/time/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import type { GuestBridge } from "../bastion/index.ts";
import { FileChanges } from "../file-changes/index.ts";
import { leasePlaces, readLeases } from "./lease-files.ts";
import { type NamedGuest, namedGuests, nextEndMs } from "./named-guests.ts";

/** A DHCP server writes a file at once. */
const quietMs = 50;
/** Between two reports: a guest that comes and goes all the time is not to keep Dom0 busy. */
const leastIntervalMs = 1_000;
const retryBaseMs = 500;
const retryCapMs = 60_000;
/** The longest that setTimeout takes, about. */
const longestWaitMs = 2 ** 31 - 1;

export interface GuestsOptions {
  /** The bridge whose guests have addresses in the tunnel; undefined where there is none. */
  bridge(): Promise<GuestBridge | undefined>;
  /** Tells Dom0 of all of them. @throws DomzeroError */
  report(guests: readonly NamedGuest[]): Promise<void>;
  logger: Logger;
}

/** Guests of this host that have an address by DHCP: Dom0 is told when they are others than before. */
export class Guests {
  readonly #o: GuestsOptions;
  readonly #queue: WorkQueue;
  readonly #changes = new FileChanges(quietMs, () => this.#look());
  #isTrusted = false;
  #bridge: GuestBridge | undefined;
  #end: NodeJS.Timeout | undefined;
  /** What Dom0 has, as far as is known. */
  #told: string | undefined;
  #toldMs = Number.NEGATIVE_INFINITY;
  #attempt = 0;
  #willFindBridge = false;
  #willLookLater = false;

  constructor(options: GuestsOptions) {
    this.#o = options;
    this.#queue = new WorkQueue((error) => this.#failed(error));
  }

  /** Begins; or again, where Dom0 did not trust this host meanwhile and may have forgotten. */
  start(): void {
    this.#isTrusted = true;
    this.#told = undefined;
    this.networkChanged();
  }

  /** A bridge may have come or gone. */
  networkChanged(): void {
    if (!this.#isTrusted || this.#willFindBridge) return;
    this.#willFindBridge = true;
    this.#queue.add(async () => {
      this.#willFindBridge = false;
      await this.#findBridge();
      await this.#tell();
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#end);
    this.#changes.stop();
    await this.#queue.stop();
  }

  /** Dom0 does not trust this host any more. */
  pause(): void {
    this.#isTrusted = false;
  }

  #look(): void {
    this.#queue.add(async () => {
      this.#watch();
      await this.#tell();
    });
  }

  async #findBridge(): Promise<void> {
    // Where there is no bridge at all, nobody is asked which it is.
    this.#bridge = (await hasBridge()) ? await this.#o.bridge() : undefined;
    this.#watch();
  }

  /** A folder that was not there may be now. */
  #watch(): void {
    this.#changes.watch(this.#bridge === undefined ? [] : leasePlaces(this.#bridge.link));
  }

  #lookLater(waitMs: number): void {
    if (this.#willLookLater) return;
    this.#willLookLater = true;
    this.#queue.addLater(waitMs, async () => {
      this.#willLookLater = false;
      // It may be what could not be found.
      await this.#findBridge();
      await this.#tell();
    });
  }

  async #tell(): Promise<void> {
    if (!this.#isTrusted) return;
    const guests = await this.#read();
    const text = JSON.stringify(guests);
    if (text === this.#told) return;
    const waitMs = this.#toldMs + leastIntervalMs - systemClock.monotonicMs();
    if (waitMs > 0) return this.#lookLater(waitMs);
    this.#toldMs = systemClock.monotonicMs();
    // Whether it arrived is not known where this fails.
    this.#told = undefined;
    await this.#o.report(guests);
    this.#told = text;
    this.#attempt = 0;
  }

  async #read(): Promise<NamedGuest[]> {
    const bridge = this.#bridge;
    clearTimeout(this.#end);
    if (bridge === undefined) return [];
    const leases = await readLeases(bridge.link);
    const nowMs = systemClock.nowMs();
    const endMs = nextEndMs(leases, nowMs);
    if (endMs !== undefined) {
      this.#end = setTimeout(() => this.#look(), Math.min(endMs - nowMs, longestWaitMs)).unref();
    }
    return namedGuests(leases, bridge.network, nowMs);
  }

  #failed(error: DomzeroError): void {
    const waitMs = backoffMs(this.#attempt, retryBaseMs, retryCapMs, Math.random);
    this.#attempt += 1;
    this.#o.logger.debug(
      { [logFields.code]: error.code, reason: error.message, waitMs },
      "guests were not told to Dom0",
    );
    this.#lookLater(waitMs);
  }
}

/** sysfs has a folder `bridge` for each that is one. */
async function hasBridge(): Promise<boolean> {
  const links = await readdir("/sys/class/net").catch(() => []);
  return await Promise.any(links.map((link) => access(join("/sys/class/net", link, "bridge")))).then(
    () => true,
    () => false,
  );
}
