/** A thread of its own: answers by UDP what was answered before, and asks the name server for the rest. */
import { createSocket, type Socket } from "node:dgram";
import { isIPv4 } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { bareAnswer, isQuestion, rcodes } from "./header.ts";
import { Inside } from "./inside.ts";
import type { FromUdpThread, ToUdpThread, UdpThreadSettings } from "./udp-messages.ts";

/** Of questions and of answers that may wait in the kernel, each. */
const bufferBytes = 4 * 1024 * 1024;
/** Of answers kept as bytes, for 10,000 hosts with room for both families. */
const maxKept = 65_536;
/** Questions that the name server has not answered yet; more are not heard, and come again. */
const maxAsked = 1_000;

interface Asked {
  key: string;
  socket: Socket;
  port: number;
  address: string;
}

const settings: UdpThreadSettings = workerData;
const inside = new Inside(settings.inside);
const sockets = new Map<string, Socket>();
/** By all bytes of a question but its id. */
const kept = new Map<string, Uint8Array>();
const asked = new Map<number, Asked>();
let lastAsked = 0;

function tell(message: FromUdpThread): void {
  parentPort?.postMessage(message);
}

function open(address: string, port: number): void {
  const socket = createSocket({
    type: isIPv4(address) ? "udp4" : "udp6",
    ipv6Only: !isIPv4(address),
    reusePort: true,
    recvBufferSize: bufferBytes,
    sendBufferSize: bufferBytes,
    // Answers go to addresses; the default looks each up first.
    lookup: (host, _options, found) => found(null, host, isIPv4(host) ? 4 : 6),
  });
  sockets.set(address, socket);
  let isOpen = false;
  // Once it is open, an error is an answer that was lost: the asker asks again.
  socket.on("error", ({ message: problem }) => {
    if (!isOpen) tell({ kind: "failed", address, problem });
  });
  socket.on("message", (message, from) => answer(socket, message, from.address, from.port));
  socket.bind(port, address, () => {
    isOpen = true;
    tell({ kind: "opened", address });
  });
}

function answer(socket: Socket, message: Buffer, address: string, port: number): void {
  if (!isQuestion(message)) return;
  if (inside.has(address)) answerInside(socket, message, address, port);
  else socket.send(bareAnswer(message, rcodes.refused), port, address);
}

function answerInside(socket: Socket, message: Buffer, address: string, port: number): void {
  const key = message.toString("latin1", 2);
  const known = kept.get(key);
  if (known === undefined) {
    ask({ key, socket, port, address }, message);
    return;
  }
  const reply = Buffer.from(known);
  reply[0] = message[0] ?? 0;
  reply[1] = message[1] ?? 0;
  socket.send(reply, port, address);
}

function ask(from: Asked, message: Buffer): void {
  if (asked.size >= maxAsked) return;
  lastAsked += 1;
  asked.set(lastAsked, from);
  tell({ kind: "asked", id: lastAsked, message: Uint8Array.from(message) });
}

function answered({ id, messages, isKept }: Extract<ToUdpThread, { kind: "answers" }>): void {
  const from = asked.get(id);
  asked.delete(id);
  if (from === undefined) return;
  const [first] = messages;
  if (isKept && first !== undefined) {
    if (kept.size >= maxKept) kept.clear();
    kept.set(from.key, first);
  }
  for (const each of messages) from.socket.send(each, from.port, from.address);
}

parentPort?.on("message", (message: ToUdpThread) => {
  if (message.kind === "open") open(message.address, message.port);
  else if (message.kind === "answers") answered(message);
  else if (message.kind === "forget") kept.clear();
  else {
    sockets.get(message.address)?.close();
    sockets.delete(message.address);
  }
});
