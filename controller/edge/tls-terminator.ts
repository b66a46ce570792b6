import { constants, X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { createServer, type Server, type TLSSocket } from "node:tls";
import type { Logger } from "../../shared/log/index.ts";
import type { Peer } from "./live-peers.ts";

/** Private key and certificate chain of a TLS server. */
export interface ServerKeys {
  keyPem: string;
  chainPem: string;
}

/** What a listener's TLS is made of; the functions are asked again by {@link TlsTerminator.reload}. */
export interface EdgeTls {
  keys: () => ServerKeys;
  /**
   * The root, then the intermediates that may have signed a client's certificate, PEM; absent: no client certificate is
   * asked for. One of another intermediate of the same root does not pass.
   */
  clientTrust?: () => readonly string[];
  /** What is spoken; HTTP/2 unless said otherwise. */
  protocol?: "h2" | "http/1.1";
}

/**
 * Turns accepted sockets into TLS 1.3 connections that speak one protocol. New keys and trust hold for new connections; those
 * that are open stay as they are.
 */
export class TlsTerminator {
  readonly #tls: EdgeTls;
  readonly #handshakeTimeoutMs: number;
  readonly #onConnection: (socket: TLSSocket, peer: Peer) => void;
  readonly #logger: Logger;
  readonly #protocol: "h2" | "http/1.1";
  #server: Server;

  constructor(
    tls: EdgeTls,
    handshakeTimeoutMs: number,
    onConnection: (socket: TLSSocket, peer: Peer) => void,
    logger: Logger,
  ) {
    this.#tls = tls;
    this.#handshakeTimeoutMs = handshakeTimeoutMs;
    this.#onConnection = onConnection;
    this.#logger = logger;
    this.#protocol = tls.protocol ?? "h2";
    this.#server = this.#makeServer();
  }

  accept(socket: Socket): void {
    this.#server.emit("connection", socket);
  }

  /** Asks for keys and trust again. @throws where they are no good; then the old ones stay */
  reload(): void {
    this.#server = this.#makeServer();
  }

  /** A server that never listens: node:tls has the handshake, and its checks, in there. */
  #makeServer(): Server {
    const { keyPem, chainPem } = this.#tls.keys();
    const trust = this.#tls.clientTrust?.();
    const issuers = trust?.slice(1).map((pem) => new X509Certificate(pem));
    const server = createServer({
      key: keyPem,
      cert: chainPem,
      ALPNProtocols: [this.#protocol],
      minVersion: "TLSv1.3",
      handshakeTimeout: this.#handshakeTimeoutMs,
      // A resumed session would skip the check of the client's certificate.
      secureOptions: constants.SSL_OP_NO_TICKET,
      ...(trust === undefined ? {} : { requestCert: true, rejectUnauthorized: true, ca: [...trust] }),
    });
    server.on("secureConnection", (socket) => this.#secured(socket, issuers));
    server.on("tlsClientError", (error, socket) => {
      this.#logger.debug({ address: socket.remoteAddress, reason: error.message }, "TLS handshake failed");
      socket.destroy();
    });
    return server;
  }

  /** The chain, its dates and its usage were checked by OpenSSL; who signed the leaf is checked here. */
  #secured(socket: TLSSocket, issuers: readonly X509Certificate[] | undefined): void {
    const address = socket.remoteAddress ?? "";
    socket.on("error", (error) => this.#logger.debug({ address, reason: error.message }, "connection failed"));
    const certificate = issuers && socket.getPeerX509Certificate();
    if (!this.#speaks(socket.alpnProtocol) || (issuers !== undefined && !signedByOneOf(certificate, issuers))) {
      this.#logger.debug({ address, subject: certificate?.subject }, "connection is not for this listener");
      socket.destroy();
      return;
    }
    this.#onConnection(socket, {
      address,
      commonName: certificate && /^CN=(.*)$/m.exec(certificate.subject)?.[1],
      publicKey: certificate?.publicKey.export({ format: "der", type: "spki" }),
      certificateEndMs: certificate?.validToDate.getTime(),
    });
  }

  /** Who speaks HTTP/1.1 need not say so (RFC 9112). */
  #speaks(negotiated: string | false | null): boolean {
    return negotiated === this.#protocol || (negotiated === false && this.#protocol === "http/1.1");
  }
}

function signedByOneOf(certificate: X509Certificate | undefined, issuers: readonly X509Certificate[]): boolean {
  if (certificate === undefined) return false;
  return issuers.some((issuer) => certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey));
}
