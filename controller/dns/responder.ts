import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  encode,
  type OptAnswer,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from "dns-packet";
import { bareAnswer, rcodes } from "./header.ts";
import { type Query, readQuery } from "./question.ts";
import { toAnswer } from "./records.ts";
import { transferMessages } from "./transfer.ts";
import { checkTsig, refuseTsig, Signer, type TsigKey, type TsigState, tsigErrors } from "./tsig.ts";
import type { Reply } from "./udp-front.ts";
import type { Zone } from "./zone.ts";
import type { Zones } from "./zones.ts";

/** What answers are made from. */
export interface ResponderOptions {
  zones: Zones;
  serial(): number;
  /** Of the secondaries, by name. */
  keys(): ReadonlyMap<string, TsigKey>;
  nowSeconds(): number;
}

export type Transport = "udp" | "tcp";

/** Larger ones are divided on their way (DNS flag day 2020). */
const largestDatagram = 1232;
const smallestDatagram = 512;
/** A signature and what is around it, at most. */
const signatureBytes = 400;

interface Sections {
  rcode: number;
  answers: Answer[];
  authorities: Answer[];
  additionals: Answer[];
}

/** Answers messages with messages. */
export class Responder {
  readonly #o: ResponderOptions;
  /** By all bytes of a question but its id. */
  constructor(options: ResponderOptions) {
    this.#o = options;
  }

  /** No messages where nothing is to be said, several where zones are transferred. */
  respond(message: Buffer, transport: Transport): Reply {
    try {
      return this.#respond(message, transport);
    } catch {
      // The codec throws at what it cannot write; nobody's bytes are to end Dom0.
      return once([bareAnswer(message, rcodes.serverFailure)]);
    }
  }

  #respond(message: Buffer, transport: Transport): Reply {
    const query = readQuery(message);
    if (query === undefined) return once([]);
    if (typeof query === "number") return once([bareAnswer(message, query)]);
    const tsig = checkTsig(message, query.packet, this.#o.keys(), this.#o.nowSeconds());
    const { type } = query.question;
    const isTransfer = type === "AXFR" || type === "IXFR";
    if (tsig.kind !== "none" || isTransfer) return once(this.#respondSigned(message, query, tsig, transport));
    return { messages: [this.#answer(query, transport, 0)], isKept: true };
  }

  #respondSigned(message: Buffer, query: Query, tsig: TsigState, transport: Transport): Buffer[] {
    const { nowSeconds } = this.#o;
    if (tsig.kind === "malformed") return [bareAnswer(message, rcodes.formatError)];
    if (tsig.kind === "bad") {
      const answer = bareAnswer(message, rcodes.notAuthoritative);
      const { error, keyName, signed, timeSigned } = tsig;
      // Only a signature that was good but for its time is answered by one (RFC 8945, 5.2.3).
      return error === tsigErrors.badTime && signed !== undefined
        ? [new Signer(signed.key, signed.mac, nowSeconds).sign(answer, error, timeSigned)]
        : [refuseTsig(answer, keyName, error, timeSigned)];
    }
    const signer = tsig.kind === "good" ? new Signer(tsig.signed.key, tsig.signed.mac, nowSeconds) : undefined;
    const answers = this.#transferOrAnswer(query, transport, signer !== undefined);
    return signer === undefined ? answers : answers.map((answer) => signer.sign(answer));
  }

  #transferOrAnswer(query: Query, transport: Transport, isSigned: boolean): Buffer[] {
    const { type } = query.question;
    if (type !== "AXFR" && type !== "IXFR") return [this.#answer(query, transport, isSigned ? signatureBytes : 0)];
    const zone = this.#o.zones.of(query.name);
    if (!isSigned || zone === undefined || zone.origin !== query.name) return [this.#only(query, rcodes.refused)];
    if (transport === "udp" && type === "AXFR") return [this.#only(query, rcodes.refused)];
    const soa = zone.soa(this.#o.serial());
    const known = query.packet.authorities?.find((record) => record.type === "SOA")?.data.serial;
    // By UDP the one SOA says: come by TCP; as the secondary's own: there is nothing new (RFC 1995, 2 and 4).
    const isSoaAll = type === "IXFR" && (transport === "udp" || known === soa.data.serial);
    const { id = 0 } = query.packet;
    return transferMessages({ id, question: query.question, soa, records: isSoaAll ? undefined : zone.snapshot() });
  }

  #only(query: Query, rcode: number): Buffer {
    return this.#encode(query, empty(rcode), 0);
  }

  #answer(query: Query, transport: Transport, reserved: number): Buffer {
    const { edns } = query;
    if (edns !== undefined && edns.ednsVersion !== 0) return this.#encode(query, empty(rcodes.noError), 0, 1);
    const zone = this.#o.zones.of(query.name);
    if (zone === undefined) return this.#only(query, rcodes.refused);
    const sections = this.#sections(query, zone);
    const whole = this.#encode(query, sections, AUTHORITATIVE_ANSWER);
    const asked = Math.max(edns?.udpPayloadSize ?? smallestDatagram, smallestDatagram);
    const isTooLarge = transport === "udp" && whole.length + reserved > Math.min(asked, largestDatagram);
    return isTooLarge ? this.#encode(query, empty(rcodes.noError), AUTHORITATIVE_ANSWER | TRUNCATED_RESPONSE) : whole;
  }

  #sections({ name, question }: Query, zone: Zone): Sections {
    const soa = zone.soa(this.#o.serial());
    if (name === zone.origin && question.type === "SOA") return { ...empty(rcodes.noError), answers: [soa] };
    const found = zone.find(name, question.type);
    if (found.kind !== "records") {
      return { ...empty(found.kind === "noName" ? rcodes.noName : rcodes.noError), authorities: [soa] };
    }
    const answers = found.records.map((record) => toAnswer(record, question.name));
    const targets = found.records.flatMap(({ type, data }) => {
      if (type === "SRV") return [data.target];
      return type === "NS" ? [data] : [];
    });
    return { ...empty(rcodes.noError), answers, additionals: this.#addressesOf(targets) };
  }

  #addressesOf(names: readonly string[]): Answer[] {
    return [...new Set(names)].flatMap((name) => {
      const zone = this.#o.zones.of(name);
      return ["A", "AAAA"].flatMap((type) => {
        const found = zone?.find(name, type);
        return found?.kind === "records" ? found.records.map((record) => toAnswer(record)) : [];
      });
    });
  }

  #encode({ packet, question, edns }: Query, sections: Sections, flags: number, extendedRcode = 0): Buffer {
    const { rcode, answers, authorities, additionals } = sections;
    return encode({
      type: "response",
      id: packet.id,
      flags: flags | ((packet.flags ?? 0) & RECURSION_DESIRED) | rcode,
      questions: [question],
      answers,
      authorities,
      additionals: edns === undefined ? additionals : [...additionals, ednsAnswer(extendedRcode)],
    });
  }
}

function empty(rcode: number): Sections {
  return { rcode, answers: [], authorities: [], additionals: [] };
}

/** @param extendedRcode upper bits of the code (RFC 6891, 6.1.3): 1 for BADVERS */
function ednsAnswer(extendedRcode: number): OptAnswer {
  const sizes = { udpPayloadSize: largestDatagram, extendedRcode, ednsVersion: 0 };
  return { name: ".", type: "OPT", ...sizes, flags: 0, flag_do: false, options: [] };
}

/** What depends on more than the question. */
function once(messages: Buffer[]): Reply {
  return { messages, isKept: false };
}
