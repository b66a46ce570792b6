import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Refusal } from "./admission.ts";

const quietMs = 10_000;

/** Tells of refused connections, at most one line every ten seconds, so that a flood does not become one of the log. */
export class Refusals {
  readonly #logger: Logger;
  readonly #clock: Clock;
  #toldAtMs = Number.NEGATIVE_INFINITY;
  #untold = 0;

  constructor(logger: Logger, clock: Clock) {
    this.#logger = logger;
    this.#clock = clock;
  }

  count(reason: Refusal, address: string): void {
    this.#untold += 1;
    const nowMs = this.#clock.monotonicMs();
    if (nowMs - this.#toldAtMs < quietMs) return;
    this.#logger.warn({ reason, address, count: this.#untold }, "connections refused");
    this.#toldAtMs = nowMs;
    this.#untold = 0;
  }
}
