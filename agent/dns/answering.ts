import type { DomainNames } from "./domain-names.ts";
import {
  type Asked,
  isWithin,
  readQuestion,
  renderCode,
  renderMalformed,
  renderReply,
  replyForm,
  responseCodes,
} from "./message.ts";
import type { Relay } from "./relay.ts";

const maxInFlight = 500;
/** Whole zones are Dom0's to give (RFC 5936). */
const transferTypes: readonly string[] = ["AXFR", "IXFR"];

/** What a question is answered with; knows nothing of sockets. */
export class Answering {
  readonly #domain: Pick<DomainNames, "answer">;
  readonly #relay: Pick<Relay, "isUsed" | "pass">;
  #zones: readonly string[] = [];
  #inFlight = 0;

  constructor(domain: Pick<DomainNames, "answer">, relay: Pick<Relay, "isUsed" | "pass">) {
    this.#domain = domain;
    this.#relay = relay;
  }

  /** @param zones whose names are Dom0's, in small letters */
  use(zones: readonly string[]): void {
    this.#zones = zones;
  }

  /** The answer to whatever came; undefined where there is to be none. */
  async answer(message: Buffer, transport: "udp" | "tcp"): Promise<Buffer | undefined> {
    const asked = readQuestion(message);
    if (asked === undefined) return renderMalformed(message);
    if (asked.isResponse) return undefined;
    if (asked.opcode !== 0) return renderCode(asked, responseCodes.notImplemented);
    if (this.#inFlight >= maxInFlight) return renderCode(asked, responseCodes.failed);
    this.#inFlight += 1;
    try {
      const isOurs = this.#zones.some((zone) => isWithin(asked.name, zone));
      return await (isOurs ? this.#answerOwn(asked, message, transport) : this.#passOn(asked, message, transport));
    } catch {
      return renderCode(asked, responseCodes.failed);
    } finally {
      this.#inFlight -= 1;
    }
  }

  async #answerOwn(asked: Asked, message: Buffer, transport: "udp" | "tcp"): Promise<Buffer> {
    const form = formOf(message, transport);
    if (form === undefined) return renderCode(asked, responseCodes.malformed);
    const isPlain = /^[\x21-\x7e]+$/.test(asked.name);
    if (!isPlain || asked.question.class !== "IN" || transferTypes.includes(asked.type)) {
      return renderCode(asked, responseCodes.refused);
    }
    const answer = await this.#domain.answer(asked.name, asked.type);
    if (answer === undefined) return renderCode(asked, responseCodes.failed);
    return renderReply(asked, form, answer.packet, answer.ttlSeconds);
  }

  async #passOn(asked: Asked, message: Buffer, transport: "udp" | "tcp"): Promise<Buffer> {
    if (!this.#relay.isUsed) return renderCode(asked, responseCodes.refused);
    return (await this.#relay.pass(message, transport)) ?? renderCode(asked, responseCodes.failed);
  }
}

function formOf(message: Buffer, transport: "udp" | "tcp") {
  try {
    return replyForm(message, transport);
  } catch {
    return undefined;
  }
}
