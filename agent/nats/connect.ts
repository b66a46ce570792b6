import { connect, jwtAuthenticator, type NatsConnection, type TlsOptions } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import { paceReconnects } from "../../shared/nats/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs, delay, waitAtMost } from "../../shared/time/index.ts";
import { natsTlsName } from "../../shared/tls-name.ts";

const retryBaseMs = 500;
/** So short that hosts are back before Dom0 calls them offline, so long that a thousand of them do not storm it. */
const retryCapMs = 10_000;
/** A link that swallows everything is noticed after two of these. */
const pingIntervalMs = 20_000;
const longestCloseMs = 2_000;

/** How the link to Dom0's NATS is. `away`: it is being tried again, for ever. `closed`: on request. */
export interface LinkStatus {
  state: "connected" | "away" | "closed";
  /** Why, in words for the log. */
  reason: string;
}

/** How an agent connects. */
export interface AgentNatsOptions {
  /** `tls://address:port`, best first. */
  servers: readonly string[];
  /** A server of the domain is who has a certificate for `natsTlsName(domain)` under this CA. */
  domain: string;
  caPem: string;
  hostId: string;
  /** Asked at every connect and reconnect, so that a renewed JWT is used. */
  credentials(): { jwt: string; seed: Uint8Array };
  onStatus(status: LinkStatus): void;
  /** Ends the wait for the first connection. */
  signal?: AbortSignal;
}

/**
 * Connects as the host and stays so: tried again for ever with jittered waits of at most 10 s, also when refused,
 * because a renewed JWT may be good. Resolves with the first connection.
 * @throws DomzeroError CANCELLED by the signal, before the first connection
 */
export async function connectAgentNats(options: AgentNatsOptions): Promise<NatsConnection> {
  for (let attempt = 0; ; attempt += 1) {
    if (options.signal?.aborted) throw new DomzeroError("CANCELLED", "the connection to NATS was given up on request");
    try {
      return await connectOnce(options);
    } catch (error) {
      options.onStatus({ state: "away", reason: DomzeroError.from(error).message });
      await delay(backoffMs(attempt, retryBaseMs, retryCapMs, Math.random), options.signal).catch(() => undefined);
    }
  }
}

async function connectOnce(options: AgentNatsOptions): Promise<NatsConnection> {
  const pace = paceReconnects(retryBaseMs, retryCapMs, Math.random);
  const tls: TlsOptions & { servername: string } = { ca: options.caPem, servername: natsTlsName(options.domain) };
  const connection = await connect({
    name: options.hostId,
    servers: [...options.servers],
    noRandomize: true,
    tls,
    authenticator: jwtAuthenticator(
      () => options.credentials().jwt,
      () => options.credentials().seed,
    ),
    inboxPrefix: subjects.inbox(options.hostId),
    ...pace.options,
    ignoreAuthErrorAbort: true,
    ignoreClusterUpdates: true,
    pingInterval: pingIntervalMs,
    maxPingOut: 2,
    timeout: 10_000,
  });
  options.onStatus({ state: "connected", reason: connection.getServer() });
  void tellStatus(connection, options.onStatus, pace.connected);
  return connection;
}

async function tellStatus(
  connection: NatsConnection,
  onStatus: AgentNatsOptions["onStatus"],
  onReconnect: () => void,
): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === "reconnect") {
      onReconnect();
      onStatus({ state: "connected", reason: status.server });
    } else if (status.type === "disconnect") onStatus({ state: "away", reason: `lost ${status.server}` });
    else if (status.type === "error") onStatus({ state: "away", reason: status.error.message });
  }
  onStatus({ state: "closed", reason: "closed on request" });
}

/** Ends a connection; where its other end is gone without a word, that is not waited for. */
export async function closeAgentNats(connection: NatsConnection): Promise<void> {
  await waitAtMost(longestCloseMs, connection.close());
}
