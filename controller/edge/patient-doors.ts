import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { delay } from "../../shared/time/index.ts";

const retryMs = 2_000;

/** Something that listens. */
interface Door {
  reloadTls(): void;
  stop(): Promise<void>;
}

/** Listens at addresses that may come later, as those of a tunnel do, or be taken for a while. */
export class PatientDoors {
  readonly #open: (address: string) => Promise<Door>;
  readonly #logger: Logger;
  readonly #stop = new AbortController();
  readonly #doors: Door[] = [];
  readonly #problems = new Map<string, string>();
  #opening: Promise<unknown> = Promise.resolve();

  constructor(open: (address: string) => Promise<Door>, logger: Logger) {
    this.#open = open;
    this.#logger = logger;
  }

  /** Resolves when each address was tried once; those that failed are tried again. */
  async start(addresses: readonly string[]): Promise<void> {
    const first = await Promise.all(addresses.map(async (address) => [address, await this.#tryOpen(address)] as const));
    this.#opening = Promise.all(first.filter(([, open]) => !open).map(([address]) => this.#openUntilStopped(address)));
  }

  /** Why not all are open; undefined where they are. */
  get problem(): string | undefined {
    return this.#problems.values().next().value;
  }

  reloadTls(): void {
    for (const door of this.#doors) door.reloadTls();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#opening;
    await Promise.all(this.#doors.splice(0).map((door) => door.stop()));
  }

  async #openUntilStopped(address: string): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await delay(retryMs, this.#stop.signal).catch(() => undefined);
      if (this.#stop.signal.aborted || (await this.#tryOpen(address))) return;
    }
  }

  async #tryOpen(address: string): Promise<boolean> {
    try {
      this.#doors.push(await this.#open(address));
      this.#problems.delete(address);
      return true;
    } catch (error) {
      const { message } = DomzeroError.from(error);
      if (this.#problems.get(address) !== message) this.#logger.warn({ address, reason: message }, "cannot listen yet");
      this.#problems.set(address, message);
      return false;
    }
  }
}
