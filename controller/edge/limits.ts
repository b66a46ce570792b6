import type { AdmissionLimits } from "./admission.ts";

/** What one listener takes. */
export interface EdgeLimits extends AdmissionLimits {
  handshakeTimeoutMs: number;
  /** A message either way. */
  maxMessageBytes: number;
  /** Calls at once on one connection. */
  maxStreams: number;
  /** A connection without calls is closed after this. */
  maxIdleMs: number;
  /** The other side is asked whether it is there after this, and has a third of it to answer. */
  keepaliveMs: number;
}

export const defaultLimits: EdgeLimits = {
  maxConnections: 20_000,
  maxConnectionsPerAddress: 256,
  ratePerSecond: 20,
  burst: 200,
  handshakeTimeoutMs: 10_000,
  maxMessageBytes: 4 * 1024 * 1024,
  maxStreams: 64,
  maxIdleMs: 300_000,
  keepaliveMs: 30_000,
};

/** The same limits as grpc-js names them. */
export function channelOptions(limits: EdgeLimits) {
  return {
    "grpc.max_receive_message_length": limits.maxMessageBytes,
    "grpc.max_send_message_length": limits.maxMessageBytes,
    "grpc.max_concurrent_streams": limits.maxStreams,
    "grpc.max_connection_idle_ms": limits.maxIdleMs,
    "grpc.keepalive_time_ms": limits.keepaliveMs,
    "grpc.keepalive_timeout_ms": Math.ceil(limits.keepaliveMs / 3),
    "grpc.enable_channelz": 0,
  };
}
