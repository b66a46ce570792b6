import { randomBytes } from "node:crypto";
import { domzero } from "../../proto/gen/domzero.js";
import { exchangeTimeoutMs, nonceBytes } from "../../shared/enrolment/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import {
  type Caller,
  callerAddress,
  duplexRoute,
  enrolmentMethods,
  type Route,
  unaryRoute,
} from "../../shared/grpc/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { confirmRatchet, tokenDigest } from "../cik/index.ts";
import type { Collection } from "../inventory/index.ts";
import { type CheckedHello, checkHello, checkProof } from "./proof.ts";
import { Registrar, type RegistrarOptions, type Registration } from "./registrar.ts";
import { type Rate, TokenBuckets } from "./token-bucket.ts";

type Reply = domzero.v1.EnrolReply.$Properties;
type Request = domzero.v1.EnrolRequest;
type Membership = domzero.v1.Membership.$Properties;
const { Outcome } = domzero.v1.Verdict;

/** What the service needs beside what deciding needs. */
export interface EnrolmentOptions extends RegistrarOptions {
  domain: string;
  describe(record: HostRecord): Membership;
  /** SHA-256 of the leaf certificates that machines may have seen. */
  serverCertificateSha256s(): readonly Uint8Array[];
  limits: { perAddress: Rate; perCik: Rate; maxParked: number };
}

/** How machines join: the Enrolment service of proto/domzero/v1/enrolment.proto. */
export class EnrolmentService {
  readonly #o: EnrolmentOptions;
  readonly #registrar: Registrar;
  readonly #perAddress: TokenBuckets;
  readonly #perCik: TokenBuckets;
  #parked = 0;
  /** Outcomes since start, by code; `ACCEPTED` and `PARKED` among them. */
  readonly counts = new Map<string, number>();

  constructor(options: EnrolmentOptions) {
    this.#o = options;
    this.#registrar = new Registrar(options);
    this.#perAddress = new TokenBuckets(options.limits.perAddress);
    this.#perCik = new TokenBuckets(options.limits.perCik);
  }

  routes(): Route[] {
    return [
      duplexRoute(enrolmentMethods.enrol, (requests, caller) => this.#exchange(requests, caller)),
      unaryRoute(enrolmentMethods.confirmKey, async (request) => this.#confirmKey(request)),
    ];
  }

  async *#exchange(requests: AsyncIterable<Request>, caller: Caller): AsyncGenerator<Reply> {
    const address = callerAddress(caller);
    const messages = requests[Symbol.asyncIterator]();
    const deadline = Date.now() + exchangeTimeoutMs;
    let hello: CheckedHello | undefined;
    try {
      this.#limit(this.#perAddress, address, `address ${address}`);
      hello = checkHello((await nextBefore(messages, deadline)).hello);
      this.#limit(this.#perCik, hello.cikId, `key ${hello.cikId}`);
      const dom0Nonce = randomBytes(nonceBytes);
      yield { challenge: { dom0Nonce, domain: this.#o.domain } };
      const { proof } = await nextBefore(messages, deadline);
      const registration = await this.#register(hello, dom0Nonce, proof);
      await this.#tell(
        registration.record.status === "active" ? "ACCEPTED" : "PARKED",
        hello,
        address,
        registration.record,
      );
      yield { verdict: this.#verdictFor(registration) };
      if (registration.record.status === "parked") yield* this.#whenDecided(registration.record.id, caller.signal);
    } catch (thrown) {
      const error = DomzeroError.from(thrown);
      if (caller.signal.aborted) return;
      await this.#tellRefusal(error, hello, address);
      const isOurs = error.code === "INTERNAL";
      const reason = isOurs ? "Dom0 made a mistake; its log has the cause" : error.message;
      yield { verdict: { outcome: Outcome.REFUSED, code: error.code, reason } };
    }
  }

  #limit(buckets: TokenBuckets, key: string, what: string): void {
    if (buckets.take(key, this.#o.clock.monotonicMs())) return;
    throw new DomzeroError("RATE_LIMITED", `too many enrolments by ${what} in a short time; try again in a minute`);
  }

  #register(hello: CheckedHello, dom0Nonce: Uint8Array, proof: Request["proof"]): Promise<Registration> {
    const cik = this.#o.inventory.ciks.get(hello.cikId)?.value;
    if (cik === undefined) throw new DomzeroError("CIK_UNKNOWN", `this Dom0 never made a key ${hello.cikId}`);
    const serverCertificateSha256s = this.#o.serverCertificateSha256s();
    return this.#registrar.register(cik, checkProof(proof, { hello, cik, dom0Nonce, serverCertificateSha256s }));
  }

  #verdictFor({ record, credentials, nextToken }: Registration): domzero.v1.Verdict.$Properties {
    const token = nextToken === undefined ? {} : { nextKeyToken: nextToken };
    if (credentials === undefined) {
      const reason = `${record.name} waits for an operator: dom0 hosts approve ${record.name}`;
      return { outcome: Outcome.PARKED, code: "PARKED", reason, hostId: record.id, ...token };
    }
    const { certificateChainPem, natsUserJwt } = credentials;
    const identity = { hostId: record.id, name: record.name, certificateChainPem, natsUserJwt };
    const membership = { ...this.#o.describe(record), ...identity };
    return { outcome: Outcome.ACCEPTED, hostId: record.id, membership, ...token };
  }

  /** Waits for the operator's word, as long as the machine waits. */
  async *#whenDecided(hostId: string, signal: AbortSignal): AsyncGenerator<Reply> {
    if (this.#parked >= this.#o.limits.maxParked) return;
    this.#parked += 1;
    try {
      const record = await decided(this.#o.inventory.hosts, hostId, signal);
      if (record === undefined) return;
      if (record.status !== "active") {
        const reason = record.reason ?? `an operator ${record.status} this machine`;
        yield { verdict: { outcome: Outcome.REFUSED, code: "REFUSED", reason } };
        return;
      }
      yield {
        verdict: this.#verdictFor({ record, credentials: await this.#credentials(record), nextToken: undefined }),
      };
    } finally {
      this.#parked -= 1;
    }
  }

  async #credentials(record: HostRecord) {
    const certificate = await this.#o.authority.issueHost(record.id, Buffer.from(record.tlsPublicKey, "base64"));
    const user = await this.#o.natsAuthority.issueHost(record.id, record.natsPublicKey);
    return { certificateChainPem: certificate.chainPem, natsUserJwt: user.jwt };
  }

  async #confirmKey(request: domzero.v1.ConfirmKeyRequest) {
    const { cikId, keyToken, written, problem } = request;
    const digest = tokenDigest(keyToken);
    await this.#o.ledger.change(cikId, (current) => confirmRatchet(current, digest, written));
    if (!written) {
      const why = problem.slice(0, 256) || "no reason given";
      this.#o.events.note("cik.not-written", `key ${cikId} could not be written: ${why}`, { cik: cikId });
    }
    return {};
  }

  #tell(code: string, hello: CheckedHello, address: string, record: HostRecord): Promise<void> {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    const verb = code === "ACCEPTED" ? "enrolled" : "is parked";
    const details = { code, cik: hello.cikId, address, host: record.id, name: record.name };
    return this.#o.events.publish("audit.enrolment", `${record.name} ${verb} with ${hello.cikId}`, details);
  }

  async #tellRefusal(error: DomzeroError, hello: CheckedHello | undefined, address: string): Promise<void> {
    this.counts.set(error.code, (this.counts.get(error.code) ?? 0) + 1);
    const cik = hello?.cikId ?? "none";
    const fields = { code: error.code, cik, address };
    if (error.code === "INTERNAL")
      this.#o.logger.error({ ...fields, err: error }, "enrolment failed by a mistake of ours");
    else this.#o.logger.info({ ...fields, reason: error.message }, "enrolment refused");
    // Who floods is not written down each time: that would fill the disk for them.
    if (error.code === "RATE_LIMITED") return;
    this.#o.events.note("audit.enrolment", `a machine at ${address} was refused: ${error.message}`, fields);
  }
}

/** The next message, or an error where there is none in time. */
async function nextBefore(messages: AsyncIterator<Request>, deadline: number): Promise<Request> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const fail = () => reject(new DomzeroError("TIMEOUT", "the machine took too long; it may try again"));
    timer = setTimeout(fail, Math.max(0, deadline - Date.now()));
  });
  try {
    const { value, done } = await Promise.race([messages.next(), late]);
    if (done === true) throw new DomzeroError("INVALID_INPUT", "the machine ended the exchange early");
    return value;
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves with a host's record when it is parked no more; undefined where the caller went away first. */
function decided(hosts: Collection<HostRecord>, hostId: string, signal: AbortSignal): Promise<HostRecord | undefined> {
  return new Promise((resolve) => {
    const finish = (record: HostRecord | undefined) => {
      stop();
      signal.removeEventListener("abort", gone);
      resolve(record);
    };
    const gone = () => finish(undefined);
    const stop = hosts.watch(({ key, value }) => {
      if (key === hostId && value?.status !== "parked") finish(value);
    });
    signal.addEventListener("abort", gone, { once: true });
    const now = hosts.get(hostId)?.value;
    if (signal.aborted) gone();
    else if (now !== undefined && now.status !== "parked") finish(now);
  });
}
