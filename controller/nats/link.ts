import type { NatsConnection } from "@nats-io/transport-node";
import { type Clock, delay } from "../../shared/time/index.ts";

const drainTimeoutMs = 2_000;

/** Watches whether a connection is up, and since when it is not. */
export class Link {
  readonly #connection: NatsConnection;
  readonly #clock: Pick<Clock, "monotonicMs">;
  #downSinceMs: number | undefined;

  constructor(connection: NatsConnection, clock: Pick<Clock, "monotonicMs">) {
    this.#connection = connection;
    this.#clock = clock;
  }

  /** How long the connection has been lost, milliseconds; undefined while it is up. */
  get downMs(): number | undefined {
    return this.#downSinceMs === undefined ? undefined : this.#clock.monotonicMs() - this.#downSinceMs;
  }

  /** Follows the connection; resolves when it is closed for good. */
  async follow(onReconnect: () => void): Promise<void> {
    for await (const { type } of this.#connection.status()) {
      if (type === "disconnect") this.#downSinceMs ??= this.#clock.monotonicMs();
      if (type !== "reconnect") continue;
      this.#downSinceMs = undefined;
      onReconnect();
    }
  }
}

/** Ends a connection when all that was published has reached the server, or at once where there is none to reach. */
export async function drainConnection(connection: NatsConnection): Promise<void> {
  const given = new AbortController();
  const drained = connection.drain().catch(() => undefined);
  await Promise.race([drained, delay(drainTimeoutMs, given.signal).catch(() => undefined)]);
  given.abort();
  await connection.close();
}
