import { rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type ConnectionInjector, Server, ServerCredentials } from "@grpc/grpc-js";
import type { DomzeroError } from "../../shared/errors/index.ts";
import type { Caller, Route } from "../../shared/grpc/index.ts";
import { type Logger, logFields } from "../../shared/log/index.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { acceptFrom } from "./acceptor.ts";
import { channelOptions, defaultLimits, type EdgeLimits } from "./limits.ts";
import { type Bind, listen } from "./listen.ts";
import { LivePeers, type Peer } from "./live-peers.ts";
import { type EdgeTls, TlsTerminator } from "./tls-terminator.ts";

/** What a listener is made of. */
export interface GrpcEdgeOptions {
  bind: Bind;
  /** Absent: no TLS, for a unix socket alone. */
  tls?: EdgeTls;
  routes: readonly Route[];
  limits?: Partial<EdgeLimits>;
  logger: Logger;
  clock?: Clock;
}

/** A gRPC listener that owns its sockets. */
export interface GrpcEdge {
  /** As a client may use it: `10.0.0.1:7443`, `unix:/run/dom0.sock`. */
  readonly address: string;
  readonly port: number;
  readonly connections: number;
  /** Asks `tls` for keys and trust again; connections that are open stay. */
  reloadTls(): void;
  /**
   * Destroys live connections by who is at their end.
   * @param graceMs what calls under way get to say why; default 300
   * @returns how many
   */
  dropPeer(predicate: (peer: Peer) => boolean, graceMs?: number): Promise<number>;
  /** Takes no more connections, lets calls end for so long, then ends. Default 2,000 ms. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Listens for gRPC. Sockets are accepted, counted and limited here, before TLS, and only then handed to grpc-js.
 * @throws DomzeroError ALREADY_EXISTS where something listens there, IO, CONFIG
 */
export async function startGrpcEdge(options: GrpcEdgeOptions): Promise<GrpcEdge> {
  const limits = { ...defaultLimits, ...options.limits };
  const { logger, clock = systemClock } = options;
  const grpc = new Server(channelOptions(limits));
  for (const route of options.routes) route(grpc, failureLogger(logger));
  const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  const live = new LivePeers(clock);
  const take = (socket: Duplex, peer: Peer) => {
    live.add(socket, peer);
    injector.injectConnection(socket);
  };
  const { tls } = options;
  const terminator = tls && new TlsTerminator(tls, limits.handshakeTimeoutMs, take, logger);
  const listener = createServer();
  const accept = (socket: Socket, address: string) => {
    if (terminator === undefined) take(socket, { address, ...noCertificate });
    else terminator.accept(socket);
  };
  const accepted = acceptFrom(listener, limits, accept, logger, clock);
  const { address, port } = await listen(listener, options.bind);
  return {
    address,
    port,
    get connections() {
      return live.size;
    },
    reloadTls: () => terminator?.reload(),
    dropPeer: (predicate, graceMs = 300) => live.drop(predicate, graceMs),
    stop: async (graceMs = 2_000) => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      if ("path" in options.bind) await rm(options.bind.path, { force: true });
      await endCalls(grpc, injector, live, graceMs);
      accepted.destroyAll();
      await closed;
    },
  };
}

const noCertificate = { commonName: undefined, publicKey: undefined, certificateEndMs: undefined };

/**
 * Connections are told to open no more calls, and end with their last one. tryShutdown() would not wait for that: its
 * server never listened itself, and counts as closed at once. Whoever is still there then is cut off as by a lost
 * connection, which clients meet by trying again; drain() would tell them that they had cancelled, so it waits longer.
 */
async function endCalls(grpc: Server, injector: ConnectionInjector, live: LivePeers, graceMs: number): Promise<void> {
  injector.drain(2 * graceMs);
  await live.allClosed(graceMs);
  grpc.forceShutdown();
}

function failureLogger(logger: Logger) {
  return (path: string, error: DomzeroError, { peer, commonName }: Caller) => {
    const fields = { path, peer, commonName, [logFields.code]: error.code };
    if (error.code === "INTERNAL") logger.error({ ...fields, err: error }, "call failed by a mistake of ours");
    else logger.info({ ...fields, reason: error.message }, "call refused");
  };
}
