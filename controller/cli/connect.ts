import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Client, connectivityState, credentials } from "@grpc/grpc-js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readDom0Config, readOperatorConfig } from "../config/index.ts";
import { AdminClient } from "./admin-client.ts";

const maxReplyBytes = 8 * 1024 * 1024;
const connectTimeoutMs = 5_000;

/**
 * Connects to Dom0's admin service: by its unix socket where `configPath` is a Dom0's own `dom0.yml`, by mutual TLS
 * where it is an `operator.yml`.
 * @throws DomzeroError CONFIG, UNAVAILABLE
 */
export async function connectAdmin(configPath: string, signal: AbortSignal): Promise<AdminClient> {
  const isRemote = basename(configPath).startsWith("operator");
  const { client, peer } = await (isRemote ? remoteClient(configPath) : localClient(configPath));
  if (await becomesReady(client.getChannel())) return new AdminClient(client, `Dom0 at ${peer}`, signal);
  client.close();
  const hint = isRemote
    ? "is it running, does this machine reach it, and is your certificate still good?"
    : `is it running? start it with: dom0 --config ${configPath} up`;
  throw new DomzeroError("UNAVAILABLE", `Dom0 does not answer at ${peer}; ${hint}`);
}

/** False at the first failure: who asks wants to know now, not after retries. */
async function becomesReady(channel: ReturnType<Client["getChannel"]>): Promise<boolean> {
  const deadline = Date.now() + connectTimeoutMs;
  for (;;) {
    const state = channel.getConnectivityState(true);
    if (state === connectivityState.READY) return true;
    if (state === connectivityState.TRANSIENT_FAILURE) return false;
    const isLate = await new Promise<boolean>((resolve) =>
      channel.watchConnectivityState(state, deadline, (error) => resolve(error !== undefined)),
    );
    if (isLate) return false;
  }
}

const channelOptions = { "grpc.max_receive_message_length": maxReplyBytes };

async function localClient(configPath: string) {
  const config = await readDom0Config(configPath);
  const peer = config.listen.adminSocket;
  return { peer, client: new Client(`unix:${peer}`, credentials.createInsecure(), channelOptions) };
}

async function remoteClient(configPath: string) {
  const config = await readOperatorConfig(configPath);
  const [ca, key, certificate] = await Promise.all([
    readFile(config.caFile),
    readFile(config.keyFile),
    readFile(config.certificateFile),
  ]);
  return {
    peer: config.dom0,
    client: new Client(config.dom0, credentials.createSsl(ca, key, certificate), channelOptions),
  };
}
