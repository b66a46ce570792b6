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
  /**
   * The root, then the intermediates of that kind: what a TLS listener is given for client certificates. The root takes
   * those of the other kind too, so the listener has to see that one of the intermediates signed the leaf;
   * `controller/edge` does.
   */
  trustFor(kind: "hosts" | "operators"): readonly string[];
  /**
   * Certificate for a host: CN `<id>`, SAN DNS `<id>.hosts.<domain>`, client authentication.
   * @param publicKey P-256 SubjectPublicKeyInfo, DER
   * @throws DomzeroError INVALID_INPUT where the key is not P-256
   */
  issueHost(hostId: string, publicKey: Uint8Array): Promise<IssuedCertificate>;
  /**
   * Certificate for an operator: CN is the operator's name, client authentication.
   * @param name a DNS label
   * @throws DomzeroError INVALID_INPUT where the name or the key does not fit
   */
  issueOperator(name: string, publicKey: Uint8Array): Promise<IssuedCertificate>;
  /**
   * Certificate of sixty days for who signs jobs: no good for TLS.
   * @param signer a DNS label, of one Dom0
   * @throws DomzeroError UNAVAILABLE where the domain was made before there were jobs: `dom0 pki rotate`
   */
  issueJobs(signer: string, publicKey: Uint8Array): Promise<IssuedCertificate>;
  /**
   * Certificate for one of Dom0's own TLS servers: SAN of `dom0TlsName` and of the given DNS
   * names and IP addresses.
   * @throws DomzeroError INVALID_INPUT where a name is no server's or the key does not fit
   */
  issueServer(names: readonly string[], publicKey: Uint8Array): Promise<IssuedCertificate>;
  /**
   * Certificate of a year for a NATS server that is a machine of its own: SAN of `natsTlsName` and its address, so that
   * it cannot pass for Dom0.
   * @throws DomzeroError INVALID_INPUT where the address is no server's or the key does not fit
   */
  issueNatsServer(address: string, publicKey: Uint8Array): Promise<IssuedCertificate>;
}
