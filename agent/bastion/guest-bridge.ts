import { type BastionPolicy, classify, guestBridgeOf, prefixText } from "../../shared/bastion/index.ts";
import { readNetworkFacts } from "./read-facts.ts";

/** A bridge whose guests have addresses in the tunnel, one to one. */
export interface GuestBridge {
  link: string;
  /** Behind it, e.g. `192.168.122.0/24`. */
  network: string;
}

/** @param links what the policy says of links @throws DomzeroError EXEC_MISSING, EXEC_FAILED, INVALID_INPUT */
export async function readGuestBridge(links: BastionPolicy["links"]): Promise<GuestBridge | undefined> {
  const found = guestBridgeOf(classify(await readNetworkFacts(), { links }, []));
  return found && { link: found.link, network: prefixText(found.inner) };
}
