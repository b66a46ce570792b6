import { type KeyObject, randomBytes } from "node:crypto";
import { domzero } from "../../proto/gen/domzero.js";
import type { CikContents } from "../../shared/cik/index.ts";
import { enrolmentProtocol, nonceBytes, signTranscript, transcriptBytes } from "../../shared/enrolment/index.ts";
import { DomzeroError, errorCodeOf } from "../../shared/errors/index.ts";
import type { Facts } from "../../shared/facts/index.ts";
import { callDuplex, callUnary, enrolmentMethods } from "../../shared/grpc/index.ts";
import type { HostKeys } from "../identity/index.ts";
import { dialEnrolment } from "../session/index.ts";
import { waitForDom0 } from "./reach.ts";

const { Outcome } = domzero.v1.Verdict;

/** What a machine brings to an enrolment. */
export interface EnrolmentRequest {
  cik: CikContents;
  cikPrivateKey: KeyObject;
  keys: HostKeys;
  facts: Facts;
  hostname: string;
  keyWritable: boolean;
}

/** How it went on. */
export type Answer =
  | {
      kind: "accepted";
      hostId: string;
      membership: domzero.v1.Membership.$Properties;
      nextToken: Uint8Array | undefined;
    }
  | { kind: "parked"; hostId: string; reason: string; nextToken: Uint8Array | undefined };

/**
 * Runs the exchange with one Dom0. Yields `parked` and later the decision, or `accepted` at once.
 * @throws DomzeroError with Dom0's code and reason where it refuses; WRONG_CA, UNAVAILABLE
 */
export async function* enrolAt(
  endpoint: string,
  request: EnrolmentRequest,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const { key } = request.cik;
  const { client, leafSha256 } = dialEnrolment(endpoint, { caCertificatePem: key.caPem, domain: key.domain });
  try {
    await waitForDom0(client, { endpoint, domain: key.domain, caPem: key.caPem });
    const serverCertificateSha256 = leafSha256();
    if (serverCertificateSha256 === undefined) throw new DomzeroError("INTERNAL", "no server certificate was seen");
    const { send, replies } = callDuplex(client, enrolmentMethods.enrol, { peer: `Dom0 at ${endpoint}`, signal });
    const agentNonce = randomBytes(nonceBytes);
    send({ hello: { protocol: enrolmentProtocol, cikId: key.id, agentNonce } });
    for await (const { challenge, verdict } of replies) {
      if (challenge)
        send({ proof: prove(request, agentNonce, challenge.dom0Nonce ?? new Uint8Array(), serverCertificateSha256) });
      if (!verdict) continue;
      const answer = answerOf(verdict);
      yield answer;
      if (answer.kind === "accepted") return;
    }
    throw new DomzeroError("UNAVAILABLE", `Dom0 at ${endpoint} ended the exchange without an answer`);
  } finally {
    client.close();
  }
}

function prove(
  { cik, cikPrivateKey, keys, facts, hostname, keyWritable }: EnrolmentRequest,
  agentNonce: Uint8Array,
  dom0Nonce: Uint8Array,
  serverCertificateSha256: Uint8Array,
) {
  const claim = domzero.v1.Claim.encode({
    tlsPublicKey: keys.tlsPublicKey,
    natsPublicKey: keys.natsPublicKey,
    hostname,
    facts: Buffer.from(JSON.stringify(facts)),
    keyToken: cik.token,
    serverCertificateSha256,
    keyWritable,
  }).finish();
  const transcript = transcriptBytes({ cikId: cik.key.id, agentNonce, dom0Nonce, serverCertificateSha256, claim });
  return { claim, cikSignature: signTranscript(transcript, cikPrivateKey), hostSignature: keys.sign(transcript) };
}

function answerOf(verdict: domzero.v1.Verdict.$Properties): Answer {
  const { outcome, membership } = verdict;
  const [hostId, reason] = [verdict.hostId ?? "", verdict.reason ?? ""];
  const nextToken = verdict.nextKeyToken?.length ? verdict.nextKeyToken : undefined;
  if (outcome === Outcome.PARKED) return { kind: "parked", hostId, reason, nextToken };
  if (outcome === Outcome.ACCEPTED && membership) return { kind: "accepted", hostId, membership, nextToken };
  if (outcome === Outcome.REFUSED) throw new DomzeroError(errorCodeOf(verdict.code ?? ""), reason);
  throw new DomzeroError("INVALID_INPUT", "Dom0's verdict cannot be read");
}

/** Tells Dom0 whether the next token is on the key. @throws DomzeroError UNAVAILABLE, … */
export async function confirmKey(
  endpoint: string,
  cik: CikContents,
  request: Omit<domzero.v1.ConfirmKeyRequest.$Properties, "cikId">,
  signal: AbortSignal,
): Promise<void> {
  const { client } = dialEnrolment(endpoint, { caCertificatePem: cik.key.caPem, domain: cik.key.domain });
  try {
    const options = { peer: `Dom0 at ${endpoint}`, signal, deadlineMs: 10_000 };
    await callUnary(client, enrolmentMethods.confirmKey, { ...request, cikId: cik.key.id }, options);
  } finally {
    client.close();
  }
}
