import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import type { GrpcEdge } from "../edge/index.ts";
import type { Change, Collection } from "../inventory/index.ts";
import type { NatsAuthority } from "../nats/index.ts";
import { type CutOff, cutOffOf, type Holder } from "./cut-off.ts";

const journalSchema = z.strictObject({ version: z.literal(1), handledRevision: z.int().min(0) });

export interface RevokerOptions<T extends Holder> {
  /** Their keys are the common names in certificates. */
  records: Pick<Collection<T>, "get" | "list" | "history" | "watch">;
  natsAuthority: Pick<NatsAuthority, "revoke">;
  /** Listeners on which they have connections. */
  edges: readonly Pick<GrpcEdge, "dropPeer">[];
  /** Where it is kept which changes were dealt with. */
  journalFile: string;
  logger: Logger;
  random?: () => number;
}

const historiesAtOnce = 32;

/** A cut-off that is to be carried out. */
interface Task extends CutOff {
  /** Key of the record. */
  name: string;
  revision: number;
}

/**
 * Takes access away from hosts or operators that stop being active, and from keys that were replaced: gRPC connections at
 * once, the NATS user with them. Every change of a record is dealt with once; those that a stopped Dom0 missed, at start.
 */
export class Revoker<T extends Holder> {
  readonly #options: RevokerOptions<T>;
  readonly #stopped = new AbortController();
  #handledRevision = 0;
  #seenRevision = 0;
  #interrupted = false;
  #unwatch: (() => void) | undefined;
  /** NATS is told in the order of the changes; a failing one is tried until it works. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: RevokerOptions<T>) {
    this.#options = options;
  }

  /** Catches up with what was missed, then follows; resolves when caught up. @throws DomzeroError IO, UNAVAILABLE */
  async start(): Promise<void> {
    this.#handledRevision = await this.#readJournal();
    const { records } = this.#options;
    const meanwhile: Array<Change<T>> = [];
    let take = (change: Change<T>): void => {
      meanwhile.push(change);
    };
    this.#unwatch = records.watch((change) => {
      this.#seenRevision = Math.max(this.#seenRevision, change.revision);
      take(change);
    });
    const missed = await this.#missedChanges();
    // In the order of their revisions, so that the journal never runs ahead of one that is still to be done.
    for (const change of [...missed, ...meanwhile].sort((a, b) => a.revision - b.revision)) this.#enqueue(change);
    take = (change) => this.#enqueue(change);
    await this.#queue;
    await this.#writeJournal(this.#seenRevision);
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#stopped.abort(new DomzeroError("CANCELLED", "Dom0 is stopping"));
    await this.#queue;
    if (!this.#interrupted) await this.#writeJournal(this.#seenRevision);
  }

  async #missedChanges(): Promise<Array<Change<T>>> {
    const { records } = this.#options;
    const newer = [...records.list()].filter(({ revision }) => revision > this.#handledRevision);
    const missed: Array<Change<T>> = [];
    for (let start = 0; start < newer.length; start += historiesAtOnce) {
      const some = newer.slice(start, start + historiesAtOnce);
      const histories = await Promise.all(some.map(({ key }) => records.history(key)));
      missed.push(...histories.flat().filter(({ revision }) => revision > this.#handledRevision));
    }
    this.#seenRevision = newer.reduce((newest, { revision }) => Math.max(newest, revision), this.#seenRevision);
    return missed;
  }

  #enqueue(change: Change<T>): void {
    const cutOff = cutOffOf(change.previous, change.value);
    if (cutOff === undefined) return;
    const task = { ...cutOff, name: change.key, revision: change.revision };
    this.#dropConnections(task);
    this.#queue = this.#queue
      .then(() => this.#finish(task))
      .catch(() => {
        this.#interrupted = true;
      });
  }

  #dropConnections({ name, keepTlsPublicKey }: Task): void {
    const { edges, logger } = this.#options;
    for (const edge of edges) {
      edge
        .dropPeer((peer) => peer.commonName === name && peer.publicKey?.toString("base64") !== keepTlsPublicKey)
        .then((count) => logger.info({ name, count }, "connections dropped"))
        .catch((error: unknown) => logger.error({ name, err: error }, "connections not dropped"));
    }
  }

  /** Throws only when stopped; then the next start does it. */
  async #finish({ name, natsPublicKeys, revision }: Task): Promise<void> {
    const { natsAuthority, logger, random = Math.random } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      this.#stopped.signal.throwIfAborted();
      try {
        for (const key of natsPublicKeys) if (!this.#isTrustedAgain(name, key)) await natsAuthority.revoke(key);
        await this.#writeJournal(revision);
        logger.info({ name }, "access cut off");
        return;
      } catch (error) {
        logger.warn({ name, err: error }, "access not cut off yet; tried again");
        await delay(backoffMs(attempt, 200, 10_000, random), this.#stopped.signal);
      }
    }
  }

  /** An operator may have decided anew before this was done; the user that was issued then must stay good. */
  #isTrustedAgain(name: string, natsPublicKey: string): boolean {
    const record = this.#options.records.get(name)?.value;
    return record?.status === "active" && record.natsPublicKey === natsPublicKey;
  }

  async #readJournal(): Promise<number> {
    try {
      return (await readJsonFile(this.#options.journalFile, journalSchema, 1024)).handledRevision;
    } catch (error) {
      if (error instanceof DomzeroError && error.code === "NOT_FOUND") return 0;
      throw error;
    }
  }

  async #writeJournal(revision: number): Promise<void> {
    this.#handledRevision = Math.max(this.#handledRevision, revision);
    const journal = { version: 1, handledRevision: this.#handledRevision };
    await writeFileAtomic(this.#options.journalFile, `${JSON.stringify(journal)}\n`, 0o600);
  }
}
