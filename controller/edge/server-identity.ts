import { createHash, generateKeyPair, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import type { Logger } from "../../shared/log/index.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import type { CertificateAuthority } from "../pki/index.ts";
import type { ServerKeys } from "./tls-terminator.ts";

const generate = promisify(generateKeyPair);

/** How often it is looked whether the certificate is due: time may jump, and a laptop sleeps. */
const lookEveryMs = 60_000;

export interface ServerIdentityOptions {
  authority: Pick<CertificateAuthority, "issueServer">;
  /** DNS names and addresses that clients use, e.g. `advertise` of the configuration and the addresses it listens on. */
  names: readonly string[];
  logger: Logger;
  clock?: Clock;
}

/**
 * Key and certificate of Dom0's own TLS servers. The key is made anew with every certificate and is in memory alone.
 * A third of its life before a certificate's end comes the next.
 */
export class ServerIdentity {
  readonly #options: ServerIdentityOptions;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #current: { keys: ServerKeys; renewAtMs: number; sha256: Buffer } | undefined;
  #previousSha256: Buffer | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ServerIdentityOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Makes the first certificate and looks after it from now on. @throws DomzeroError as `issueServer` does */
  async start(): Promise<void> {
    await this.#issue();
    this.#timer = setInterval(() => this.#renewWhenDue(), lookEveryMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Key and chain as they are now; after {@link start}. */
  get keys(): ServerKeys {
    if (this.#current === undefined) throw new Error("the server identity was not started");
    return this.#current.keys;
  }

  /**
   * SHA-256 of the leaf, and of the one before it, which open connections may have seen (RFC 5929
   * tls-server-end-point): what an enrolling machine signs.
   */
  get leafSha256s(): readonly Buffer[] {
    return [this.#current?.sha256, this.#previousSha256].filter((digest) => digest !== undefined);
  }

  /** Calls back after every renewal, e.g. with `edge.reloadTls`; returns how to stop. */
  onRenewed(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #renewWhenDue(): Promise<void> {
    if (this.#current === undefined || this.#clock.nowMs() < this.#current.renewAtMs) return;
    try {
      await this.#issue();
      for (const listener of this.#listeners) listener();
      this.#options.logger.info("server certificate renewed");
    } catch (error) {
      this.#options.logger.error({ err: error }, "server certificate not renewed; tried again in a minute");
    }
  }

  async #issue(): Promise<void> {
    const { privateKey, publicKey } = await generate("ec", { namedCurve: "P-256" });
    const { authority, names } = this.#options;
    const issued = await authority.issueServer(names, publicKey.export({ format: "der", type: "spki" }));
    const nowMs = this.#clock.nowMs();
    this.#previousSha256 = this.#current?.sha256;
    this.#current = {
      keys: { keyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(), chainPem: issued.chainPem },
      renewAtMs: nowMs + ((issued.notAfterMs - nowMs) * 2) / 3,
      sha256: createHash("sha256").update(new X509Certificate(issued.chainPem).raw).digest(),
    };
  }
}
