import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer } from "node:net";
import type { Duplex } from "node:stream";
import type { Logger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { acceptFrom } from "./acceptor.ts";
import { defaultLimits, type EdgeLimits } from "./limits.ts";
import { listen } from "./listen.ts";
import { type ServerKeys, TlsTerminator } from "./tls-terminator.ts";

/** What an HTTPS listener is made of. */
export interface HttpsEdgeOptions {
  bind: { address: string; port: number };
  /** Asked again by `reloadTls`. */
  keys: () => ServerKeys;
  handle: RequestListener;
  limits?: Partial<EdgeLimits>;
  logger: Logger;
}

/** An HTTPS listener (HTTP/1.1, TLS 1.3) that owns its sockets and asks for no client certificate. */
export interface HttpsEdge {
  readonly port: number;
  reloadTls(): void;
  /** Takes no more connections, and ends those that are open. */
  stop(): Promise<void>;
}

/** @throws DomzeroError ALREADY_EXISTS where something listens there, IO where the address is not there */
export async function startHttpsEdge(options: HttpsEdgeOptions): Promise<HttpsEdge> {
  const { bind, keys, handle, logger } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const http = createHttpServer(
    { keepAliveTimeout: limits.maxIdleMs, headersTimeout: limits.handshakeTimeoutMs },
    handle,
  );
  const take = (socket: Duplex) => void http.emit("connection", socket);
  const terminator = new TlsTerminator({ keys, protocol: "http/1.1" }, limits.handshakeTimeoutMs, take, logger);
  const listener = createServer();
  const accepted = acceptFrom(listener, limits, (socket) => terminator.accept(socket), logger, systemClock);
  const { port } = await listen(listener, bind);
  return {
    port,
    reloadTls: () => terminator.reload(),
    stop: async () => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      accepted.destroyAll();
      await closed;
    },
  };
}
