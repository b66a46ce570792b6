import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import {
  type Facts,
  type FactsChange,
  factsSchema,
  hardwareChanges,
  maxFactsBytes,
  sameFacts,
} from "../../shared/facts/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { hostIdSchema } from "../../shared/records/index.ts";
import { backoffMs } from "../../shared/time/index.ts";
import { type DeviceEvent, isAboutHardware } from "./attention.ts";

/** How long the watcher waits for what, milliseconds. */
const defaultDelays = {
  /** After its start, or after a device came or went, before it measures. */
  settleMs: 2_000,
  /** Between the starts of two measurements, so that a loose contact costs little. */
  gapMs: 15_000,
  everyMs: 24 * 3_600_000,
  retryBaseMs: 15_000,
  retryCapMs: 15 * 60_000,
};

/** What was told last, and as which host: another Dom0 was told nothing yet. */
const toldSchema = z.strictObject({ hostId: hostIdSchema, facts: factsSchema });
const maxToldBytes = maxFactsBytes + 1024;

/** What the watcher needs. */
export interface FactsWatcherOptions {
  stateDir: string;
  hostId: string;
  measure(): Promise<Facts>;
  /** Told after each measurement that differs from what was last told; a rejection means "tell again". */
  onFacts(facts: Facts, changes: FactsChange[]): Promise<void>;
  logger: Logger;
  /** For tests; each has a default. */
  delays?: Partial<typeof defaultDelays>;
}

/**
 * Measures soon after its start, when the kernel says that a part came or went, and once a day; tells what changed. What
 * could not be told is told again later, without another measurement.
 */
export class FactsWatcher {
  readonly #options: FactsWatcherOptions;
  readonly #delays: typeof defaultDelays;
  readonly #file: string;
  #timer: NodeJS.Timeout | undefined;
  #running = false;
  #turn: Promise<void> = Promise.resolve();
  /** Measured, and not told yet. */
  #untold: Facts | undefined;
  /** Since when an event waits for a measurement, monotonic milliseconds. */
  #waitingSinceMs: number | undefined;
  #failures = 0;
  #startedMs = Number.NEGATIVE_INFINITY;

  constructor(options: FactsWatcherOptions) {
    this.#options = options;
    this.#delays = { ...defaultDelays, ...options.delays };
    this.#file = join(options.stateDir, "facts.json");
  }

  start(): void {
    this.#running = true;
    this.#measureIn(this.#delays.settleMs);
  }

  /** Resolves when nothing of it runs any more. */
  async stop(): Promise<void> {
    this.#running = false;
    clearTimeout(this.#timer);
    await this.#turn;
  }

  /** The kernel told something about a device. */
  deviceChanged(event: DeviceEvent): void {
    if (!this.#running || !isAboutHardware(event)) return;
    const { settleMs, gapMs } = this.#delays;
    const nowMs = performance.now();
    this.#waitingSinceMs ??= nowMs;
    // A device that comes and goes without end must not put the measurement off without end.
    if (this.#timer !== undefined && nowMs - this.#waitingSinceMs > gapMs) return;
    this.#measureIn(Math.max(settleMs, gapMs - (nowMs - this.#startedMs)));
  }

  #measureIn(delayMs: number): void {
    clearTimeout(this.#timer);
    if (!this.#running) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#turn = this.#turn.then(() => this.#check());
    }, delayMs);
  }

  async #check(): Promise<void> {
    if (!this.#running) return;
    try {
      await this.#measureAndTell();
      this.#failures = 0;
    } catch (error) {
      if (!this.#running) return;
      const message = "facts could not be measured or told; trying again later";
      this.#options.logger.warn({ err: DomzeroError.from(error) }, message);
      this.#failures += 1;
    }
    // An event that came meanwhile has set the timer already.
    if (this.#timer !== undefined) return;
    const { everyMs, retryBaseMs, retryCapMs } = this.#delays;
    this.#measureIn(
      this.#failures === 0 ? everyMs : backoffMs(this.#failures - 1, retryBaseMs, retryCapMs, Math.random),
    );
  }

  async #measureAndTell(): Promise<void> {
    const facts = await this.#measureUnlessUntold();
    const last = await this.#lastTold();
    if (last === undefined || !sameFacts(last, facts)) {
      const { hostId, onFacts } = this.#options;
      await onFacts(facts, last === undefined ? [] : hardwareChanges(last, facts));
      await writeFileAtomic(this.#file, JSON.stringify({ hostId, facts } satisfies z.input<typeof toldSchema>), 0o600);
    }
    this.#untold = undefined;
  }

  async #lastTold(): Promise<Facts | undefined> {
    const told = await readJsonFile(this.#file, toldSchema, maxToldBytes).catch(() => undefined);
    return told?.hostId === this.#options.hostId ? told.facts : undefined;
  }

  async #measureUnlessUntold(): Promise<Facts> {
    if (this.#untold !== undefined && this.#waitingSinceMs === undefined) return this.#untold;
    this.#untold = undefined;
    this.#waitingSinceMs = undefined;
    this.#startedMs = performance.now();
    this.#untold = await this.#options.measure();
    return this.#untold;
  }
}
