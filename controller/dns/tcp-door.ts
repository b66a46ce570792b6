import { createServer, isIPv4, type Socket } from "node:net";
import { DomzeroError } from "../../shared/errors/index.ts";

const maxConnections = 256;
const idleMs = 10_000;
/** What asks is small; only answers are large. */
const maxQuestionBytes = 4096;
/** Answers that nobody takes: then no more is asked of this connection. */
const maxWaitingBytes = 64 * 1024 * 1024;

/** Listens on one address by TCP (RFC 7766). @throws DomzeroError ALREADY_EXISTS, UNAVAILABLE */
export async function openTcp(
  { address, port }: { address: string; port: number },
  answer: (message: Buffer, from: string) => readonly Buffer[],
): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.setTimeout(idleMs, () => socket.destroy());
    serve(socket, answer);
  });
  server.maxConnections = maxConnections;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(DomzeroError.from(error)));
    server.listen({ port, host: address, ipv6Only: !isIPv4(address) }, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

/** Answers what comes, message by message, each after its length in two bytes. */
function serve(socket: Socket, answer: (message: Buffer, from: string) => readonly Buffer[]): void {
  let waiting = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= 2) {
      const bytes = waiting.readUInt16BE(0);
      if (bytes > maxQuestionBytes || socket.writableLength > maxWaitingBytes) return void socket.destroy();
      if (waiting.length < 2 + bytes) return;
      const message = waiting.subarray(2, 2 + bytes);
      waiting = waiting.subarray(2 + bytes);
      for (const each of answer(message, socket.remoteAddress ?? "")) socket.write(framed(each));
    }
  });
}

/** A message with its length before it (RFC 1035, 4.2.2). */
function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
