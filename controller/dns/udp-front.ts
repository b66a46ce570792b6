import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { FromUdpThread, ToUdpThread, UdpThreadSettings } from "./udp-messages.ts";

const maxThreads = 2;

/** Bundled, each program is one file; otherwise they are the sources. */
function threadProgram(): string {
  return join(import.meta.dirname, extname(import.meta.filename) === ".cjs" ? "dom0-names.cjs" : "udp-thread.ts");
}

/** An answer, as messages. */
export interface Reply {
  messages: Buffer[];
  /** Whether it is the same for the same question until zones or serial change. */
  isKept: boolean;
}

/** Answers by UDP, in threads of their own, so that Dom0's other work and questions do not wait for each other. */
export class UdpFront {
  readonly #settings: UdpThreadSettings;
  readonly #reply: (message: Buffer) => Reply;
  readonly #logger: Logger;
  readonly #threads = new Set<Worker>();
  readonly #open = new Map<string, number>();
  #isStopped = false;

  constructor(inside: readonly string[], reply: (message: Buffer) => Reply, logger: Logger) {
    this.#settings = { inside };
    this.#reply = reply;
    this.#logger = logger;
    const count = Math.min(maxThreads, availableParallelism());
    for (let index = 0; index < count; index += 1) this.#start();
  }

  /** Listens on one more address. @throws DomzeroError UNAVAILABLE; it is open nowhere then */
  async open(address: string, port: number): Promise<void> {
    try {
      await Promise.all([...this.#threads].map((thread) => openIn(thread, address, port)));
      this.#open.set(address, port);
    } catch (error) {
      this.close(address);
      throw error;
    }
  }

  close(address: string): void {
    this.#open.delete(address);
    this.#tellAll({ kind: "close", address });
  }

  /** Zones or serial are not as they were. */
  forget(): void {
    this.#tellAll({ kind: "forget" });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #start(): Worker {
    const thread = new Worker(threadProgram(), { workerData: this.#settings });
    this.#threads.add(thread);
    // Dom0 ends when its other work has.
    thread.unref();
    thread.on("message", (told: FromUdpThread) => {
      if (told.kind !== "asked") return;
      const { messages, isKept } = this.#reply(Buffer.from(told.message));
      tell(thread, { kind: "answers", id: told.id, messages, isKept });
    });
    thread.on("error", (error) => this.#logger.error({ err: error }, "a thread that answers for names broke"));
    thread.on("exit", () => {
      this.#threads.delete(thread);
      if (!this.#isStopped) this.#replace();
    });
    return thread;
  }

  #replace(): void {
    const thread = this.#start();
    for (const [address, port] of this.#open) {
      openIn(thread, address, port).catch((error: unknown) => this.#logger.error({ err: error, address }, "names"));
    }
  }

  #tellAll(message: ToUdpThread): void {
    for (const thread of this.#threads) tell(thread, message);
  }
}

function tell(thread: Worker, message: ToUdpThread): void {
  thread.postMessage(message);
}

function openIn(thread: Worker, address: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const heard = (told: FromUdpThread) => {
    if (told.kind === "opened" && told.address === address) resolve();
    if (told.kind === "failed" && told.address === address) reject(new DomzeroError("UNAVAILABLE", told.problem));
  };
  const ended = () => reject(new DomzeroError("UNAVAILABLE", "the thread that answers for names ended"));
  thread.on("message", heard);
  thread.on("exit", ended);
  tell(thread, { kind: "open", address, port });
  return promise.finally(() => {
    thread.off("message", heard);
    thread.off("exit", ended);
  });
}
