import { createHash } from "node:crypto";
import { checkServerIdentity } from "node:tls";
import { Client, connectivityState, credentials } from "@grpc/grpc-js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { dom0TlsName } from "../../shared/tls-name.ts";
import type { HostKeys, Membership } from "../identity/index.ts";

const connectTimeoutMs = 10_000;

const channelOptions = (domain: string) => ({
  "grpc.ssl_target_name_override": dom0TlsName(domain),
  "grpc.default_authority": dom0TlsName(domain),
  "grpc.keepalive_time_ms": 30_000,
  "grpc.keepalive_timeout_ms": 10_000,
  "grpc.keepalive_permit_without_calls": 1,
  "grpc.max_receive_message_length": 1024 * 1024,
  // Connections are made with a certificate that changes; none is shared.
  "grpc.use_local_subchannel_pool": 1,
});

/** A client of the Host service, which shows the host's certificate. */
export function dialHostService(endpoint: string, membership: Membership, keys: HostKeys): Client {
  const { caCertificatePem, certificateChainPem, domain } = membership;
  const [ca, key, chain] = [caCertificatePem, keys.tlsPrivateKeyPem, certificateChainPem].map((pem) =>
    Buffer.from(pem),
  );
  return new Client(endpoint, credentials.createSsl(ca, key, chain), channelOptions(domain));
}

/**
 * Waits until a client is connected or was told that it cannot be, which the first call tells with its reason. So an endpoint
 * that swallows everything does not hold up the next one.
 * @returns whether it is connected
 * @throws DomzeroError UNAVAILABLE, or the signal's reason
 */
export async function untilConnecting(client: Client, endpoint: string, signal: AbortSignal): Promise<boolean> {
  const channel = client.getChannel();
  const deadline = Date.now() + connectTimeoutMs;
  for (;;) {
    const state = channel.getConnectivityState(true);
    if (state === connectivityState.READY) return true;
    if (state === connectivityState.TRANSIENT_FAILURE) return false;
    await new Promise<void>((resolve, reject) => {
      const onAbort = () => reject(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      channel.watchConnectivityState(state, deadline, (error) => {
        signal.removeEventListener("abort", onAbort);
        if (error === undefined) resolve();
        else reject(new DomzeroError("UNAVAILABLE", `Dom0 does not answer at ${endpoint}`, { cause: error }));
      });
    });
    signal.throwIfAborted();
  }
}

/** A client of the Enrolment service, which tells the leaf that the server showed. */
export function dialEnrolment(endpoint: string, membership: Pick<Membership, "caCertificatePem" | "domain">) {
  let leafSha256: Buffer | undefined;
  const secure = credentials.createSsl(Buffer.from(membership.caCertificatePem), null, null, {
    checkServerIdentity: (name, certificate) => {
      leafSha256 = createHash("sha256").update(certificate.raw).digest();
      return checkServerIdentity(name, certificate);
    },
  });
  const client = new Client(endpoint, secure, channelOptions(membership.domain));
  return { client, leafSha256: () => leafSha256 };
}
