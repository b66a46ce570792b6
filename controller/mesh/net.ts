import { interAddress, interAddress6 } from "../../shared/addresses/index.ts";
import type { HostRecord, Net, NetLink } from "../../shared/records/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import type { PeerStatus } from "../../shared/wireguard/index.ts";

/** A session of WireGuard is dropped after this (REJECT_AFTER_TIME). */
const sessionLifeMs = 180_000;

/** The tunnel of every active host, by name. @param peers what the hub's WireGuard knows */
export function netOf(hosts: Iterable<HostRecord>, peers: readonly PeerStatus[], globalId: string, nowMs: number): Net {
  const byKey = new Map(peers.map((peer) => [peer.publicKey, peer]));
  const links = [...hosts]
    .filter(({ status }) => status === "active")
    .map((host) => linkOf(host, byKey.get(host.wireguardPublicKey ?? ""), globalId, nowMs))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { at: toTimestamp(nowMs), links };
}

function linkOf(host: HostRecord, peer: PeerStatus | undefined, globalId: string, nowMs: number): NetLink {
  const { id, name, machineNumber } = host;
  const { endpoint, lastHandshakeMs, receivedBytes = 0, sentBytes = 0 } = peer ?? {};
  return {
    host: id,
    name,
    address: interAddress(machineNumber),
    address6: interAddress6(globalId, machineNumber),
    state: peer === undefined ? "none" : stateOf(lastHandshakeMs, nowMs),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(lastHandshakeMs === undefined ? {} : { lastHandshakeAt: toTimestamp(lastHandshakeMs) }),
    receivedBytes,
    sentBytes,
  };
}

function stateOf(lastHandshakeMs: number | undefined, nowMs: number): "silent" | "up" {
  return lastHandshakeMs !== undefined && nowMs - lastHandshakeMs < sessionLifeMs ? "up" : "silent";
}
