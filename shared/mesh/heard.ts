import { BlockList } from "node:net";
import { linkPrefix } from "../addresses/index.ts";

const lookMs = 250;
const [linkNetwork = "", linkLength] = linkPrefix.split("/");
const linkAddresses = new BlockList();
linkAddresses.addSubnet(linkNetwork, Number(linkLength));

/** Whose probes come to this hub: who is not heard any more has no link to it. */
export class HeardMachines {
  readonly #lastMs = new Map<string, number>();
  readonly #lifeMs: () => number;
  readonly #changed: () => void;
  #heard: ReadonlySet<string> = new Set();
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param lifeMs how long one probe counts
   * @param changed is told when others are heard than before
   */
  constructor(lifeMs: () => number, changed: () => void) {
    this.#lifeMs = lifeMs;
    this.#changed = changed;
  }

  /** Takes that a probe came. @param from link address */
  note(from: string): void {
    // What is behind a host may send here too.
    if (!linkAddresses.check(from)) return;
    this.#lastMs.set(from, performance.now());
    this.#timer ??= setInterval(() => this.#look(), lookMs).unref();
    if (!this.#heard.has(from)) this.#look();
  }

  /** Whether a machine is heard. @param from link address */
  has(from: string): boolean {
    return this.#heard.has(from);
  }

  /** How many are heard. */
  get size(): number {
    return this.#heard.size;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const sinceMs = performance.now() - this.#lifeMs();
    for (const [from, lastMs] of this.#lastMs) if (lastMs < sinceMs) this.#lastMs.delete(from);
    if (this.#lastMs.size === 0) this.stop();
    if (this.#lastMs.size === this.#heard.size && [...this.#lastMs.keys()].every((from) => this.#heard.has(from)))
      return;
    this.#heard = new Set(this.#lastMs.keys());
    this.#changed();
  }
}

/** How long a probe of a host counts, where hosts try their hubs so often: three may be lost, and answers may be late. */
export function heardForMs(probeMs: number): number {
  return 3 * probeMs + 1_500;
}
