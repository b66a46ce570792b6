import type { GatewayMember, TunnelKey } from "../../shared/mesh/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";

/** Keys of a host's end of the tunnel, the one in use first; none until its agent told one. */
export function keysOf({ wireguardPublicKey, wireguardGeneration, wireguardOtherKey }: HostRecord): TunnelKey[] {
  if (wireguardPublicKey === undefined) return [];
  const inUse = { generation: wireguardGeneration ?? 0, publicKey: wireguardPublicKey };
  return wireguardOtherKey === undefined ? [inUse] : [inUse, wireguardOtherKey];
}

/** A record with these keys, the one in use first, and no others. */
export function withKeys(
  { wireguardPublicKey: _key, wireguardGeneration: _generation, wireguardOtherKey: _other, ...host }: HostRecord,
  [inUse, other]: readonly [TunnelKey, TunnelKey?],
): HostRecord {
  const { generation, publicKey } = inUse;
  return {
    ...host,
    wireguardPublicKey: publicKey,
    ...(generation === 0 ? {} : { wireguardGeneration: generation }),
    ...(other === undefined ? {} : { wireguardOtherKey: other }),
  };
}

/** What hubs know of a host; undefined where nobody may come in by it. */
export function memberOf(host: HostRecord | undefined): GatewayMember | undefined {
  if (host?.status !== "active" || host.wireguardPublicKey === undefined) return undefined;
  return { machineNumber: host.machineNumber, keys: keysOf(host) };
}
