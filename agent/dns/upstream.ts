import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";
import { DomzeroError } from "../../shared/errors/index.ts";
import { Frames, frame } from "./frames.ts";
import { type Asked, isAnswerTo, readQuestion } from "./message.ts";

const port = 53;

/** Asks a nameserver, and resolves with its answer as it came. @throws DomzeroError UNAVAILABLE */
export type Ask = (server: string, message: Buffer, signal: AbortSignal) => Promise<Buffer>;

/** By UDP: a socket and so a port of its own for each question, and nothing is heard but from that server. */
export const askUdp: Ask = (server, message, signal) => {
  const asked = questionOf(message);
  const answered = Promise.withResolvers<Buffer>();
  const socket = createSocket(isIPv6(server) ? "udp6" : "udp4");
  const fail = (reason: string) => answered.reject(unavailable(server, reason));
  socket.on("error", (error) => fail(error.message));
  socket.on("message", (answer) => {
    if (isAnswerTo(asked, answer)) answered.resolve(answer);
  });
  // Errors come by the event.
  socket.connect(port, server, (error?: Error) => {
    if (error === undefined || error === null) socket.send(message);
    else fail(error.message);
  });
  return untilAborted(answered, signal, fail).finally(() => socket.close());
};

export const askTcp: Ask = (server, message, signal) => {
  const asked = questionOf(message);
  const answered = Promise.withResolvers<Buffer>();
  const frames = new Frames();
  const socket = connect(port, server);
  const fail = (reason: string) => answered.reject(unavailable(server, reason));
  socket.on("error", (error) => fail(error.message));
  socket.on("close", () => fail("it hung up"));
  socket.on("data", (chunk) => {
    const answer = frames.push(chunk).find((each) => isAnswerTo(asked, each));
    if (answer !== undefined) answered.resolve(answer);
  });
  socket.write(frame(message));
  return untilAborted(answered, signal, fail).finally(() => socket.destroy());
};

function questionOf(message: Buffer): Asked {
  const asked = readQuestion(message);
  if (asked === undefined) throw new DomzeroError("INVALID_INPUT", "a message without a question is not sent on");
  return asked;
}

function unavailable(server: string, reason: string): DomzeroError {
  return new DomzeroError("UNAVAILABLE", `the nameserver ${server} did not answer: ${reason}`);
}

function untilAborted(
  answered: PromiseWithResolvers<Buffer>,
  signal: AbortSignal,
  fail: (reason: string) => void,
): Promise<Buffer> {
  const aborted = () => fail("not in time");
  if (signal.aborted) aborted();
  signal.addEventListener("abort", aborted, { once: true });
  return answered.promise.finally(() => signal.removeEventListener("abort", aborted));
}
