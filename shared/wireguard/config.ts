import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { DomzeroError } from "../errors/index.ts";
import { wireguardKeySchema } from "../records/index.ts";

/** A peer of an interface. */
export interface Peer {
  publicKey: string;
  /** Prefixes that are behind it: what it may send from, and what is sent to it. */
  allowedIps: readonly string[];
  /** `address:port`; absent where it comes to us. */
  endpoint?: string;
  /** Seconds between packets that keep a way through NAT open; absent: none. */
  keepaliveSeconds?: number;
}

/** All that WireGuard is to know of one interface. */
export interface DeviceConfig {
  /** Base64. */
  privateKey: string;
  /** UDP port; absent: any. */
  listenPort?: number;
  peers: readonly Peer[];
}

/** A configuration as `wg syncconf` reads it (wg(8)). */
export function renderConfig({ privateKey, listenPort, peers }: DeviceConfig): string {
  const lines = ["[Interface]", `PrivateKey = ${privateKey}`];
  if (listenPort !== undefined) lines.push(`ListenPort = ${listenPort}`);
  return [...lines, ...peers.flatMap(peerLines), ""].join("\n");
}

function peerLines({ publicKey, allowedIps, endpoint, keepaliveSeconds }: Peer): string[] {
  return [
    "",
    "[Peer]",
    `PublicKey = ${publicKey}`,
    `AllowedIPs = ${allowedIps.join(", ")}`,
    ...(endpoint === undefined ? [] : [`Endpoint = ${endpoint}`]),
    ...(keepaliveSeconds === undefined ? [] : [`PersistentKeepalive = ${keepaliveSeconds}`]),
  ];
}

/** How a peer is. */
export interface PeerStatus {
  publicKey: string;
  endpoint: string | undefined;
  allowedIps: readonly string[];
  keepaliveSeconds: number | undefined;
  /** Milliseconds since the epoch; undefined before the first. */
  lastHandshakeMs: number | undefined;
  receivedBytes: number;
  sentBytes: number;
}

const count = z.coerce.number().int().min(0);
const absent = "(none)";
const deviceFieldsSchema = z.tuple([z.string(), z.string(), count], z.string());
const peerFieldsSchema = z.tuple(
  [wireguardKeySchema, z.string(), z.string(), z.string(), count, count, count],
  z.string(),
);

/** An interface as it is. */
export interface DeviceStatus {
  /** Base64; undefined where it has none yet. */
  privateKey: string | undefined;
  listenPort: number;
  peers: PeerStatus[];
}

/** Reads what `wg show INTERFACE dump` prints (wg(8)). @throws DomzeroError INVALID_INPUT */
export function parseDump(text: string): DeviceStatus {
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const device = deviceFieldsSchema.safeParse(first.split("\t"));
  if (!device.success) throw new DomzeroError("INVALID_INPUT", "what wg tells of its interface cannot be read");
  const [privateKey, , listenPort] = device.data;
  return { privateKey: privateKey === absent ? undefined : privateKey, listenPort, peers: lines.map(parsePeer) };
}

function parsePeer(line: string): PeerStatus {
  const fields = peerFieldsSchema.safeParse(line.split("\t"));
  if (!fields.success) throw new DomzeroError("INVALID_INPUT", "what wg tells of its peers cannot be read");
  const [publicKey, , endpoint, allowedIps, handshake, receivedBytes, sentBytes, keepalive] = fields.data;
  return {
    publicKey,
    endpoint: endpoint === absent ? undefined : endpoint,
    allowedIps: allowedIps === absent ? [] : allowedIps.split(","),
    keepaliveSeconds: Number.parseInt(keepalive ?? "", 10) || undefined,
    lastHandshakeMs: handshake === 0 ? undefined : handshake * 1000,
    receivedBytes,
    sentBytes,
  };
}

/** What is to be done to peers so that an interface has those of a configuration, and no others. */
export interface PeerChanges {
  gone: string[];
  set: PeerChange[];
}

/** What is other than it was: all else of the peer stays untouched. */
export interface PeerChange {
  publicKey: string;
  allowedIps?: readonly string[];
  endpoint?: string;
  /** 0: none. */
  keepaliveSeconds?: number;
}

/**
 * What differs; undefined where the interface itself does, so that all has to be set. What is the same is best not set again:
 * wireguard-go opens its socket anew for any port, and a peer that is set is without its prefixes for a moment.
 */
export function changesTo(status: DeviceStatus, config: DeviceConfig): PeerChanges | undefined {
  const isSamePort = config.listenPort === undefined || config.listenPort === status.listenPort;
  if (status.privateKey !== config.privateKey || !isSamePort) return undefined;
  const running = new Map(status.peers.map((peer) => [peer.publicKey, peer]));
  const wanted = new Set(config.peers.map(({ publicKey }) => publicKey));
  return {
    gone: [...running.keys()].filter((publicKey) => !wanted.has(publicKey)),
    set: config.peers.flatMap((peer) => changeOf(running.get(peer.publicKey), peer)),
  };
}

function changeOf(running: PeerStatus | undefined, wanted: Peer): PeerChange[] {
  const { publicKey, allowedIps, endpoint, keepaliveSeconds = 0 } = wanted;
  const isSameAllowed = isDeepStrictEqual(running?.allowedIps.toSorted(), [...allowedIps].sort());
  const change = {
    ...(isSameAllowed ? {} : { allowedIps }),
    ...(endpoint === undefined || endpoint === running?.endpoint ? {} : { endpoint }),
    ...(keepaliveSeconds === (running?.keepaliveSeconds ?? 0) ? {} : { keepaliveSeconds }),
  };
  return Object.keys(change).length === 0 ? [] : [{ publicKey, ...change }];
}
