import { networkOf } from "../../shared/addresses/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";

/**
 * Names the site of a host: hosts of one site may reach each other without a hub. Undefined where that is not known.
 *
 * An operator's label decides. Otherwise it is the network that the host is in, if Dom0 sees it come from there; and else
 * the public address that it has in common with all behind the same router.
 */
export function siteOf({ labels, underlay }: Pick<HostRecord, "labels" | "underlay">): string | undefined {
  const label = labels["site"];
  if (label !== undefined) return `label ${label}`;
  if (underlay === undefined) return undefined;
  const own = underlay.addresses.find((prefix) => prefix.split("/")[0] === underlay.seenFrom);
  return own === undefined ? `behind ${underlay.seenFrom}` : `network ${networkOf(own)}`;
}
