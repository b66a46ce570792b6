import { X509Certificate } from "node:crypto";

/** Extended key usage of who signs jobs, and of no other certificate of the domain (RFC 5280, id-kp-codeSigning). */
export const jobSigningUsage = "1.3.6.1.5.5.7.3.3";

/** Who signed. */
export interface JobSigner {
  certificate: X509Certificate;
  /** Whether all certificates up to the root are good at that time. */
  isGoodNow: boolean;
}

/**
 * Who signed, where it may sign jobs of the domain: its certificate was made by an intermediate for jobs under the root.
 * @param chain DER: leaf, intermediate
 * @throws Error where they are no certificates
 */
export function jobSigner(chain: readonly Uint8Array[], root: X509Certificate, nowMs: number): JobSigner | undefined {
  const [leafDer, intermediateDer] = chain;
  if (leafDer === undefined || intermediateDer === undefined) return undefined;
  const leaf = new X509Certificate(leafDer);
  const intermediate = new X509Certificate(intermediateDer);
  const isChain = isIssued(leaf, intermediate) && isIssued(intermediate, root) && intermediate.ca && !leaf.ca;
  const isForJobs = [leaf, intermediate].every(({ keyUsage }) => keyUsage?.includes(jobSigningUsage));
  const isGoodNow = [leaf, intermediate, root].every(
    ({ validFromDate, validToDate }) => validFromDate.getTime() <= nowMs && nowMs < validToDate.getTime(),
  );
  return isChain && isForJobs ? { certificate: leaf, isGoodNow } : undefined;
}

function isIssued(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
