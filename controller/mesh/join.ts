import type { domzero } from "../../proto/gen/domzero.js";
import { tunnelPrefixes } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type HostRecord, wireguardKeySchema } from "../../shared/records/index.ts";
import type { Collection } from "../inventory/index.ts";

/** What hosts join the tunnel with. */
export interface JoinOptions {
  hosts: Pick<Collection<HostRecord>, "unsorted" | "modify">;
  hub: { publicKey: string; port: number };
  globalId: string;
}

/**
 * Takes a host's key for the tunnel, and tells it of the hub.
 * @throws DomzeroError INVALID_INPUT, CONFLICT where the key is somebody else's, UNAVAILABLE
 */
export async function joinMesh(
  { hosts, hub, globalId }: JoinOptions,
  host: HostRecord,
  publicKey: string,
): Promise<domzero.v1.MeshHub.$Properties> {
  const key = wireguardKeySchema.parse(publicKey);
  // WireGuard knows a peer by its key alone: who took another's would take its place.
  const isTaken = [...hosts.unsorted()].some(({ value }) => value.id !== host.id && value.wireguardPublicKey === key);
  if (isTaken || hub.publicKey === key) {
    const remedy = "remove wireguard.key from the agent's state folder and start it again";
    throw new DomzeroError("CONFLICT", `the key of ${host.name} for the tunnel is another machine's; ${remedy}`);
  }
  await hosts.modify(host.id, (current) =>
    current.wireguardPublicKey === key ? undefined : { ...current, wireguardPublicKey: key },
  );
  return { ...hub, prefixes: tunnelPrefixes(globalId) };
}
