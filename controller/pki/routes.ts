import { randomBytes } from "node:crypto";
import { keyIdentifierOf, makeCertificate, toPem } from "./core/certificate.ts";
import { sortNames } from "./core/names.ts";
import { routesRequest } from "./core/profiles.ts";
import { makeKeyPair } from "./make.ts";

/** Key and certificate that the servers of one cluster know each other by. PEM. */
interface RoutesIdentity {
  keyPem: string;
  certificatePem: string;
}

/**
 * Makes what the links between NATS servers are secured with. It is no certificate of the domain: nats-server takes
 * every client certificate of the authority that it is given for another server, so no host's may be of that authority.
 * @param addresses DNS names or IP addresses by which the servers reach each other
 */
export async function makeRoutesIdentity(
  domain: string,
  addresses: readonly string[],
  nowMs: number,
): Promise<RoutesIdentity> {
  const { privateKey, publicKey } = await makeKeyPair();
  const request = routesRequest(domain, sortNames(addresses), { publicKey, random: randomBytes(16), nowMs });
  const signer = { commonName: request.commonName, keyIdentifier: keyIdentifierOf(publicKey), privateKey };
  return {
    keyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    certificatePem: toPem("CERTIFICATE", makeCertificate(request, signer)),
  };
}
