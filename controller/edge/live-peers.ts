import type { Duplex } from "node:stream";
import { type Clock, delay } from "../../shared/time/index.ts";

/** Who is at the other end of a live connection. */
export interface Peer {
  /** Remote address; empty for a unix socket. */
  address: string;
  /** Common name and key of the verified client certificate; undefined without one. */
  commonName: string | undefined;
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Buffer | undefined;
  /** End of that certificate, milliseconds since the epoch. */
  certificateEndMs: number | undefined;
}

/** What setTimeout takes at most; a certificate that ends later is looked at again then. */
const longestTimerMs = 2 ** 31 - 1;

/** The connections that are open, by who is at their end. None outlives its client certificate. */
export class LivePeers {
  readonly #peers = new Map<Duplex, Peer>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#peers.size;
  }

  add(socket: Duplex, peer: Peer): void {
    const stopTimer = this.#endWithCertificate(socket, peer);
    this.#peers.set(socket, peer);
    socket.once("close", () => {
      stopTimer();
      this.#peers.delete(socket);
    });
  }

  /**
   * Destroys the connections that the predicate takes.
   * @param graceMs given to calls under way, so that they can say why
   * @returns how many
   */
  async drop(predicate: (peer: Peer) => boolean, graceMs: number): Promise<number> {
    if (this.#matching(predicate).length > 0 && graceMs > 0) await delay(graceMs);
    // Looked up again: one may have come back meanwhile.
    const sockets = this.#matching(predicate);
    for (const socket of sockets) socket.destroy();
    return sockets.length;
  }

  /** Resolves when all that are open now have closed, or after so long. */
  async allClosed(graceMs: number): Promise<void> {
    const enough = new AbortController();
    const closed = [...this.#peers.keys()].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    const timeout = delay(graceMs, enough.signal).catch(() => undefined);
    await Promise.race([Promise.all(closed), timeout]);
    enough.abort();
  }

  #matching(predicate: (peer: Peer) => boolean): Duplex[] {
    return [...this.#peers].filter(([, peer]) => predicate(peer)).map(([socket]) => socket);
  }

  #endWithCertificate(socket: Duplex, { certificateEndMs }: Peer): () => void {
    if (certificateEndMs === undefined) return () => undefined;
    let timer: NodeJS.Timeout;
    const look = () => {
      const leftMs = certificateEndMs - this.#clock.nowMs();
      if (leftMs <= 0) socket.destroy();
      else timer = setTimeout(look, Math.min(leftMs, longestTimerMs)).unref();
    };
    timer = setTimeout(look, 0).unref();
    return () => clearTimeout(timer);
  }
}
