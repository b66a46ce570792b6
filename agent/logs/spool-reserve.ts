import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const reserveBytes = 64 * 1024;

/** Some room on the disk that is kept for the one file which a full disk needs to become less full. */
export class SpoolReserve {
  readonly #path: string;

  constructor(dir: string) {
    this.#path = join(dir, "reserve");
  }

  /** Takes the room, where there is any. */
  async fill(): Promise<void> {
    const size = await stat(this.#path).then(
      (status) => status.size,
      () => 0,
    );
    if (size >= reserveBytes) return;
    const handle = await open(this.#path, "w", 0o600).catch(() => undefined);
    await handle?.write(Buffer.alloc(reserveBytes, 1)).catch(() => undefined);
    await handle?.close();
  }

  /** Gives the room back. @returns whether there was any */
  async release(): Promise<boolean> {
    return rm(this.#path).then(
      () => true,
      () => false,
    );
  }
}
