import { createSocket } from "node:dgram";
import { isIPv4 } from "node:net";
import { type DecodedPacket, decode, encode, type SoaAnswer } from "dns-packet";
import type { Secondary } from "./secondaries.ts";
import { Signer } from "./tsig.ts";

const waitMs = 1_500;
const notifyFlags = (4 << 11) | 0x0400;
const rcodeMask = 0x000f;

/** Who is asked. */
export interface Asked {
  secondary: Secondary;
  /** Own address, which is the one that the secondary knows; undefined where there is none of its family. */
  from: string | undefined;
}

/** @param addresses own ones */
export function askedBy(addresses: readonly string[], secondary: Secondary): Asked {
  return { secondary, from: addresses.find((own) => isIPv4(own) === isIPv4(secondary.address)) };
}

/** Tells a secondary that a zone is another one (RFC 1996); resolves to whether it heard. */
export async function notify(asked: Asked, soa: SoaAnswer, signal: AbortSignal): Promise<boolean> {
  const questions = [{ name: soa.name, type: "SOA" as const }];
  const reply = await ask(asked, { flags: notifyFlags, questions, answers: [soa] }, signal);
  return reply !== undefined && ((reply.flags ?? 0) & rcodeMask) === 0;
}

/** The serial of a zone that a secondary answers with; undefined where it does not. */
export async function askSerial(asked: Asked, origin: string, signal: AbortSignal): Promise<number | undefined> {
  const reply = await ask(asked, { flags: 0, questions: [{ name: origin, type: "SOA" }] }, signal);
  const soa = reply?.answers?.find((record) => record.type === "SOA");
  return soa?.data.serial;
}

/** One signed question and its answer. That is only heard from where it was asked; nothing is changed by what it says. */
async function ask(
  { secondary: { address, port, key }, from }: Asked,
  packet: Parameters<typeof encode>[0],
  signal: AbortSignal,
): Promise<DecodedPacket | undefined> {
  const id = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  const nowSeconds = () => Math.floor(Date.now() / 1000);
  const message = new Signer(key, undefined, nowSeconds).sign(encode({ ...packet, type: "query", id }));
  const socket = createSocket(isIPv4(address) ? "udp4" : "udp6");
  const answered = Promise.withResolvers<DecodedPacket | undefined>();
  const end = () => answered.resolve(undefined);
  const timer = setTimeout(end, waitMs);
  signal.addEventListener("abort", end);
  socket.on("error", end);
  socket.on("message", (reply) => {
    const read = replyTo(id, reply);
    if (read !== undefined) answered.resolve(read);
  });
  // Connected, so that nobody else is heard, and a port where nobody listens is known at once.
  const connect = () => socket.connect(port, address, () => socket.send(message, () => undefined));
  if (from === undefined) connect();
  else socket.bind(0, from, connect);
  try {
    return await answered.promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    socket.close();
  }
}

function replyTo(id: number, message: Buffer): DecodedPacket | undefined {
  try {
    const packet = decode(message);
    return packet.id === id && packet.flag_qr ? packet : undefined;
  } catch {
    return undefined;
  }
}
