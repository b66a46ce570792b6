import { appendFile, open, stat } from "node:fs/promises";
import type { Logger } from "../../shared/log/index.ts";

/** Of one job; what comes after is left out, and that is said. */
const maxBytes = 64 * 1024 * 1024;

/** All that a job put out, in a file on the host. It is no state: where it cannot be written, the job goes on. */
export class OutputFile {
  readonly path: string;
  readonly #logger: Logger;
  #size = 0;
  /** What was written last was not all: the limit, or a full disk. */
  #isCut = false;
  #writing: Promise<void>;

  constructor(path: string, logger: Logger) {
    this.path = path;
    this.#logger = logger;
    this.#writing = stat(path).then(
      ({ size }) => {
        this.#size = size;
      },
      () => undefined,
    );
  }

  append(text: string): void {
    this.#writing = this.#writing.then(() => this.#write(text));
  }

  /** Bytes that are there; resolves when all that was put out so far is. */
  async size(): Promise<number> {
    await this.#writing;
    return this.#size;
  }

  async read(offset: number, length: number): Promise<Buffer> {
    await using handle = await open(this.path, "r");
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  }

  async #write(text: string): Promise<void> {
    if (this.#isCut) return;
    const isLast = this.#size + Buffer.byteLength(text) > maxBytes;
    const written = isLast ? `[the rest is left out: more than ${maxBytes} bytes]\n` : text;
    this.#isCut = isLast;
    try {
      await appendFile(this.path, written, { mode: 0o600 });
      this.#size += Buffer.byteLength(written);
    } catch (error) {
      this.#logger.warn({ err: error }, "the output of a job is not kept");
      this.#size = await stat(this.path).then(
        ({ size }) => size,
        () => 0,
      );
    }
  }
}
