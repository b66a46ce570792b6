import type { Client } from "@grpc/grpc-js";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError, type ErrorCode } from "../../shared/errors/index.ts";
import { callServerStream, callUnary, hostMethods } from "../../shared/grpc/index.ts";
import { type Logger, logFields } from "../../shared/log/index.ts";
import { backoffMs, type Clock, delay, systemClock } from "../../shared/time/index.ts";
import { certificateLife, type HostKeys, type Membership, membershipFromWire } from "../identity/index.ts";
import { dialHostService, untilConnecting } from "./dial.ts";
import { hostEndpointOf, isDetour } from "./endpoints.ts";
import { rejoin } from "./rejoin.ts";
import { hasEnded, renewalTimeMs } from "./renewal.ts";

export interface HostSessionOptions {
  keys: HostKeys;
  membership: Membership;
  agentVersion: string;
  /** Keeps a renewed membership, and has NATS use it; it counts from when this resolves. */
  onMembership: (membership: Membership) => Promise<void>;
  /** Hears where the domain's names are asked for; undefined: nowhere. */
  onNames(names: domzero.v1.Names.$Properties | undefined): void;
  /** The host's end of the tunnel. */
  tunnel: {
    underlay(): Promise<domzero.v1.Underlay.$Properties>;
    /** @param served `host:port` at which Dom0 said so */
    take(mesh: domzero.v1.Mesh.$Properties, served: string): void;
    report(): Promise<domzero.v1.LinksReport.$Properties>;
    takeChange(change: domzero.v1.MeshChange.$Properties): void;
  };
  /** The host's firewall. */
  bastion: {
    /** Takes what Dom0 wants of it: JSON. */
    take(desired: Uint8Array): void;
    takeBans(bans: domzero.v1.Bans.$Properties): void;
    bansRevision(): Promise<string>;
    /** JSON for JSON. */
    answer(question: string): Promise<string>;
  };
  /** Dom0 takes this host for its own: at the first connection, and again after it was revoked. */
  onTrusted: () => void;
  /** Dom0 says that it does not, with its reason. It is asked again from time to time: an operator may decide anew. */
  onRevoked: (error: DomzeroError) => void;
  logger: Logger;
  clock?: Clock;
  random?: () => number;
}

const retryBaseMs = 500;
const retryCapMs = 30_000;
/** How often a way to Dom0 without a detour is looked for. */
const returnLookMs = 10_000;
/** How often a host that is not trusted asks again. */
const revokedRetryMs = 60_000;
/** The longest sleep before the clock is looked at again: it may jump, and the machine may have slept. */
const longestSleepMs = 60_000;
const notTrusted: ReadonlySet<ErrorCode> = new Set(["REVOKED", "DISPUTED", "REFUSED", "PARKED", "PERMISSION_DENIED"]);

/** Keeps the host in the domain: the session with Dom0 open, the certificate fresh. */
export class HostSession {
  readonly #options: HostSessionOptions;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #stopped = new AbortController();
  #hurry = new AbortController();
  #membership: Membership;
  #endpoint: string | undefined;
  #trusted: boolean | undefined;
  #running: Promise<void> | undefined;
  /** Grows with every failure in a row; also moves on through the endpoints. */
  #attempt = 0;

  constructor(options: HostSessionOptions) {
    this.#options = options;
    this.#membership = options.membership;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort(new DomzeroError("CANCELLED", "the agent is stopping"));
    await this.#running;
  }

  get membership(): Membership {
    return this.#membership;
  }

  /** Where Dom0 was reached last, `host:port`. */
  get endpoint(): string {
    return this.#endpoint ?? this.#membership.hostEndpoints[0] ?? "";
  }

  /** Connects anew at once: this host is somewhere else now, and what was open may lead nowhere. */
  reconnect(): void {
    this.#hurry.abort(new DomzeroError("CANCELLED", "the network of this host changed"));
    this.#hurry = new AbortController();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      const hurry = this.#hurry.signal;
      try {
        await this.#connectOnce();
        this.#attempt = 0;
      } catch (error) {
        if (signal.aborted) return;
        if (hurry.aborted) continue;
        const waitMs = this.#afterFailure(DomzeroError.from(error));
        await delay(waitMs, AbortSignal.any([signal, hurry])).catch(() => undefined);
      }
    }
  }

  /** Returns where it is time to connect anew with a fresh certificate; throws in every other case. */
  async #connectOnce(): Promise<void> {
    if (hasEnded(certificateLife(this.#membership), this.#clock.nowMs())) {
      const endpoint = this.#pick(this.#membership.enrolmentEndpoints);
      await this.#take(await rejoin(endpoint, this.#membership, this.#options.keys, this.#stopped.signal));
      this.#options.logger.info("came back into the domain after the certificate had ended");
    }
    const endpoint = hostEndpointOf(this.#membership.hostEndpoints, this.#attempt);
    const client = dialHostService(endpoint, this.#membership, this.#options.keys);
    const connection = new AbortController();
    const signal = AbortSignal.any([connection.signal, this.#stopped.signal, this.#hurry.signal]);
    try {
      await untilConnecting(client, endpoint, signal);
      const stream = this.#follow(client, endpoint, signal);
      if (isDetour(endpoint)) this.#returnWhenReached(signal).catch(() => undefined);
      await Promise.race([stream, this.#untilRenewal(signal)]);
      await this.#renew(client, endpoint);
    } finally {
      connection.abort();
      client.close();
    }
  }

  /** By a detour Dom0 does not see where this host is: as soon as there is a way without, that is taken. */
  async #returnWhenReached(signal: AbortSignal): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      await delay(returnLookMs, signal);
      const endpoint = hostEndpointOf(this.#membership.hostEndpoints, attempt);
      if (isDetour(endpoint)) continue;
      const client = dialHostService(endpoint, this.#membership, this.#options.keys);
      const isReached = await untilConnecting(client, endpoint, signal).catch(() => false);
      client.close();
      if (!isReached) continue;
      this.#attempt = attempt;
      return this.reconnect();
    }
  }

  /** Returns when Dom0 asks for a renewal. */
  async #follow(client: Client, endpoint: string, signal: AbortSignal): Promise<void> {
    const { agentVersion, tunnel, onNames, bastion } = this.#options;
    const options = { peer: `Dom0 at ${endpoint}`, signal };
    const request = { agentVersion, underlay: await tunnel.underlay(), bansRevision: await bastion.bansRevision() };
    for await (const notice of callServerStream(client, hostMethods.session, request, options)) {
      if (notice.renewNow) return;
      if (notice.welcome) this.#welcome(endpoint);
      if (notice.mesh) {
        tunnel.take(notice.mesh, endpoint);
        onNames(notice.mesh.names ?? undefined);
      }
      if (notice.reportLinks) await callUnary(client, hostMethods.reportLinks, await tunnel.report(), options);
      if (notice.bastion?.desired) bastion.take(notice.bastion.desired);
      if (notice.bans) bastion.takeBans(notice.bans);
      if (notice.question) void this.#answer(client, notice.question, options);
      if (notice.meshChange) tunnel.takeChange(notice.meshChange);
    }
    throw new DomzeroError("UNAVAILABLE", `Dom0 at ${endpoint} ended the session`);
  }

  /** Beside what else comes: an answer may take its time. */
  async #answer(
    client: Client,
    { id, json }: domzero.v1.HostQuestion.$Properties,
    options: { peer: string; signal: AbortSignal },
  ): Promise<void> {
    const answer = await this.#options.bastion.answer(json ?? "").then(
      (said) => ({ json: said }),
      (error: unknown) => ({ problem: DomzeroError.from(error).message }),
    );
    // Who asked has given up by itself where it does not arrive.
    await callUnary(client, hostMethods.answer, { id: id ?? 0, ...answer }, options).catch(() => undefined);
  }

  #welcome(endpoint: string): void {
    this.#attempt = 0;
    this.#endpoint = endpoint;
    this.#options.logger.info({ endpoint }, "session with Dom0 is open");
    if (this.#trusted === true) return;
    this.#trusted = true;
    this.#options.onTrusted();
  }

  async #untilRenewal(signal: AbortSignal): Promise<void> {
    const dueMs = renewalTimeMs(certificateLife(this.#membership), this.#random());
    for (;;) {
      const leftMs = dueMs - this.#clock.nowMs();
      if (leftMs <= 0) return;
      await delay(Math.min(leftMs, longestSleepMs), signal);
    }
  }

  async #renew(client: Client, endpoint: string): Promise<void> {
    const options = { peer: `Dom0 at ${endpoint}`, signal: this.#stopped.signal };
    await this.#take(await callUnary(client, hostMethods.renew, {}, options));
    this.#options.logger.info("certificate renewed");
  }

  async #take(wire: domzero.v1.IMembership): Promise<void> {
    const membership = membershipFromWire(wire, this.#membership, this.#options.keys);
    await this.#options.onMembership(membership);
    this.#membership = membership;
  }

  /** Tells of it where it matters. @returns how long to wait before the next attempt, milliseconds */
  #afterFailure(error: DomzeroError): number {
    const { logger, onRevoked } = this.#options;
    const waitMs = backoffMs(this.#attempt, retryBaseMs, retryCapMs, this.#random);
    this.#attempt += 1;
    logger.warn({ [logFields.code]: error.code, reason: error.message, waitMs }, "no session with Dom0");
    if (!notTrusted.has(error.code)) return waitMs;
    if (this.#trusted !== false) {
      this.#trusted = false;
      onRevoked(error);
    }
    return Math.max(waitMs, (revokedRetryMs * (1 + this.#random())) / 2);
  }

  #pick(endpoints: readonly string[]): string {
    return endpoints[this.#attempt % endpoints.length] ?? "";
  }
}
