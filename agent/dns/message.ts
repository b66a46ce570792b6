import { type Answer, decode, encode, type Packet, type Question, type RecordType } from "dns-packet";

/** Response codes (RFC 1035, 4.1.1). */
export const responseCodes = { ok: 0, malformed: 1, failed: 2, noSuchName: 3, notImplemented: 4, refused: 5 } as const;

const headerBytes = 12;
/** A header, the longest name, type and class. */
const longestQuestionBytes = headerBytes + 255 + 4;
const recursionDesired = 1 << 8;
const recursionAvailable = 1 << 7;
const truncated = 1 << 9;
/** What a client takes by UDP that says nothing (RFC 1035), what we take from one that says more, and what we ask for. */
const plainUdpBytes = 512;
const largestUdpBytes = 4096;
const safeUdpBytes = 1232;

/** A message with exactly one question. */
export interface Asked {
  id: number;
  isResponse: boolean;
  opcode: number;
  /** The low 16 bits of the header but for {@link isResponse}. */
  flags: number;
  /** As it was written: who asks may have mixed capitals to know its answer by. */
  question: Question;
  /** In small letters, without the last dot. */
  name: string;
  type: RecordType;
}

/** Reads a message as far as its question; undefined where it has not exactly one. */
export function readQuestion(message: Buffer): Asked | undefined {
  if (message.length < headerBytes || message.readUInt16BE(4) !== 1) return undefined;
  const head = Buffer.from(message.subarray(0, longestQuestionBytes));
  // What follows the question is not ours to understand: other names are passed on as they are.
  head.fill(0, 6, headerBytes);
  try {
    const { id = 0, flags = 0, flag_qr: isResponse, questions = [] } = decode(head);
    const [question] = questions;
    if (question === undefined) return undefined;
    const name = question.name.toLowerCase();
    return { id, isResponse, opcode: (flags >> 11) & 0xf, flags, question, name, type: question.type };
  } catch {
    return undefined;
  }
}

/** Whether an answer is one to this question. */
export function isAnswerTo(asked: Asked, message: Buffer): boolean {
  const answer = readQuestion(message);
  if (answer === undefined || !answer.isResponse || answer.id !== asked.id) return false;
  return answer.name === asked.name && answer.type === asked.type && answer.question.class === asked.question.class;
}

/** How the client that asked is to be answered. */
export interface ReplyForm {
  /** Whether it speaks EDNS (RFC 6891), and so is to be answered in it. */
  edns: boolean;
  maxBytes: number;
}

/** @throws Error where the message cannot be read */
export function replyForm(message: Buffer, transport: "udp" | "tcp"): ReplyForm {
  const opt = decode(message).additionals?.find((each) => each.type === "OPT");
  if (transport === "tcp") return { edns: opt !== undefined, maxBytes: 65_535 };
  if (opt?.type !== "OPT") return { edns: false, maxBytes: plainUdpBytes };
  return { edns: true, maxBytes: Math.max(plainUdpBytes, Math.min(largestUdpBytes, opt.udpPayloadSize)) };
}

/** A question of our own. */
export function renderQuestion(id: number, name: string, type: RecordType): Buffer {
  const questions: Question[] = [{ name, type, class: "IN" }];
  return encode({ type: "query", id, flags: recursionDesired, questions, additionals: [optRecord(safeUdpBytes)] });
}

/** A reply that says no more than how it went. */
export function renderCode(asked: Asked, code: number): Buffer {
  return encode({ type: "response", id: asked.id, flags: replyFlags(asked) | code, questions: [asked.question] });
}

/** What is answered to a message that cannot be read: its id is all that is known of it. */
export function renderMalformed(message: Buffer): Buffer | undefined {
  const isQuery = message.length >= headerBytes && (message.readUInt8(2) & 0x80) === 0;
  if (!isQuery) return undefined;
  return encode({ type: "response", id: message.readUInt16BE(0), flags: responseCodes.malformed });
}

/**
 * What is known, for the client that asked. Where it takes more bytes than the client does, it is cut to nothing, so that
 * the client asks by TCP (RFC 2181, 9).
 * @param ttlSeconds for every record
 */
export function renderReply(asked: Asked, form: ReplyForm, known: Packet, ttlSeconds: number): Buffer {
  const records = (list: readonly Answer[] = []): Answer[] =>
    list.flatMap((each) => (each.type === "OPT" ? [] : [{ ...each, ttl: ttlSeconds }]));
  const flags = replyFlags(asked) | responseCodeOf(known);
  const own = form.edns ? [optRecord(largestUdpBytes)] : [];
  const reply: Packet = { type: "response", id: asked.id, flags, questions: [asked.question] };
  const whole = encode({
    ...reply,
    answers: records(known.answers),
    authorities: records(known.authorities),
    additionals: [...records(known.additionals), ...own],
  });
  if (whole.length <= form.maxBytes) return whole;
  return encode({ ...reply, flags: flags | truncated, additionals: own });
}

export function responseCodeOf({ flags = 0 }: Packet): number {
  return flags & 0xf;
}

/** Asked to go on without it, for how long nobody needs to ask again: RFC 2308, 5. */
export function negativeSeconds({ authorities = [] }: Packet): number {
  const soa = authorities.find((each) => each.type === "SOA");
  return soa?.type === "SOA" ? Math.min(soa.ttl ?? 0, soa.data.minimum ?? 0) : 0;
}

/** Whether a name is a zone's own or below it. */
export function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

function replyFlags(asked: Asked): number {
  return (asked.flags & recursionDesired) | recursionAvailable;
}

function optRecord(udpPayloadSize: number): Answer {
  const nothing = { extendedRcode: 0, ednsVersion: 0, flags: 0, flag_do: false, options: [] };
  return { type: "OPT", name: ".", udpPayloadSize, ...nothing };
}
