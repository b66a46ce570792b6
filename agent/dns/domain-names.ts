import { randomInt } from "node:crypto";
import { decode, type Packet, type RecordType } from "dns-packet";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Clock, delay } from "../../shared/time/index.ts";
import type { AnswerCache } from "./cache.ts";
import { renderQuestion, responseCodeOf, responseCodes } from "./message.ts";
import type { Ask } from "./upstream.ts";

/** Within this Dom0 answers, or what was known is answered, */
const patienceMs = 1_000;
/** with a question each so often, to one server after the other: a packet may get lost. */
const askAgainMs = 300;
const fewestAttempts = 3;
/** While Dom0 is away, it may show so long that it is back, before what was known is answered. */
const awayPatienceMs = 50;
const maxInFlight = 500;
/** RFC 8767, 4: what is answered without the one who knows is to be asked for again soon. */
const staleTtlSeconds = 30;

export interface DomainNamesOptions {
  cache: AnswerCache;
  clock: Pick<Clock, "nowMs">;
  ask: { udp: Ask; tcp: Ask };
  /** The cache has something new. */
  learned(): void;
}

/** What is to be answered, and for how long it may be believed: not at all, where Dom0 can be asked again. */
export interface DomainAnswer {
  packet: Packet;
  ttlSeconds: number;
}

/**
 * Names that are Dom0's. Dom0 is asked each time, so that a changed name is found at once; the same question of several at
 * a time is one. Where it does not answer, what it said before is.
 */
export class DomainNames {
  readonly #o: DomainNamesOptions;
  readonly #inFlight = new Map<string, Promise<Packet | undefined>>();
  #servers: readonly string[] = [];
  #isAway = false;

  constructor(options: DomainNamesOptions) {
    this.#o = options;
  }

  /** @param servers Dom0's addresses, the first is asked first */
  use(servers: readonly string[]): void {
    this.#servers = servers;
    this.#isAway = false;
  }

  /** Undefined where Dom0 does not answer and never did. */
  async answer(name: string, type: RecordType): Promise<DomainAnswer | undefined> {
    const asking = this.#ask(name, type);
    const known = this.#o.cache.get(name, type, this.#o.clock.nowMs());
    const isAwayStill = this.#isAway && known !== undefined;
    const packet = await (isAwayStill ? Promise.race([asking, delay(awayPatienceMs).then(() => undefined)]) : asking);
    if (packet !== undefined) return { packet, ttlSeconds: 0 };
    // Asked again: it may have been denied meanwhile.
    const stale = this.#o.cache.get(name, type, this.#o.clock.nowMs());
    return stale === undefined ? undefined : { packet: stale, ttlSeconds: staleTtlSeconds };
  }

  #ask(name: string, type: RecordType): Promise<Packet | undefined> {
    const key = `${type} ${name}`;
    const before = this.#inFlight.get(key);
    if (before !== undefined) return before;
    if (this.#inFlight.size >= maxInFlight) return Promise.resolve(undefined);
    const asking = this.#askServers(name, type).finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, asking);
    return asking;
  }

  async #askServers(name: string, type: RecordType): Promise<Packet | undefined> {
    const servers = this.#servers;
    const done = new AbortController();
    const signal = AbortSignal.any([done.signal, AbortSignal.timeout(patienceMs)]);
    const count = servers.length === 0 ? 0 : Math.max(fewestAttempts, servers.length);
    const attempts = Array.from({ length: count }, async (_, index) => {
      if (index > 0) await delay(index * Math.min(askAgainMs, patienceMs / count), signal);
      return this.#askServer(servers[index % servers.length] ?? "", name, type, signal);
    });
    try {
      const { message, packet } = await Promise.any(attempts);
      this.#isAway = false;
      this.#o.cache.put(name, type, message, packet, this.#o.clock.nowMs());
      if (this.#o.cache.changed) this.#o.learned();
      return packet;
    } catch {
      this.#isAway = true;
      return undefined;
    } finally {
      done.abort();
    }
  }

  async #askServer(server: string, name: string, type: RecordType, signal: AbortSignal) {
    const question = () => renderQuestion(randomInt(65_536), name, type);
    let message = await this.#o.ask.udp(server, question(), signal);
    let packet = decode(message);
    if (packet.flag_tc) {
      message = await this.#o.ask.tcp(server, question(), signal);
      packet = decode(message);
    }
    const code = responseCodeOf(packet);
    if (code === responseCodes.ok || code === responseCodes.noSuchName) return { message, packet };
    throw new DomzeroError("UNAVAILABLE", `Dom0's nameserver ${server} does not know ${name}: its code is ${code}`);
  }
}
