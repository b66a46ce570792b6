import { createSocket, type Socket } from "node:dgram";
import { systemErrorCode } from "../errors/index.ts";
import { tunnelPorts } from "../tunnel-ports.ts";

const magic = 0x647a_0100;
const kinds = { request: 0, reply: 1 } as const;
const packetBytes = 16;
const bindRetryMs = 1_000;

/** What came back, or came. */
export interface EchoListener {
  /** A reply to {@link EchoSocket.request}. */
  onReply?(from: string, token: bigint): void;
  /** Somebody tried this machine. */
  onRequest?(from: string): void;
}

/**
 * Answers probes that come to a link address, and sends them. Packets carry nothing but a token; WireGuard vouches for who
 * sent them. A reply is as large as its request.
 */
export class EchoSocket {
  readonly #address: string;
  readonly #listener: EchoListener;
  #socket: Socket | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param address a link address of this machine; it may come later */
  constructor(address: string, listener: EchoListener = {}) {
    this.#address = address;
    this.#listener = listener;
    this.#open();
  }

  /** Sends one probe; what cannot be sent counts as lost. */
  request(to: string, token: bigint): void {
    this.#send(kinds.request, token, to);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#socket?.close();
    this.#socket = undefined;
  }

  #open(): void {
    const socket = createSocket("udp4");
    socket.on("error", () => {
      socket.close();
      if (this.#socket === socket) this.#socket = undefined;
      if (!this.#isClosed) this.#retry = setTimeout(() => this.#open(), bindRetryMs).unref();
    });
    socket.on("message", (packet, { address, port }) => this.#received(packet, address, port));
    socket.bind(tunnelPorts.echo, this.#address, () => {
      if (this.#isClosed) socket.close();
      else this.#socket = socket.unref();
    });
  }

  #received(packet: Buffer, from: string, port: number): void {
    if (packet.length !== packetBytes || port !== tunnelPorts.echo) return;
    const head = packet.readUInt32BE(0);
    const token = packet.readBigUInt64BE(8);
    if (head === magic + kinds.request) {
      this.#listener.onRequest?.(from);
      this.#send(kinds.reply, token, from);
    } else if (head === magic + kinds.reply) this.#listener.onReply?.(from, token);
  }

  #send(kind: number, token: bigint, to: string): void {
    const packet = Buffer.alloc(packetBytes);
    packet.writeUInt32BE(magic + kind, 0);
    packet.writeBigUInt64BE(token, 8);
    // A route that is not there now, or a full buffer, is what probes are to find out.
    this.#socket?.send(packet, tunnelPorts.echo, to, (error) => void systemErrorCode(error));
  }
}
