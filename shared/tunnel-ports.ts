/** UDP ports of the tunnel that both sides and the firewall know. */
export const tunnelPorts = {
  /** A hub's, by default; on public addresses. */
  hub: 51_820,
  /** Where neighbours reach a host. */
  direct: 51_821,
  /** Probes of links, inside the tunnel only. */
  echo: 7_404,
} as const;
