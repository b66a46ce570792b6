import { createSocket } from "node:dgram";
import { connect, createServer } from "node:net";

/** Answers on these ports by TCP and UDP, in both families. */
export async function answerOn(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const server = createServer((socket) => void socket.on("error", () => socket.destroy()).end("hello"));
    await new Promise<void>((resolve) => server.listen(port, "::", 4096, resolve));
    const socket = createSocket("udp6");
    socket.on("message", (_, from) => socket.send("hello", from.port, from.address));
    await new Promise<void>((resolve) => socket.bind(port, "::", resolve));
  }
}

/** Something that is tried, and how long. */
export interface Attempt {
  protocol: "tcp" | "udp";
  host: string;
  port: number;
  timeoutMs: number;
}

/** Whether somebody answers. */
export function isReached({ protocol, host, port, timeoutMs }: Attempt): Promise<boolean> {
  return protocol === "udp" ? tryUdp(host, port, timeoutMs) : tryTcp(host, port, timeoutMs);
}

function tryTcp(host: string, port: number, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const end = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once("connect", () => end(true));
    socket.once("timeout", () => end(false));
    socket.once("error", () => end(false));
  });
}

function tryUdp(host: string, port: number, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
    const end = (reached: boolean) => {
      clearTimeout(timer);
      socket.close();
      resolve(reached);
    };
    const timer = setTimeout(end, timeoutMs, false);
    socket.once("message", () => end(true));
    socket.once("error", () => end(false));
    socket.send("hello", port, host);
  });
}
