import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer, type Socket } from "node:net";
import type { Logger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { acceptFrom } from "./acceptor.ts";
import { defaultLimits, type EdgeLimits } from "./limits.ts";
import { listen } from "./listen.ts";
import { limitRequests } from "./request-deadlines.ts";
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
  // It never listens itself, so of its own limits only those of a socket hold: this, and that for the next request.
  const http = createHttpServer({ keepAliveTimeout: limits.maxIdleMs }, handle).setTimeout(limits.maxIdleMs);
  const limitRequestsOf = limitRequests(http, { firstMs: limits.handshakeTimeoutMs, nextMs: limits.maxIdleMs });
  const take = (socket: Socket) => {
    limitRequestsOf(socket);
    http.emit("connection", socket);
  };
  const terminator = new TlsTerminator({ keys, protocol: "http/1.1" }, limits.handshakeTimeoutMs, take, logger);
  const listener = createServer({ keepAlive: true, keepAliveInitialDelay: limits.keepaliveMs });
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
