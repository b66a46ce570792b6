import { randomInt } from "node:crypto";
import type { Ask } from "./upstream.ts";

/** libc waits 5 s for us before it asks the next. */
const patienceMs = 4_500;
const longestTurnMs = 2_000;

/** Passes questions that are not Dom0's to the nameservers that the host had, as they came, and answers as well. */
export class Relay {
  readonly #ask: { udp: Ask; tcp: Ask };
  #told: readonly string[] = [];
  /** The same, who answered last first. */
  #servers: readonly string[] = [];

  constructor(ask: { udp: Ask; tcp: Ask }) {
    this.#ask = ask;
  }

  /** @param servers none: nobody is to ask us for other names */
  use(servers: readonly string[]): void {
    if (servers.join() === this.#told.join()) return;
    this.#told = servers;
    this.#servers = servers;
  }

  get isUsed(): boolean {
    return this.#servers.length > 0;
  }

  /** Undefined where none of them answers. */
  async pass(message: Buffer, transport: "udp" | "tcp"): Promise<Buffer | undefined> {
    const servers = this.#servers;
    const question = Buffer.from(message);
    question.writeUInt16BE(randomInt(65_536), 0);
    const turnMs = Math.min(longestTurnMs, patienceMs / servers.length);
    for (const server of servers) {
      const asked = this.#ask[transport](server, question, AbortSignal.timeout(turnMs));
      const answer = await asked.catch(() => undefined);
      if (answer === undefined) continue;
      this.#prefer(server);
      const reply = Buffer.from(answer);
      reply.writeUInt16BE(message.readUInt16BE(0), 0);
      return reply;
    }
    return undefined;
  }

  /** Who answered is asked first from now on, so that one that is gone costs its wait once. */
  #prefer(server: string): void {
    if (this.#servers[0] === server || !this.#servers.includes(server)) return;
    this.#servers = [server, ...this.#servers.filter((each) => each !== server)];
  }
}
