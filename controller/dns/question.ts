import { type DecodedPacket, decode, encode, type OptAnswer, type Question } from "dns-packet";
import { isQuestion, opcodeOf, rcodes } from "./header.ts";

const headerBytes = 12;
const classes = new Set(["IN", "ANY"]);

/** What somebody asks. */
export interface Query {
  packet: DecodedPacket;
  question: Question;
  /** In lower case. */
  name: string;
  edns: OptAnswer | undefined;
}

/** A message as a query, the code of what is wrong with it, or nothing where it wants no answer. */
export function readQuery(message: Buffer): Query | number | undefined {
  if (!isQuestion(message)) return undefined;
  if (opcodeOf(message) !== 0) return rcodes.notImplemented;
  const packet = decoded(message);
  const [question, ...more] = packet?.questions ?? [];
  if (packet === undefined || question === undefined || more.length > 0) return rcodes.formatError;
  const options = (packet.additionals ?? []).filter((record) => record.type === "OPT");
  if (options.length > 1) return rcodes.formatError;
  if (!isPlain(question, message) || !classes.has(question.class ?? "IN")) return rcodes.refused;
  return { packet, question, name: question.name.toLowerCase(), edns: options[0] };
}

function decoded(message: Buffer): DecodedPacket | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}

/** Whether a question is the same when it is written again: no dots within labels, no bytes that are no text. */
function isPlain(question: Question, message: Buffer): boolean {
  const again = encode({ questions: [question] }).subarray(headerBytes);
  return again.equals(message.subarray(headerBytes, headerBytes + again.length));
}
