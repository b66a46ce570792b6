/** A certificate that was issued. */
export interface IssuedCertificate {
  /** Leaf, then intermediate, PEM. */
  chainPem: string;
  /** Hexadecimal, no leading zeros. */
  serial: string;
  notAfterMs: number;
}

/** What Dom0's certificate authority does for the other capabilities. Private keys of others never reach it. */
export interface CertificateAuthority {
  /** The root, PEM: what CIKs pin and everybody trusts. */
  readonly rootPem: string;
  /** Root and the given kind's intermediate: what a TLS listener trusts for client certificates of that kind. */
  trustFor(kind: "hosts" | "operators"): readonly string[];
  /**
   * Certificate for a host: CN and SAN DNS `<id>.hosts.<domain>`, client authentication.
   * @param publicKey P-256 SubjectPublicKeyInfo, DER
   * @throws DomzeroError INVALID_INPUT where the key is not P-256
   */
  issueHost(hostId: string, publicKey: Uint8Array): Promise<IssuedCertificate>;
  /** Certificate for an operator: CN is the operator's name, client authentication. */
  issueOperator(name: string, publicKey: Uint8Array): Promise<IssuedCertificate>;
  /** Certificate for one of Dom0's own TLS servers: SAN of the given DNS names and IP addresses. */
  issueServer(names: readonly string[], publicKey: Uint8Array): Promise<IssuedCertificate>;
}
