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
  /** Milliseconds since the epoch; undefined before the first. */
  lastHandshakeMs: number | undefined;
  receivedBytes: number;
  sentBytes: number;
}

const count = z.coerce.number().int().min(0);
const absent = "(none)";
const peerFieldsSchema = z.tuple(
  [wireguardKeySchema, z.string(), z.string(), z.string(), count, count, count],
  z.string(),
);

/** Reads what `wg show INTERFACE dump` prints (wg(8)). @throws DomzeroError INVALID_INPUT */
export function parseDump(text: string): PeerStatus[] {
  const [, ...lines] = text.trimEnd().split("\n");
  return lines.map((line) => {
    const fields = peerFieldsSchema.safeParse(line.split("\t"));
    if (!fields.success) throw new DomzeroError("INVALID_INPUT", "what wg tells of its peers cannot be read");
    const [publicKey, , endpoint, , handshake, receivedBytes, sentBytes] = fields.data;
    return {
      publicKey,
      endpoint: endpoint === absent ? undefined : endpoint,
      lastHandshakeMs: handshake === 0 ? undefined : handshake * 1000,
      receivedBytes,
      sentBytes,
    };
  });
}
