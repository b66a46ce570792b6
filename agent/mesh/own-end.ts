import type { WireguardKey } from "../../shared/wireguard/index.ts";

/** What this host's interfaces of the tunnel have in common. */
export interface OwnEnd {
  /** Own addresses, without a prefix length: on every interface, whichever packets leave by. */
  addresses: readonly string[];
  /** Undefined where this host has no key of that generation. */
  keyOf(generation: number): WireguardKey | undefined;
}
