import { createPublicKey, randomBytes } from "node:crypto";
import * as z from "zod";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { duplexRoute, enrolmentMethods, type Route } from "../../shared/grpc/index.ts";
import { type HostRecord, hostIdSchema } from "../../shared/records/index.ts";
import { type RejoinExchange, rejoinNonceBytes, rejoinProtocol, verifyRejoin } from "../../shared/rejoin/index.ts";
import type { Collection } from "../inventory/index.ts";
import { type MembershipIssuer, requireActive } from "./issuer.ts";

type Request = domzero.v1.RejoinRequest;
type Reply = domzero.v1.RejoinReply.$Properties;

const exchangeTimeoutMs = 30_000;
const bytes = (length: number) => z.instanceof(Uint8Array).refine((value) => value.length === length);
const helloSchema = z.object({
  protocol: z.literal(rejoinProtocol),
  hostId: hostIdSchema,
  agentNonce: bytes(rejoinNonceBytes),
  serverCertificateSha256: bytes(32),
});
const signatureSchema = bytes(64);

export interface RejoinOptions {
  hosts: Pick<Collection<HostRecord>, "get">;
  issuer: MembershipIssuer;
  serverCertificateSha256s: () => readonly Uint8Array[];
}

/** The way back for a host whose certificate ended while it was away: it proves the key in its record. */
export function rejoinRoute(options: RejoinOptions): Route {
  return duplexRoute(enrolmentMethods.rejoin, (requests) => rejoin(options, requests));
}

async function* rejoin(options: RejoinOptions, requests: AsyncIterable<Request>): AsyncGenerator<Reply> {
  const reader = requests[Symbol.asyncIterator]();
  const hello = helloSchema.parse((await nextOf(reader)).hello);
  const seen = Buffer.from(hello.serverCertificateSha256);
  if (!options.serverCertificateSha256s().some((sha256) => seen.equals(sha256))) {
    throw new DomzeroError("BAD_PROOF", "the host saw another server's certificate: something stands between");
  }
  const dom0Nonce = randomBytes(rejoinNonceBytes);
  yield { dom0Nonce };
  const signature = signatureSchema.parse((await nextOf(reader)).signature);
  const record = options.hosts.get(hello.hostId)?.value;
  // A host that is unknown and one with another key get the same answer: ids are not to be tried out.
  if (record === undefined || !provesKey({ ...hello, dom0Nonce }, record, signature)) {
    throw new DomzeroError("BAD_PROOF", "the signature is not by the key of a known host; plug a CIK to enrol again");
  }
  requireActive(record);
  yield { membership: await options.issuer.issue(record) };
}

function provesKey(exchange: RejoinExchange, record: HostRecord, signature: Uint8Array): boolean {
  const der = Buffer.from(record.tlsPublicKey, "base64");
  return verifyRejoin(exchange, createPublicKey({ key: der, format: "der", type: "spki" }), signature);
}

async function nextOf(reader: AsyncIterator<Request>): Promise<Request> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new DomzeroError("TIMEOUT", "the host did not go on with the exchange")),
    exchangeTimeoutMs,
  );
  try {
    const next = await Promise.race([reader.next(), late.promise]);
    if (next.done !== true) return next.value;
  } finally {
    clearTimeout(timer);
  }
  throw new DomzeroError("CANCELLED", "the host ended the exchange");
}
