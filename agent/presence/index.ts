import { readFile } from "node:fs/promises";
import type { NatsConnection } from "@nats-io/transport-node";
import { type Beat, beatIntervalMs } from "../../shared/records/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { type Clock, toTimestamp, waitAtMost } from "../../shared/time/index.ts";

/** Dom0 takes a host for offline a little later where it does not hear that it leaves. */
const longestFlushMs = 2_000;

/** What a heartbeat needs. */
export interface HeartbeatOptions {
  connection: NatsConnection;
  hostId: string;
  bootId: string;
  agentVersion: string;
  /** Seconds since the kernel started. */
  uptimeSeconds(): number;
  clock: Clock;
}

/** Id of this boot of the kernel. */
export async function readBootId(): Promise<string> {
  return (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
}

/** Says "I am here" at start, at every interval, after each reconnect, and that it leaves before a clean stop. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #connected = true;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  start(): void {
    void this.#followLink();
    this.#beat();
    this.#timer = setInterval(() => this.#beat(), beatIntervalMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    const { connection } = this.#options;
    if (!this.#connected || connection.isClosed()) return;
    this.#publish({ leaving: true });
    await waitAtMost(longestFlushMs, connection.flush());
  }

  async #followLink(): Promise<void> {
    for await (const { type } of this.#options.connection.status()) {
      if (type === "disconnect") this.#connected = false;
      if (type !== "reconnect") continue;
      this.#connected = true;
      if (this.#timer !== undefined) this.#beat();
    }
  }

  #beat(): void {
    // The client keeps what is published while it is away and sends it later, when the beat's time is long past.
    if (this.#connected && !this.#options.connection.isClosed()) this.#publish({});
  }

  #publish(more: Pick<Beat, "leaving">): void {
    const { connection, hostId, bootId, agentVersion, uptimeSeconds, clock } = this.#options;
    const at = toTimestamp(clock.nowMs());
    const beat: Beat = { at, bootId, agentVersion, uptimeSeconds: uptimeSeconds(), ...more };
    connection.publish(subjects.presence(hostId), JSON.stringify(beat));
  }
}
