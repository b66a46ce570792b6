import { randomBytes } from "node:crypto";
import { EchoSocket } from "./echo.ts";
import { type LinkHealth, linkAnswered, linkDue, linkWoken, newLink, type ProbePace } from "./health.ts";

/** A link that is to be tried. */
export interface ProbedLink {
  /** Link address of the other end. */
  address: string;
  pace: ProbePace;
}

interface Entry {
  pace: ProbePace;
  health: LinkHealth;
  token: bigint;
}

/** Tries links again and again, by one socket and one timer, and tells when one goes up or down. */
export class Prober {
  readonly #echo: EchoSocket;
  readonly #links = new Map<string, Entry>();
  readonly #changed: (address: string, health: LinkHealth) => void;
  #timer: NodeJS.Timeout | undefined;
  #timerMs = Number.POSITIVE_INFINITY;

  /**
   * @param ownAddress link address of this machine
   * @param changed is told of a link whose state is another one, and of each probe that was lost on one that is down
   * @param onRequest is told of link addresses whose probes come
   */
  constructor(
    ownAddress: string,
    changed: (address: string, health: LinkHealth) => void,
    onRequest: (from: string) => void = () => undefined,
  ) {
    this.#changed = changed;
    this.#echo = new EchoSocket(ownAddress, { onReply: (from, token) => this.#answered(from, token), onRequest });
  }

  /** Tries these links and no others; the health of those that stay is kept. */
  set(links: readonly ProbedLink[]): void {
    const wanted = new Map(links.map((link) => [link.address, link]));
    for (const address of this.#links.keys()) if (!wanted.has(address)) this.#links.delete(address);
    for (const { address, pace } of links) {
      const known = this.#links.get(address);
      if (known !== undefined) known.pace = pace;
      else this.#links.set(address, { pace, health: newLink(performance.now()), token: 0n });
    }
    this.wake();
  }

  health(address: string): LinkHealth | undefined {
    return this.#links.get(address)?.health;
  }

  /** Tries all links at once: the network around changed. */
  wake(): void {
    const nowMs = performance.now();
    for (const entry of this.#links.values()) entry.health = linkWoken(entry.health, nowMs);
    this.#arm(nowMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#links.clear();
    this.#echo.close();
  }

  #arm(dueMs: number): void {
    if (dueMs >= this.#timerMs) return;
    clearTimeout(this.#timer);
    this.#timerMs = dueMs;
    this.#timer = setTimeout(() => this.#run(), Math.max(0, dueMs - performance.now())).unref();
  }

  #run(): void {
    this.#timerMs = Number.POSITIVE_INFINITY;
    const nowMs = performance.now();
    let nextMs = Number.POSITIVE_INFINITY;
    for (const [address, entry] of this.#links) {
      if (entry.health.dueMs <= nowMs) this.#try(address, entry, nowMs);
      nextMs = Math.min(nextMs, entry.health.dueMs);
    }
    if (nextMs < Number.POSITIVE_INFINITY) this.#arm(nextMs);
  }

  #try(address: string, entry: Entry, nowMs: number): void {
    const { link, send } = linkDue(entry.health, entry.pace, nowMs);
    this.#update(address, entry, link);
    if (!send) return;
    // Unguessable, so that no late answer and no other machine passes for this one.
    entry.token = randomBytes(8).readBigUInt64BE();
    this.#echo.request(address, entry.token);
  }

  #answered(address: string, token: bigint): void {
    const entry = this.#links.get(address);
    if (entry === undefined || entry.token !== token) return;
    this.#update(address, entry, linkAnswered(entry.health, entry.pace, performance.now()));
    this.#arm(entry.health.dueMs);
  }

  #update(address: string, entry: Entry, health: LinkHealth): void {
    const before = entry.health;
    entry.health = health;
    const isLostAgain = health.state === "down" && health.misses > before.misses;
    if (before.state !== health.state || isLostAgain) this.#changed(address, health);
  }
}
