import * as z from "zod";
import { readJsonFileIfThere, writeFileAtomic } from "../../shared/files/index.ts";

const ceilingSchema = z.strictObject({ ceiling: z.int().min(0).max(0xffff_ffff) });
const maxBytes = 1024;
/** Serials that are given out before the file has to be written again. */
const serialsAtATime = 1024;

/**
 * Serial of the zones, which only grows (RFC 1982), also over restarts, clocks that jump and a state folder that was
 * restored: what may be given out is on disk before, and it begins at no less than the time.
 */
export class Serial {
  readonly #file: string;
  #value: number;
  #ceiling: number;
  #raising: Promise<void> | undefined;

  private constructor(file: string, value: number) {
    this.#file = file;
    this.#value = value;
    this.#ceiling = value;
  }

  /** @throws DomzeroError IO, INVALID_INPUT */
  static async open(file: string, nowSeconds: number): Promise<Serial> {
    const kept = await readJsonFileIfThere(file, ceilingSchema, maxBytes);
    const serial = new Serial(file, Math.max((kept?.ceiling ?? 0) + 1, Math.floor(nowSeconds)));
    await serial.#raise();
    return serial;
  }

  get value(): number {
    return this.#value;
  }

  /** Counts on. @throws DomzeroError IO where it could not be kept; it is as it was then */
  async next(): Promise<number> {
    while (this.#value >= this.#ceiling) {
      this.#raising ??= this.#raise().finally(() => {
        this.#raising = undefined;
      });
      await this.#raising;
    }
    this.#value += 1;
    return this.#value;
  }

  async #raise(): Promise<void> {
    const ceiling = this.#value + serialsAtATime;
    await writeFileAtomic(this.#file, JSON.stringify({ ceiling }), 0o600);
    this.#ceiling = ceiling;
  }
}
