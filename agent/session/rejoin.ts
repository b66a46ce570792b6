import { randomBytes } from "node:crypto";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { callDuplex, enrolmentMethods } from "../../shared/grpc/index.ts";
import { rejoinNonceBytes, rejoinProtocol, signRejoin } from "../../shared/rejoin/index.ts";
import type { HostKeys, Membership } from "../identity/index.ts";
import { dialEnrolment } from "./dial.ts";

const connectTimeoutMs = 10_000;
const exchangeTimeoutMs = 30_000;

/**
 * Comes back into the domain after the certificate ended, by proof of the host's recorded key.
 * @throws DomzeroError UNAVAILABLE, BAD_PROOF, REVOKED, DISPUTED, …
 */
export async function rejoin(
  endpoint: string,
  membership: Membership,
  keys: HostKeys,
  signal: AbortSignal,
): Promise<domzero.v1.IMembership> {
  const { client, leafSha256 } = dialEnrolment(endpoint, membership);
  try {
    await new Promise<void>((resolve, reject) =>
      client.waitForReady(Date.now() + connectTimeoutMs, (error) => (error ? reject(error) : resolve())),
    ).catch((error: unknown) => {
      throw new DomzeroError("UNAVAILABLE", `Dom0 does not answer at ${endpoint}`, { cause: error });
    });
    const serverCertificateSha256 = leafSha256();
    if (serverCertificateSha256 === undefined) throw new DomzeroError("INTERNAL", "no server certificate was seen");
    const options = { peer: `Dom0 at ${endpoint}`, signal, deadlineMs: exchangeTimeoutMs };
    const { send, replies } = callDuplex(client, enrolmentMethods.rejoin, options);
    const hello = { hostId: membership.hostId, agentNonce: randomBytes(rejoinNonceBytes), serverCertificateSha256 };
    send({ hello: { protocol: rejoinProtocol, ...hello } });
    for await (const { dom0Nonce, membership: renewed } of replies) {
      if (renewed) return renewed;
      if (dom0Nonce) send({ signature: signRejoin({ ...hello, dom0Nonce }, keys.tlsPrivateKeyPem) });
    }
    throw new DomzeroError("UNAVAILABLE", `Dom0 at ${endpoint} ended the exchange without an answer`);
  } finally {
    client.close();
  }
}
