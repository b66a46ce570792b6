import { constants } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { uptime } from "node:os";
import * as z from "zod";
import { systemErrorCode } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { logLimits } from "../../shared/logs/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Chunk } from "./collector.ts";
import { parseKmsgRecord } from "./kmsg-record.ts";
import { lineOf } from "./line-splitter.ts";

/** The device cannot be waited for without holding a thread, and one look a second costs nothing. */
const pollMs = 1_000;
/** The kernel's own bound of a record (CONSOLE_EXT_LOG_MAX). */
const recordBytes = 8_192;

const placeSchema = z.object({ bootId: z.string(), sequence: z.number() });

/** What the kernel's source works with. */
export interface KmsgSourceOptions {
  savedPlace: unknown;
  write(chunk: Chunk): Promise<boolean>;
  clock: Clock;
  logger: Logger;
}

/** The kernel's own messages. A machine that may not read them, such as most containers, is told of once. */
export class KmsgSource {
  readonly #o: KmsgSourceOptions;
  #handle: FileHandle | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | undefined;
  #bootId = "";
  #lastSequence = -1;

  constructor(options: KmsgSourceOptions) {
    this.#o = options;
  }

  async start(): Promise<void> {
    try {
      this.#bootId = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
      this.#handle = await open("/dev/kmsg", constants.O_RDONLY | constants.O_NONBLOCK);
    } catch (error) {
      this.#o.logger.info({ err: error }, "the kernel's messages cannot be read here");
      return;
    }
    const saved = placeSchema.safeParse(this.#o.savedPlace);
    if (saved.success && saved.data.bootId === this.#bootId) this.#lastSequence = saved.data.sequence;
    this.#tick();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const handle = this.#handle;
    this.#handle = undefined;
    await this.#reading;
    await handle?.close();
  }

  #tick(): void {
    this.#reading = this.#readAll().then(
      () => {
        if (this.#handle !== undefined) this.#timer = setTimeout(() => this.#tick(), pollMs);
      },
      (error: unknown) => this.#o.logger.warn({ err: error }, "the kernel's messages cannot be read any more"),
    );
  }

  async #readAll(): Promise<void> {
    const buffer = Buffer.alloc(recordBytes);
    const bootMs = this.#o.clock.nowMs() - uptime() * 1000;
    for (let handle = this.#handle; handle !== undefined; handle = this.#handle) {
      const bytes = await readRecord(handle, buffer);
      if (bytes === undefined) return;
      const record = parseKmsgRecord(buffer.toString("utf8", 0, bytes));
      if (record === undefined || record.sequence <= this.#lastSequence) continue;
      const { severity, sequence, timeMs } = record;
      const text = lineOf(record.text, logLimits.lineBytes);
      const positions = { kmsg: { bootId: this.#bootId, sequence } };
      const chunk = { unit: "kernel", severity, timeMs: bootMs + timeMs, text, lines: 1, positions };
      if (!(await this.#o.write(chunk))) return;
      this.#lastSequence = sequence;
    }
  }
}

/** The length of the next record, or undefined where there is none yet. */
async function readRecord(handle: FileHandle, buffer: Buffer): Promise<number | undefined> {
  for (;;) {
    try {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      return bytesRead === 0 ? undefined : bytesRead;
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === "EAGAIN") return undefined;
      // EPIPE: the kernel has overwritten what was not read in time, and goes on with the oldest it has.
      if (code !== "EPIPE") throw error;
    }
  }
}
