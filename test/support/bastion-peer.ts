/**
 * A machine beside a bastion: answers on the ports that its arguments name, and tries what it is told to. Commands come
 * as JSON lines `{id, protocol, host, port, timeoutMs}`, answers go out as `{id, reached}`.
 */
import { createSocket } from "node:dgram";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";

const ports = process.argv.slice(2).map(Number);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

for (const port of ports) {
  const server = createServer((socket) => void socket.on("error", () => socket.destroy()).end("hello"));
  await new Promise<void>((resolve) => server.listen(port, "::", 4096, resolve));
  const socket = createSocket("udp6");
  socket.on("message", (_, from) => socket.send("hello", from.port, from.address));
  await new Promise<void>((resolve) => socket.bind(port, "::", resolve));
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

say({ event: "ready" });
for await (const line of createInterface({ input: process.stdin })) {
  const { id, protocol, host, port, timeoutMs } = JSON.parse(line);
  const attempt = protocol === "udp" ? tryUdp : tryTcp;
  void attempt(host, port, timeoutMs).then((reached) => say({ id, reached }));
}
process.exit();
