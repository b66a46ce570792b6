import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, isIPv6, type Server, type Socket } from "node:net";
import { Frames, frame } from "./frames.ts";

const maxConnections = 50;
const idleMs = 10_000;

export interface StubOptions {
  address: string;
  port: number;
  answer(message: Buffer, transport: "udp" | "tcp"): Promise<Buffer | undefined>;
  /** It does not listen any more, though nobody closed it. */
  failed(error: Error): void;
}

/** Where the host's programs ask: one address, by UDP and TCP. */
export class Stub {
  readonly #o: StubOptions;
  #udp: UdpSocket | undefined;
  #tcp: Server | undefined;
  readonly #connections = new Set<Socket>();

  constructor(options: StubOptions) {
    this.#o = options;
  }

  get isListening(): boolean {
    return this.#udp !== undefined;
  }

  /** @throws Error where the address is taken or not there; nothing listens then */
  async listen(): Promise<void> {
    const udp = createSocket({ type: isIPv6(this.#o.address) ? "udp6" : "udp4" });
    const tcp = createServer((socket) => this.#serve(socket));
    tcp.maxConnections = maxConnections;
    try {
      const { address, port } = this.#o;
      tcp.listen(port, address);
      await once(tcp, "listening");
      udp.bind(port, address);
      await once(udp, "listening");
    } catch (error) {
      tcp.close();
      udp.close();
      throw error;
    }
    const fail = (error: Error) => {
      void this.close();
      this.#o.failed(error);
    };
    tcp.on("error", fail);
    udp.on("error", fail);
    udp.on("message", (message, { port, address }) => {
      void this.#o.answer(message, "udp").then((answer) => {
        // Who does not wait any more is no error of ours.
        if (answer !== undefined && this.#udp === udp) udp.send(answer, port, address, () => undefined);
      });
    });
    this.#udp = udp;
    this.#tcp = tcp;
  }

  async close(): Promise<void> {
    const [udp, tcp] = [this.#udp, this.#tcp];
    this.#udp = undefined;
    this.#tcp = undefined;
    for (const each of this.#connections) each.destroy();
    const closed = [udp, tcp].map((each) => each && new Promise<void>((resolve) => void each.close(() => resolve())));
    await Promise.all(closed);
  }

  #serve(socket: Socket): void {
    const frames = new Frames();
    this.#connections.add(socket);
    socket.setTimeout(idleMs, () => socket.destroy());
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#connections.delete(socket));
    socket.on("data", (chunk) => {
      for (const message of frames.push(chunk)) {
        void this.#o.answer(message, "tcp").then((answer) => {
          if (answer !== undefined && socket.writable) socket.write(frame(answer));
        });
      }
    });
  }
}
