/**
 * The DNS name that every TLS server of Dom0 has in its certificate, whatever address it is reached by. Clients check
 * it beside the pinned root: who holds a certificate of the domain's server authority for this name is Dom0.
 */
export function dom0TlsName(domain: string): string {
  return `dom0.${domain}`;
}

/** The same for its NATS servers, which may be machines of their own: they are no Dom0. */
export function natsTlsName(domain: string): string {
  return `nats.${domain}`;
}
