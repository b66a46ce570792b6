import type { Logger } from "../../shared/log/index.ts";
import { delay } from "../../shared/time/index.ts";
import { askedBy, notify } from "./ask.ts";
import type { Secondary } from "./secondaries.ts";
import type { Zone } from "./zone.ts";

const firstRetryMs = 1_000;
/** One that is away is told again at least so often; beside that it asks by itself, as the SOA says. */
const slowestRetryMs = 60_000;

/** What secondaries are told with. */
export interface NotifierOptions {
  secondaries(): Secondary[];
  /** Own addresses. */
  addresses: readonly string[];
  serial(): number;
  logger: Logger;
}

/** Tells the secondaries of changed zones until each heard, of each zone the newest serial only. */
export class Notifier {
  readonly #o: NotifierOptions;
  readonly #stop = new AbortController();
  /** By secondary and zone: what is told now. */
  readonly #telling = new Map<string, AbortController>();

  constructor(options: NotifierOptions) {
    this.#o = options;
  }

  /** Begins to tell all of these zones. */
  tell(zones: readonly Zone[]): void {
    for (const secondary of this.#o.secondaries()) for (const zone of zones) this.#tell(secondary, zone);
  }

  stop(): void {
    this.#stop.abort();
  }

  #tell(secondary: Secondary, zone: Zone): void {
    const key = `${secondary.name} ${zone.origin}`;
    this.#telling.get(key)?.abort();
    const telling = new AbortController();
    this.#telling.set(key, telling);
    this.#tellUntilHeard(secondary, zone, AbortSignal.any([telling.signal, this.#stop.signal]))
      .catch(() => undefined)
      .finally(() => {
        if (this.#telling.get(key) === telling) this.#telling.delete(key);
      });
  }

  /** Rejects where it is told something newer, or nothing any more. */
  async #tellUntilHeard(secondary: Secondary, zone: Zone, signal: AbortSignal): Promise<void> {
    for (let waitMs = firstRetryMs; ; waitMs = Math.min(waitMs * 2, slowestRetryMs)) {
      if (await notify(askedBy(this.#o.addresses, secondary), zone.soa(this.#o.serial()), signal)) return;
      signal.throwIfAborted();
      this.#o.logger.debug({ secondary: secondary.name, zone: zone.origin }, "a secondary did not hear of a change");
      await delay(waitMs, signal);
      const isWanted = this.#o.secondaries().some(({ name }) => name === secondary.name);
      if (!isWanted) return;
    }
  }
}
