import type { Logger } from "../../shared/log/index.ts";
import type { Pki } from "./pki.ts";

const refreshEveryMs = 60_000;

export interface PkiKeeperOptions {
  pki: Pick<Pki, "refresh" | "intermediates">;
  /** Told when the intermediates are others than before, e.g. to have listeners trust the new ones. */
  onChanged: () => void;
  logger: Logger;
}

/** Has a running Dom0 take notice, within a minute, of intermediates that were renewed beside it. */
export class PkiKeeper {
  readonly #options: PkiKeeperOptions;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PkiKeeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.refresh(), refreshEveryMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Looks now. Where the folder cannot be read, the old intermediates stay in use. */
  async refresh(): Promise<void> {
    const { pki, onChanged, logger } = this.#options;
    const names = () => pki.intermediates().map(({ name }) => name);
    const before = names().join();
    try {
      await pki.refresh();
      if (names().join() === before) return;
      logger.info({ intermediates: names() }, "intermediates of the certificate authority changed");
      onChanged();
    } catch (error) {
      logger.error({ err: error }, "certificate authority not read again; the old intermediates stay in use");
    }
  }
}
