import { logLimits } from "../../shared/logs/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Chunk } from "./collector.ts";
import { lineOf } from "./line-splitter.ts";

const waitingAtMost = 1_000;
const unit = "dom0-agent";

interface OwnLine {
  text: string;
  severity: number;
  timeMs: number;
}

/** What the agent says itself. It must not wait for its own log, so beyond a bound its lines are counted only. */
export class OwnSource {
  readonly #clock: Clock;
  readonly #waiting: OwnLine[] = [];
  #dropped = 0;
  #write: ((chunk: Chunk) => Promise<boolean>) | undefined;
  #writing: Promise<void> | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Lines said before are written now. */
  start(write: (chunk: Chunk) => Promise<boolean>): void {
    this.#write = write;
    this.#go();
  }

  say(text: string, severity: number): void {
    if (this.#waiting.length >= waitingAtMost) this.#dropped += 1;
    else this.#waiting.push({ text, severity, timeMs: this.#clock.nowMs() });
    this.#go();
  }

  #go(): void {
    const write = this.#write;
    if (write === undefined) return;
    this.#writing ??= this.#writeAll(write).finally(() => {
      this.#writing = undefined;
    });
  }

  async #writeAll(write: (chunk: Chunk) => Promise<boolean>): Promise<void> {
    for (let line = this.#waiting.shift(); line !== undefined; line = this.#waiting.shift()) {
      const text = lineOf(line.text, logLimits.lineBytes);
      await write({ unit, severity: line.severity, timeMs: line.timeMs, text, lines: 1, positions: {} });
      if (this.#dropped === 0) continue;
      const words = `${this.#dropped} lines of the agent were dropped: the disk did not take them`;
      this.#waiting.push({ text: words, severity: 4, timeMs: this.#clock.nowMs() });
      this.#dropped = 0;
    }
  }

  async stop(): Promise<void> {
    await this.#writing;
    this.#write = undefined;
  }
}
