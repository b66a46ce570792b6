import { generateKeyPair, type KeyObject, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { domzero } from "../../proto/gen/domzero.js";
import { encodeOrder, longestExpiryMs, type Order, signOrder } from "../../shared/jobs/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { CertificateAuthority } from "../pki/index.ts";

const generate = promisify(generateKeyPair);
const certificatePattern = /-----BEGIN CERTIFICATE-----[\w+/=\s]+-----END CERTIFICATE-----/g;

interface Identity {
  privateKey: KeyObject;
  /** DER: own certificate, intermediate. */
  chain: Uint8Array[];
  notAfterMs: number;
}

/**
 * Signs what hosts are to do, for one Dom0. The key is in memory alone, and made anew at every start and before its
 * certificate would end while an order is still good.
 */
export class JobSigner {
  readonly #authority: Pick<CertificateAuthority, "issueJobs">;
  readonly #instance: string;
  readonly #clock: Pick<Clock, "nowMs">;
  #identity: Promise<Identity> | undefined;

  /** @param instance name of this Dom0 among those of its domain */
  constructor(authority: Pick<CertificateAuthority, "issueJobs">, instance: string, clock: Pick<Clock, "nowMs">) {
    this.#authority = authority;
    this.#instance = instance;
    this.#clock = clock;
  }

  /**
   * Signs an order, as it is sent. It never outlives its signer's certificate, for which hosts look too.
   * @throws DomzeroError UNAVAILABLE where the domain has no intermediate for jobs
   */
  async sign(order: Order): Promise<{ bytes: Uint8Array; expiresAtMs: number }> {
    const { privateKey, chain, notAfterMs } = await this.#current();
    const expiresAtMs = Math.min(order.expiresAtMs, notAfterMs);
    const encoded = encodeOrder({ ...order, expiresAtMs });
    const signature = signOrder(encoded, privateKey);
    return { bytes: domzero.v1.SignedOrder.encode({ order: encoded, signature, chain }).finish(), expiresAtMs };
  }

  async #current(): Promise<Identity> {
    const known = await this.#identity?.catch(() => undefined);
    if (known !== undefined && known.notAfterMs - this.#clock.nowMs() > longestExpiryMs) return known;
    // One that is made for another caller meanwhile is as good.
    this.#identity = this.#make();
    return this.#identity;
  }

  async #make(): Promise<Identity> {
    const { privateKey, publicKey } = await generate("ec", { namedCurve: "P-256" });
    const spki = publicKey.export({ format: "der", type: "spki" });
    const { chainPem, notAfterMs } = await this.#authority.issueJobs(this.#instance, spki);
    const chain = (chainPem.match(certificatePattern) ?? []).map((pem) => new X509Certificate(pem).raw);
    return { privateKey, chain, notAfterMs };
  }
}
