import type { Facts } from "../../shared/facts/index.ts";
import { type DeviceEvent, isAboutHardware } from "./attention.ts";

/**
 * Measures a machine that waits for a key before the key is there, so that joining does not wait for it. What is plugged
 * into USB, as a key is, does not make it stale: it is told after joining, as every change is.
 */
export class FactsAhead {
  readonly #measure: () => Promise<Facts>;
  #measured: Promise<Facts> | undefined;

  constructor(measure: () => Promise<Facts>) {
    this.#measure = measure;
  }

  start(): void {
    this.take().catch(() => undefined);
  }

  /** The kernel told something about a device. */
  deviceChanged(event: DeviceEvent): void {
    if (isAboutHardware(event) && !event.devicePath.includes("/usb")) this.#measured = undefined;
  }

  /** @throws what measuring threw; the next one who asks has it measured again */
  take(): Promise<Facts> {
    const measured = this.#measured ?? this.#measure();
    this.#measured = measured;
    measured.catch(() => {
      if (this.#measured === measured) this.#measured = undefined;
    });
    return measured;
  }
}
