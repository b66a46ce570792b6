/** Numbers of RFC 1035, 4.1.1 and RFC 2136, 2.2. */
export const rcodes = {
  noError: 0,
  formatError: 1,
  serverFailure: 2,
  noName: 3,
  notImplemented: 4,
  refused: 5,
  notAuthoritative: 9,
} as const;

const headerBytes = 12;
const responseBit = 0x8000;
const recursionDesired = 0x0100;
const opcodeMask = 0x7800;

/** Whether a message has a header and wants an answer. */
export function isQuestion(message: Buffer): boolean {
  return message.length >= headerBytes && (message.readUInt16BE(2) & responseBit) === 0;
}

/** What is asked to be done: 0 is a query. */
export function opcodeOf(message: Buffer): number {
  return (message.readUInt16BE(2) & opcodeMask) >> 11;
}

/** An answer that only has a header: for what cannot be read, or is none of the asker's business. */
export function bareAnswer(message: Buffer, rcode: number): Buffer {
  const answer = Buffer.alloc(headerBytes);
  answer.writeUInt16BE(message.readUInt16BE(0), 0);
  answer.writeUInt16BE(responseBit | (message.readUInt16BE(2) & (opcodeMask | recursionDesired)) | rcode, 2);
  return answer;
}
