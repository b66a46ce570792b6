import {
  AckPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from "@nats-io/jetstream";
import { type NatsConnection, nanos } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import { longestExpiryMs, maxOrderBytes } from "../../shared/jobs/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { ensureStream, patiently } from "../nats/index.ts";

const dayMs = 86_400_000;
const headerBytes = 1024;
/**
 * An order that no host says it has comes again after this. The server cannot tell that a host which asked is gone, so
 * the first order after a host was cut off goes nowhere for as long.
 */
const acknowledgeWithinMs = 5_000;
/** Another Dom0, or the server, may come between; each knows then what is the newest. */
const mostAttempts = 5;

/** How orders are kept. */
export interface DeliveryOptions {
  connection: NatsConnection;
  replicas: number;
  keepMib: number;
}

/**
 * The orders that wait for their hosts, in the stream JOBS: of each job the newest only, so that a job that is cancelled
 * while its host is away never reaches it. Each host has a consumer that Dom0 made; hosts cannot make any.
 */
export class Delivery {
  readonly #manager: JetStreamManager;
  readonly #client: JetStreamClient;
  /** Hosts that have their consumer. */
  readonly #prepared: Set<string>;

  private constructor(manager: JetStreamManager, client: JetStreamClient, prepared: Set<string>) {
    this.#manager = manager;
    this.#client = client;
    this.#prepared = prepared;
  }

  /** @throws DomzeroError UNAVAILABLE */
  static async open({ connection, replicas, keepMib }: DeliveryOptions): Promise<Delivery> {
    await ensureStream(connection, {
      name: streams.jobs,
      subjects: [subjects.jobsAll],
      keepDays: Math.ceil(longestExpiryMs / dayMs),
      keepMib,
      maxMessageBytes: maxOrderBytes + headerBytes,
      replicas,
      keepPerSubject: 1,
      // An order that a host has not seen must not go for another's.
      whenFull: "refuse",
    });
    const manager = await jetstreamManager(connection);
    const prepared = await patiently("read the consumers of hosts", () => consumersOf(manager));
    return new Delivery(manager, jetstream(connection), prepared);
  }

  /** Has a host find its orders. @throws DomzeroError UNAVAILABLE */
  async prepare(host: string): Promise<void> {
    if (this.#prepared.has(host)) return;
    await this.#trying(`orders for ${host} cannot be kept`, () =>
      this.#manager.consumers.add(streams.jobs, {
        durable_name: host,
        filter_subject: subjects.jobsOf(host),
        ack_policy: AckPolicy.Explicit,
        ack_wait: nanos(acknowledgeWithinMs),
        // In order: what cancels a job comes after it.
        max_ack_pending: 1,
        max_deliver: -1,
      }),
    );
    this.#prepared.add(host);
  }

  /** Those that find their orders. */
  hosts(): ReadonlySet<string> {
    return this.#prepared;
  }

  /** Forgets a host and what waits for it. @throws DomzeroError UNAVAILABLE */
  async forget(host: string): Promise<void> {
    this.#prepared.delete(host);
    await this.#trying(`orders for ${host} cannot be removed`, async () => {
      await this.#manager.streams.purge(streams.jobs, { filter: subjects.jobsOf(host) });
      await this.#manager.consumers.delete(streams.jobs, host).catch((error: unknown) => {
        if (!isNotFound(error)) throw error;
      });
    });
  }

  /**
   * Makes an order the newest of its job, where it is not already; resolves when that is on disk. However often, and by
   * however many, each order is there once.
   * @param wanted what it is to be now; undefined where none is to wait any more
   * @throws DomzeroError UNAVAILABLE, CONFLICT
   */
  async publish(host: string, job: string, wanted: () => Uint8Array | undefined): Promise<void> {
    const subject = subjects.job(host, job);
    let lastSubjectSequence = 0;
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const order = wanted();
      if (order === undefined) return;
      try {
        await this.#client.publish(subject, order, { expect: { lastSubjectSequence } });
        return;
      } catch (error) {
        if (!isSuperseded(error)) throw unavailable(`the order for ${host} could not be kept`, error);
      }
      const last = await this.#trying("orders cannot be read", () =>
        this.#manager.streams.getMessage(streams.jobs, { last_by_subj: subject }),
      );
      if (last !== null && Buffer.compare(last.data, order) === 0) return;
      lastSubjectSequence = last?.seq ?? 0;
    }
    throw new DomzeroError("CONFLICT", `the order for job ${job} changes too often; try again`);
  }

  /** Nothing about a job waits for its host any more. @throws DomzeroError UNAVAILABLE */
  async withdraw(host: string, job: string): Promise<void> {
    await this.#trying(`the order of job ${job} cannot be removed`, () =>
      this.#manager.streams.purge(streams.jobs, { filter: subjects.job(host, job) }),
    );
  }

  async #trying<T>(words: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw unavailable(words, error);
    }
  }
}

async function consumersOf(manager: JetStreamManager): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const { name } of manager.consumers.list(streams.jobs)) names.add(name);
  return names;
}

/** JetStream's "wrong last sequence": there is another message of that subject. */
function isSuperseded(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamWrongLastSequence;
}

function isNotFound(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.ConsumerNotFound;
}

function unavailable(words: string, error: unknown): DomzeroError {
  return new DomzeroError("UNAVAILABLE", `${words}: ${DomzeroError.from(error).message}`, { cause: error });
}
