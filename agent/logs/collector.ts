import type { Logger } from "../../shared/log/index.ts";
import { encodeBatch, type LogRun, logLimits } from "../../shared/logs/index.ts";
import { type Clock, delay } from "../../shared/time/index.ts";
import type { Spool, SpoolEntry } from "./spool.ts";
import type { Positions } from "./spool-record.ts";

const fullBytes = 256 * 1024;
const fullLines = 4_000;
const fullRuns = 4_000;
const sealedAtMost = 3;
/** So long a line waits for others to go with it: two disk syncs per batch, here and at Dom0, are not done per line. */
const lingerMs = 200;
const retryMs = 1_000;

/** Whole lines of one source. */
export interface Chunk {
  unit: string;
  severity: number;
  timeMs: number;
  /** Every line ended by a newline. It is kept, so it must not be written to any more. */
  text: Buffer;
  lines: number;
  /** Where the source stands after these lines, under the source's key; they get into the spool together. */
  positions: Positions;
}

/** Lines on their way into the spool. */
interface OpenBatch {
  units: string[];
  runs: LogRun[];
  parts: Buffer[];
  bytes: number;
  lines: number;
  positions: Positions;
}

const emptyBatch = (): OpenBatch => ({ units: [], runs: [], parts: [], bytes: 0, lines: 0, positions: {} });

/** Makes batches of what the sources bring and puts them into the spool. A source waits where the disk is behind. */
export class Collector {
  readonly #spool: Spool;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #sealed: Array<Promise<SpoolEntry>> = [];
  readonly #stop = new AbortController();
  #open = emptyBatch();
  #sequence: number;
  #linger: NodeJS.Timeout | undefined;
  #committing: Promise<void> | undefined;
  /** Resolves when there is room again. */
  #room = Promise.withResolvers<void>();
  #failing = false;

  constructor(spool: Spool, clock: Clock, logger: Logger) {
    this.#spool = spool;
    this.#clock = clock;
    this.#logger = logger;
    this.#sequence = spool.nextSequence;
    spool.events.addEventListener("taken", this.#tellDropped);
  }

  /** Resolves when the lines were taken over; they are on disk a little later, in order. False: it has been stopped. */
  async write(chunk: Chunk): Promise<boolean> {
    while (this.#sealed.length >= sealedAtMost && !this.#stop.signal.aborted) await this.#room.promise;
    if (this.#stop.signal.aborted) return false;
    if (this.#open.bytes > 0 && this.#open.bytes + chunk.text.length > logLimits.batchTextBytes) this.#seal();
    this.#add(chunk);
    const { bytes, lines, runs, units } = this.#open;
    const full = bytes >= fullBytes || lines >= fullLines || runs.length >= fullRuns;
    if (full || units.length >= logLimits.unitsPerBatch) this.#seal();
    else this.#linger ??= setTimeout(() => this.#seal(), lingerMs);
    return true;
  }

  #add({ unit, severity, timeMs, text, lines, positions }: Chunk): void {
    const batch = this.#open;
    if (lines > 0) {
      let index = batch.units.indexOf(unit);
      if (index < 0) index = batch.units.push(unit) - 1;
      const last = batch.runs.at(-1);
      const time = Math.max(0, Math.trunc(timeMs));
      if (last?.unit === index && last.severity === severity && last.timeMs === time) last.lines += lines;
      else batch.runs.push({ lines, unit: index, severity, timeMs: time });
      batch.parts.push(text);
    }
    batch.bytes += text.length;
    batch.lines += lines;
    Object.assign(batch.positions, positions);
  }

  #seal(): void {
    clearTimeout(this.#linger);
    this.#linger = undefined;
    const { units, runs, parts, lines, positions, bytes } = this.#open;
    if (bytes === 0 && lines === 0 && Object.keys(positions).length === 0) return;
    const [first] = parts;
    const text = parts.length === 1 && first !== undefined ? first : Buffer.concat(parts, bytes);
    const encoded =
      lines === 0
        ? Promise.resolve(Buffer.alloc(0))
        : encodeBatch({ spool: this.#spool.id, firstSequence: this.#sequence, units, runs, text });
    this.#sequence += lines;
    this.#sealed.push(encoded.then((batch) => ({ lines, batch, positions })));
    this.#open = emptyBatch();
    this.#committing ??= this.#commitAll().finally(() => {
      this.#committing = undefined;
    });
  }

  async #commitAll(): Promise<void> {
    for (;;) {
      const taking = this.#sealed.slice();
      if (taking.length === 0) return;
      await this.#commit(await Promise.all(taking));
      this.#sealed.splice(0, taking.length);
      this.#room.resolve();
      this.#room = Promise.withResolvers();
      if (this.#stop.signal.aborted && this.#failing) return;
    }
  }

  /** A full disk is waited out; the sources wait with it. */
  async #commit(entries: readonly SpoolEntry[]): Promise<void> {
    for (;;) {
      try {
        await this.#spool.append(entries, this.#stop.signal);
        if (this.#failing) this.#logger.info("the log spool can be written again");
        this.#failing = false;
        return;
      } catch (error) {
        if (!this.#failing) this.#logger.error({ err: error }, "the log spool cannot be written; the sources wait");
        this.#failing = true;
        if (this.#stop.signal.aborted) return;
        await delay(retryMs, this.#stop.signal).catch(() => undefined);
      }
    }
  }

  readonly #tellDropped = (): void => {
    const dropped = this.#spool.takeDropped();
    if (dropped === 0) return;
    const words = `${dropped} lines of this host were dropped: the spool was full while Dom0 was away`;
    const text = Buffer.from(`${words}\n`);
    const timeMs = this.#clock.nowMs();
    this.#add({ unit: "dom0-agent", severity: 4, timeMs, text, lines: 1, positions: {} });
    this.#linger ??= setTimeout(() => this.#seal(), lingerMs);
  };

  /** Writes out what was taken, and takes no more. */
  async stop(): Promise<void> {
    this.#spool.events.removeEventListener("taken", this.#tellDropped);
    this.#seal();
    this.#stop.abort();
    this.#room.resolve();
    await this.#committing;
  }
}
