import { DomzeroError } from "../../shared/errors/index.ts";
import type { KeyMedium } from "./medium.ts";

/** A medium whose device may hang: nothing is waited for longer than a limit, and after that nothing more is tried. */
export class PatientMedium implements KeyMedium {
  readonly #medium: KeyMedium;
  readonly #patienceMs: number;
  #hangs = false;

  /** @param patienceMs for one operation */
  constructor(medium: KeyMedium, patienceMs: number) {
    this.#medium = medium;
    this.#patienceMs = patienceMs;
  }

  read(path: string): Promise<string | undefined> {
    return this.#within(() => this.#medium.read(path));
  }

  write(path: string, content: string): Promise<void> {
    return this.#within(() => this.#medium.write(path, content));
  }

  async release(): Promise<void> {
    // Also where it hangs: what can be let go is. Whoever comes next does not wait for it.
    this.#hangs = false;
    await this.#within(() => this.#medium.release()).catch(() => undefined);
  }

  async #within<T>(operation: () => Promise<T>): Promise<T> {
    if (this.#hangs) throw hanging();
    const tooLate = Promise.withResolvers<never>();
    const timeout = setTimeout(() => {
      this.#hangs = true;
      tooLate.reject(hanging());
    }, this.#patienceMs);
    try {
      return await Promise.race([operation(), tooLate.promise]);
    } finally {
      clearTimeout(timeout);
    }
  }
}

function hanging(): DomzeroError {
  return new DomzeroError("TIMEOUT", "the key does not answer; pull it out, and try it again or make a new one");
}
