import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "../../shared/log/index.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { type Chunk, Collector } from "./collector.ts";
import { FileSource } from "./file-source.ts";
import { JournalSource, journalRuns } from "./journal-source.ts";
import { KmsgSource } from "./kmsg-source.ts";
import { OwnSource } from "./own-source.ts";
import { Sender } from "./sender.ts";
import { Spool } from "./spool.ts";

/** How a host's logs are shipped. */
export interface LogShipperOptions {
  /** The spool is a folder in it. */
  stateDir: string;
  /** Files to follow where journald does not run; `*` matches within the last part. */
  files: readonly string[];
  /** Bound of the spool. */
  spoolBytes: number;
  logger: Logger;
  clock?: Clock;
  /** Whether to read the journal and the kernel's messages; default true. */
  system?: boolean;
}

/** Reads what the host says into a spool on its disk, from the start on, and sends it to Dom0 once there is one. */
export class LogShipper {
  readonly #o: LogShipperOptions;
  readonly #clock: Clock;
  readonly #own: OwnSource;
  #spool: Spool | undefined;
  #collector: Collector | undefined;
  #sources: Array<{ stop(): Promise<void> }> = [];
  #sender: Sender | undefined;
  /** Senders end one after the other, so that two never read the spool at once. */
  #handover: Promise<void> = Promise.resolve();

  constructor(options: LogShipperOptions) {
    this.#o = options;
    this.#clock = options.clock ?? systemClock;
    this.#own = new OwnSource(this.#clock);
  }

  /** @throws the file system's error where the spool cannot be read */
  async start(): Promise<void> {
    const { stateDir, files, spoolBytes, logger } = this.#o;
    const clock = this.#clock;
    const spool = await Spool.open({ dir: join(stateDir, "logs"), maxBytes: spoolBytes, clock, logger });
    const collector = new Collector(spool, clock, logger);
    this.#spool = spool;
    this.#collector = collector;
    const write = (chunk: Chunk) => collector.write(chunk);
    this.#own.start(write);
    const { positions } = spool;
    const system = this.#o.system ?? true;
    const program = "journalctl";
    if (system && (await journalRuns(program))) {
      const journal = new JournalSource({ savedPlace: positions["journal"], program, write, logger });
      journal.start();
      this.#sources = [journal];
      return;
    }
    const fileSource = new FileSource({ patterns: files, positions, write, clock, logger });
    await fileSource.start();
    this.#sources = [fileSource];
    if (!system) return;
    const kmsg = new KmsgSource({ savedPlace: positions["kmsg"], write, clock, logger });
    await kmsg.start();
    this.#sources.push(kmsg);
  }

  /** Begins to send over the connection, instead of an earlier one. */
  attach(connection: NatsConnection, hostId: string): void {
    this.detach();
    const spool = this.#spool;
    if (spool === undefined) return;
    const sender = new Sender(spool, connection, hostId, this.#o.logger);
    this.#sender = sender;
    this.#handover = this.#handover.then(() => sender.start());
  }

  /** Ends sending; lines go on into the spool. */
  detach(): void {
    const sender = this.#sender;
    this.#sender = undefined;
    if (sender !== undefined) this.#handover = this.#handover.then(() => sender.stop());
  }

  /** Says something as the agent itself, unit `dom0-agent`. @param severity RFC 5424, 0 to 7 */
  writeOwn(line: string, severity: number): void {
    this.#own.say(line, severity);
  }

  /** Puts on disk what was read, and ends. */
  async stop(): Promise<void> {
    await this.#collector?.stop();
    await Promise.all([...this.#sources.map((source) => source.stop()), this.#own.stop()]);
    this.detach();
    await this.#handover;
    await this.#spool?.close();
  }
}
