import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { delay } from "../../shared/time/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { askedBy, askSerial } from "./ask.ts";
import { bareAnswer, isQuestion, rcodes } from "./header.ts";
import { Inside } from "./inside.ts";
import { Notifier } from "./notifier.ts";
import { Responder } from "./responder.ts";
import type { Secondaries, Secondary } from "./secondaries.ts";
import type { Serial } from "./serial.ts";
import { openTcp } from "./tcp-door.ts";
import { UdpFront } from "./udp-front.ts";
import type { Zone } from "./zone.ts";
import type { Zones } from "./zones.ts";

const retryMs = 2_000;
/** Changes that come together are one serial, and one transfer. */
const gatherMs = 20;

/** What the name server is made with. */
export interface DnsOptions {
  zones: Zones;
  serial: Serial;
  secondaries: Secondaries;
  /** Where it listens, by UDP and TCP; an address may come later. */
  listen: ReadonlyArray<{ address: string; port: number }>;
  /** Who is answered, as prefixes: the tunnel. */
  inside: readonly string[];
  logger: Logger;
}

/** Dom0's name server: answers for the domain to who asks from the tunnel, and to nobody else. */
export class Dns {
  readonly #o: DnsOptions;
  readonly #responder: Responder;
  readonly #notifier: Notifier;
  readonly #addresses: string[];
  readonly #inside: Inside;
  readonly #udp: UdpFront;
  readonly #stop = new AbortController();
  readonly #publishing: WorkQueue;
  readonly #doors: Array<() => Promise<void>> = [];
  readonly #problems = new Map<string, string>();
  #changed = new Set<Zone>();
  #unwatch: (() => void) | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(options: DnsOptions) {
    this.#o = options;
    const { zones, serial, secondaries, logger, inside } = options;
    this.#responder = new Responder({
      zones,
      serial: () => serial.value,
      keys: () => secondaries.keys(),
      nowSeconds: () => Math.floor(Date.now() / 1000),
    });
    this.#addresses = options.listen.map(({ address }) => address);
    this.#notifier = new Notifier({
      secondaries: () => secondaries.list(),
      addresses: this.#addresses,
      serial: () => serial.value,
      logger,
    });
    this.#inside = new Inside(inside);
    this.#udp = new UdpFront(inside, (message) => this.#responder.respond(message, "udp"), logger);
    this.#publishing = new WorkQueue((error) => {
      logger.error({ err: error }, "the serial of the zones could not be kept; secondaries are not told");
      this.#publishing.addLater(retryMs, () => this.#publish());
    });
  }

  /** Begins; an address that is not there, or taken, is tried again, and told by {@link problem}. */
  start(): void {
    this.#unwatch = this.#o.zones.watch((zones) => this.#zonesChanged(zones));
    this.#opening = Promise.all(this.#o.listen.map((at) => this.#openUntilStopped(at)));
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#stop.abort();
    this.#notifier.stop();
    await this.#opening;
    await Promise.all(this.#doors.splice(0).map((close) => close()));
    await this.#udp.stop();
    await this.#publishing.stop();
  }

  /** Why it does not answer everywhere; undefined where it does. */
  get problem(): string | undefined {
    return this.#problems.values().next().value;
  }

  /** Secondaries are other ones: they are told what there is. */
  secondariesChanged(): void {
    this.#udp.forget();
    this.#notifier.tell(this.#o.zones.all);
  }

  /** The serial that a secondary has of a zone; undefined where it does not answer. */
  serialOf(secondary: Secondary, origin: string): Promise<number | undefined> {
    return askSerial(askedBy(this.#addresses, secondary), origin, this.#stop.signal);
  }

  #zonesChanged(zones: readonly Zone[]): void {
    this.#udp.forget();
    const isFirst = this.#changed.size === 0;
    for (const zone of zones) this.#changed.add(zone);
    if (isFirst) this.#publishing.addLater(gatherMs, () => this.#publish());
  }

  async #publish(): Promise<void> {
    if (this.#changed.size === 0) return;
    await this.#o.serial.next();
    const zones = [...this.#changed];
    this.#changed = new Set();
    this.#udp.forget();
    this.#notifier.tell(zones);
  }

  async #openUntilStopped(at: { address: string; port: number }): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const problem = await this.#open(at);
      // Not before, as who is told comes and asks.
      if (problem === undefined) return this.#notifier.tell(this.#o.zones.all);
      if (this.#problems.get(at.address) !== problem) this.#o.logger.warn({ ...at, problem }, "no names are answered");
      this.#problems.set(at.address, problem);
      await delay(retryMs, signal).catch(() => undefined);
    }
  }

  /** Why it could not be opened. */
  async #open({ address, port }: { address: string; port: number }): Promise<string | undefined> {
    try {
      await this.#udp.open(address, port);
      const tcp = await openTcp({ address, port }, (message, from) => this.#answer(message, from));
      this.#doors.push(tcp);
      this.#problems.delete(address);
      return undefined;
    } catch (error) {
      this.#udp.close(address);
      const { message } = DomzeroError.from(error);
      const remedy = "if another name server has that port, let it leave this address alone";
      return `names are not answered at ${address} port ${port}: ${message}; ${remedy}`;
    }
  }

  /** By TCP. */
  #answer(message: Buffer, from: string): readonly Buffer[] {
    if (!isQuestion(message)) return [];
    if (!this.#inside.has(from)) return [bareAnswer(message, rcodes.refused)];
    return this.#responder.respond(message, "tcp").messages;
  }
}
