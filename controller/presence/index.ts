import type { NatsConnection, Subscription } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { beatIntervalMs, beatSchema } from "../../shared/records/index.ts";
import { subjects } from "../../shared/subjects.ts";
import type { Clock } from "../../shared/time/index.ts";
import { type HostPresence, type PresenceChange, PresenceTable } from "./core.ts";
import { Sight } from "./sight.ts";

export type { HostPresence, PresenceChange } from "./core.ts";

const maxBeatBytes = 1024;
const sweepIntervalMs = beatIntervalMs / 10;
/** Several sweeps missed: Dom0 was stopped or stuck, and beats wait to be read. */
const longestGapMs = 3 * sweepIntervalMs;

/** What presence needs. */
export interface PresenceOptions {
  connection: NatsConnection;
  /** Whether a beat counts: hosts that are not trusted are not present. */
  isActive(host: string): boolean;
  onChange(change: PresenceChange): void;
  clock: Clock;
  logger: Logger;
}

/** Who is there: hears the beats of all hosts. */
export class Presence {
  readonly #options: PresenceOptions;
  readonly #table = new PresenceTable();
  readonly #sight = new Sight(longestGapMs);
  #connected = true;
  #subscription: Subscription | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  start(): void {
    this.#subscription = this.#options.connection.subscribe(subjects.presenceAll, {
      callback: (error, message) => {
        if (error === null) this.#heard(message.subject, message.data);
      },
    });
    void this.#followLink();
    this.#timer = setInterval(() => this.#sweep(), sweepIntervalMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#subscription?.unsubscribe();
  }

  get(host: string): HostPresence | undefined {
    return this.#table.get(host);
  }

  counts() {
    return this.#table.counts();
  }

  async #followLink(): Promise<void> {
    for await (const { type } of this.#options.connection.status()) {
      if (type !== "disconnect" && type !== "reconnect") continue;
      this.#look();
      this.#connected = type === "reconnect";
    }
  }

  #look(): number {
    return this.#sight.look(this.#options.clock.monotonicMs(), this.#connected);
  }

  #heard(subject: string, data: Uint8Array): void {
    const host = subject.slice(subjects.presence("").length);
    if (data.length > maxBeatBytes || !this.#options.isActive(host)) return;
    const beat = parseBeat(data);
    if (beat === undefined) {
      this.#options.logger.warn({ host }, "a beat does not fit its schema");
      return;
    }
    const { clock } = this.#options;
    this.#tell(
      this.#table.beat(host, {
        monotonicMs: this.#look(),
        wallMs: clock.nowMs(),
        hostWallMs: Date.parse(beat.at),
        bootId: beat.bootId,
        leaving: beat.leaving === true,
      }),
    );
  }

  #sweep(): void {
    for (const change of this.#table.sweep(this.#look())) this.#tell(change);
  }

  #tell(change: PresenceChange | undefined): void {
    if (change !== undefined) this.#options.onChange(change);
  }
}

function parseBeat(data: Uint8Array) {
  try {
    return beatSchema.parse(JSON.parse(new TextDecoder().decode(data)));
  } catch {
    return undefined;
  }
}
