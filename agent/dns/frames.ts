const lengthBytes = 2;

/** A message as it goes over TCP: its length before it (RFC 1035, 4.2.2). */
export function frame(message: Buffer): Buffer {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}

/** Takes what comes over TCP apart into messages; holds one of them at most. */
export class Frames {
  #rest: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): Buffer[] {
    let rest = Buffer.concat([this.#rest, chunk]);
    const messages: Buffer[] = [];
    while (rest.length >= lengthBytes) {
      const end = lengthBytes + rest.readUInt16BE(0);
      if (rest.length < end) break;
      messages.push(rest.subarray(lengthBytes, end));
      rest = rest.subarray(end);
    }
    this.#rest = rest;
    return messages;
  }
}
