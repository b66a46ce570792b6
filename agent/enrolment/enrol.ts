import { hostname } from "node:os";
import { openPrivateKey } from "../../shared/cik/index.ts";
import { wishedName } from "../../shared/enrolment/index.ts";
import { DomzeroError, type ErrorCode } from "../../shared/errors/index.ts";
import type { Facts } from "../../shared/facts/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { PluggedKey } from "../cik/index.ts";
import { type HostKeys, type Membership, membershipFromWire } from "../identity/index.ts";
import { type Answer, confirmKey, type EnrolmentRequest, enrolAt } from "./exchange.ts";

/** What enrolling needs. */
export interface EnrolOptions {
  keys: HostKeys;
  measureFacts(): Promise<Facts>;
  passphrase(): Promise<string>;
  /** Keeps the membership; when it resolves, the host is in the domain. */
  onMembership(membership: Membership): Promise<void>;
  /** One line for whoever stands before the machine. */
  tell(line: string): void;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/** Another Dom0 address may do better than one that failed so. */
const tryNext: ReadonlySet<ErrorCode> = new Set(["UNAVAILABLE", "TIMEOUT", "WRONG_CA"]);

/**
 * Enrols this machine with a key: by the first of its addresses that answers.
 * @param onParked called when the key is not needed any more though the decision is still out
 * @returns the membership
 * @throws DomzeroError with the reason why not
 */
export async function enrol(key: PluggedKey, options: EnrolOptions, onParked: () => void): Promise<Membership> {
  const { contents } = key;
  options.tell(`key ${contents.key.id} of ${contents.key.domain} found at ${key.place}`);
  const [cikPrivateKey, facts] = await Promise.all([
    openPrivateKey(contents.key, options.passphrase),
    options.measureFacts(),
  ]);
  const { keys } = options;
  const request = { cik: contents, cikPrivateKey, keys, facts, hostname: hostname(), keyWritable: key.writable };
  let failure = new DomzeroError("UNAVAILABLE", "the key names no Dom0");
  for (const endpoint of contents.key.endpoints) {
    try {
      return await enrolWith(endpoint, key, request, options, onParked);
    } catch (error) {
      failure = DomzeroError.from(error);
      if (!tryNext.has(failure.code)) throw failure;
      options.logger.info({ endpoint, code: failure.code, reason: failure.message }, "no enrolment at this address");
    }
  }
  throw failure;
}

async function enrolWith(
  endpoint: string,
  key: PluggedKey,
  request: EnrolmentRequest,
  options: EnrolOptions,
  onParked: () => void,
): Promise<Membership> {
  options.tell(`proving to Dom0 at ${endpoint}`);
  for await (const answer of enrolAt(endpoint, request, options.signal)) {
    if (answer.kind === "parked") {
      await writeBack(endpoint, key, answer, options, wishedName(request.hostname, answer.hostId));
      options.tell(answer.reason);
      onParked();
      continue;
    }
    const anchors = { caCertificatePem: key.contents.key.caPem, enrolmentEndpoints: key.contents.key.endpoints };
    const membership = membershipFromWire(answer.membership, anchors, options.keys);
    await options.onMembership(membership);
    options.tell(`enrolled: this is ${membership.name}.${membership.domain}, ${membership.address}`);
    await writeBack(endpoint, key, answer, options, membership.name);
    return membership;
  }
  throw new DomzeroError("UNAVAILABLE", `Dom0 at ${endpoint} ended the exchange without an answer`);
}

/** Turns the ratchet on the key and leaves a reference; where that fails, the enrolment stands and Dom0 is told. */
async function writeBack(
  endpoint: string,
  key: PluggedKey,
  answer: Answer,
  options: EnrolOptions,
  name: string,
): Promise<void> {
  const { nextToken, hostId } = answer;
  if (nextToken === undefined) {
    if (!key.writable && answer.kind === "accepted")
      options.tell("the key is write-protected: no reference was left on it");
    return;
  }
  const enrolledAt = toTimestamp(options.clock.nowMs());
  const { domain } = key.contents.key;
  const { token, problem } = await key.writeBack(nextToken, { version: 1, id: hostId, name, domain, enrolledAt });
  if (token !== "written") {
    const stands = answer.kind === "accepted" ? "this machine is enrolled" : "this machine is known to Dom0";
    options.tell(`the key could not be written (${problem}); ${stands} all the same`);
  }
  // Which token is on it nobody knows: a guess could make the key look like a copy. Dom0 goes on taking both.
  if (token === "unknown") return;
  const told = { hostId, keyToken: nextToken, written: token === "written", problem };
  await confirmKey(endpoint, key.contents, told, options.signal).catch((error: unknown) =>
    // Dom0 takes both tokens until it knows.
    options.logger.warn({ err: DomzeroError.from(error) }, "Dom0 could not be told whether the key was written"),
  );
}
