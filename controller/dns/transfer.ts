import { type Answer, AUTHORITATIVE_ANSWER, encode, type Question, type SoaAnswer } from "dns-packet";
import { type DnsRecord, toAnswer } from "./records.ts";

/** Records of one message: names are written out, so some 60 bytes each, far below the 64 KiB of a message. */
const recordsOfMessage = 300;

/** What is transferred. */
export interface Transfer {
  id: number;
  question: Question;
  soa: SoaAnswer;
  /** Undefined: the SOA is all there is to say. */
  records: readonly DnsRecord[] | undefined;
}

/** A zone as the messages of a transfer (RFC 5936, 2.2): from SOA to SOA. */
export function transferMessages({ id, question, soa, records }: Transfer): Buffer[] {
  const answers: Answer[] = records === undefined ? [soa] : [soa, ...records.map((record) => toAnswer(record)), soa];
  const messages: Buffer[] = [];
  for (let start = 0; start < answers.length; start += recordsOfMessage) {
    const part = answers.slice(start, start + recordsOfMessage);
    const common = { type: "response", id, flags: AUTHORITATIVE_ANSWER } as const;
    messages.push(encode({ ...common, questions: start === 0 ? [question] : [], answers: part }));
  }
  return messages;
}
