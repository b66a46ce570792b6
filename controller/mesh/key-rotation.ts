import { isDeepStrictEqual } from "node:util";
import type { domzero } from "../../proto/gen/domzero.js";
import { dom0MachineNumber } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type HostRecord, type Rotation, wireguardKeySchema } from "../../shared/records/index.ts";
import type { WireguardKeyFolder } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import type { Events } from "../events/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { MeshDirectory } from "./directory.ts";
import type { Hub } from "./hub.ts";
import { machineNumbersSchema } from "./machine-numbers.ts";
import { keysOf, withKeys } from "./members.ts";
import { keysReported, mayEnd, rotationOf } from "./rotation.ts";

/** Packets by the key before that are under way have arrived by then. */
const graceMs = 2_000;
const retryMs = 10_000;
/** Hosts come and go without a change of their record. */
const lookMs = 5_000;
/** Of those that one host waits for. */
const mostNamed = 1_000;

/** What keys are rotated with. */
export interface KeyRotationOptions {
  hosts: Pick<Collection<HostRecord>, "unsorted" | "modify" | "watch">;
  /** Dom0's own keys, by generation: two, and a rotation is under way. */
  keys: WireguardKeyFolder;
  hub: Pick<Hub, "keysChanged">;
  directory: Pick<MeshDirectory, "mayHave" | "hubChanged">;
  events: Pick<Events, "publish">;
  isAway(hostId: string): boolean;
  logger: Logger;
}

/**
 * Exchanges the keys of the whole tunnel. Dom0 has two for a while, each with an interface and a port of its own; so has every
 * host. A host sends by the new ones as soon as all its links work by them, and the old ones go when no host sends by them.
 * What was begun is on disk as Dom0's two keys, so it goes on after a restart.
 */
export class KeyRotation {
  readonly #o: KeyRotationOptions;
  readonly #waitingFor = new Map<string, readonly number[]>();
  readonly #listeners = new Set<() => void>();
  readonly #work: WorkQueue;
  #unwatch: (() => void) | undefined;
  #withoutAbsent = false;
  #isEnding = false;

  constructor(options: KeyRotationOptions) {
    this.#o = options;
    this.#work = new WorkQueue((error) => {
      options.logger.error({ err: error, retryMs }, "the keys of the tunnel could not be rotated");
      this.#isEnding = false;
      this.#work.addLater(retryMs, async () => this.#look());
    });
  }

  start(): void {
    this.#unwatch = this.#o.hosts.watch(() => this.#look());
    this.#lookOften();
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    await this.#work.stop();
  }

  /** How far it is. */
  get state(): Rotation {
    const { hosts, keys, isAway } = this.#o;
    const records = [...hosts.unsorted()].map(({ value }) => value);
    const names = new Map(records.map(({ machineNumber, name }) => [machineNumber, name]));
    names.set(dom0MachineNumber, "dom0");
    return rotationOf({
      hosts: records,
      generations: keys.numbers,
      isAway,
      waitingFor: this.#waitingFor,
      nameOf: (number) => names.get(number) ?? `machine ${number}`,
    });
  }

  /**
   * Begins, or goes on with what was begun; tells how far it is until it is done. It goes on also where nobody listens.
   * @param withoutAbsent hosts that have no session with Dom0 get their new key when they have one again
   * @throws DomzeroError IO, UNAVAILABLE
   */
  async *rotate(withoutAbsent: boolean, operator: string, signal: AbortSignal): AsyncGenerator<Rotation> {
    this.#withoutAbsent = withoutAbsent;
    await this.#begin(operator);
    let told = "";
    while (!signal.aborted) {
      const { state } = this;
      const next = this.#nextChange(signal);
      if (JSON.stringify(state) !== told) yield state;
      told = JSON.stringify(state);
      if (state.state === "done") return;
      await next;
    }
  }

  #nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#listeners.delete(done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#listeners.add(done);
      signal.addEventListener("abort", done);
    });
  }

  /**
   * Takes a host's key.
   * @throws DomzeroError INVALID_INPUT, CONFLICT where the key is another machine's or keys are of another generation, UNAVAILABLE
   */
  async report(host: HostRecord, { key, isReady, waitingFor }: domzero.v1.KeyReport): Promise<void> {
    const { hosts, directory, keys } = this.#o;
    const generations = keys.numbers;
    const generation = key?.generation ?? 0;
    const publicKey = wireguardKeySchema.parse(key?.publicKey);
    if (generation !== generations.at(-1)) {
      throw new DomzeroError("CONFLICT", `keys are of generation ${generations.at(-1)} now, and not ${generation}`);
    }
    directory.mayHave(host, publicKey);
    this.#waitingFor.set(host.id, machineNumbersSchema.parse(waitingFor).slice(0, mostNamed));
    await hosts.modify(host.id, (current) => {
      const next = withKeys(current, keysReported(keysOf(current), { generation, publicKey }, isReady, generations));
      return isDeepStrictEqual(next, current) ? undefined : next;
    });
    this.#look();
  }

  async #begin(operator: string): Promise<void> {
    const { keys, hub, directory, events } = this.#o;
    const [oldest = 0] = keys.numbers;
    if (keys.numbers.length === 1) {
      const number = oldest + 1;
      await events.publish("audit.mesh.rotate", `${operator} rotates the keys of the tunnel`, { operator, number });
      this.#waitingFor.clear();
      await keys.make(number);
      await hub.keysChanged();
      directory.hubChanged();
    }
    this.#look();
  }

  #lookOften(): void {
    this.#look();
    this.#work.addLater(lookMs, async () => this.#lookOften());
  }

  /** Ends it where nobody needs the key before any more. */
  #look(): void {
    for (const listener of [...this.#listeners]) listener();
    if (this.#isEnding || this.#o.keys.numbers.length < 2 || !mayEnd(this.state, this.#withoutAbsent)) return;
    this.#isEnding = true;
    this.#work.addLater(graceMs, () => this.#end());
  }

  async #end(): Promise<void> {
    const { hosts, keys, hub, directory, events } = this.#o;
    // A host may have come meanwhile.
    if (mayEnd(this.state, this.#withoutAbsent)) {
      const generation = keys.numbers.at(-1) ?? 0;
      for (const { value } of [...hosts.unsorted()]) await this.#dropOther(value, generation);
      await keys.keep([keys.get(generation)?.publicKey ?? ""]);
      await hub.keysChanged();
      directory.hubChanged();
      await events.publish("mesh.rotated", "the keys of the tunnel are new", { generation });
    }
    this.#isEnding = false;
    this.#look();
  }

  async #dropOther(host: HostRecord, generation: number): Promise<void> {
    if (keysOf(host).length < 2) return;
    await this.#o.hosts.modify(host.id, (current) => {
      const [inUse, other] = keysOf(current);
      return inUse?.generation === generation && other !== undefined ? withKeys(current, [inUse]) : undefined;
    });
  }
}
