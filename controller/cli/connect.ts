import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Client, credentials } from "@grpc/grpc-js";
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
  const { client, peer } = await (basename(configPath).startsWith("operator")
    ? remoteClient(configPath)
    : localClient(configPath));
  await new Promise<void>((resolve, reject) =>
    client.waitForReady(Date.now() + connectTimeoutMs, (error) => {
      if (error === undefined || error === null) return resolve();
      client.close();
      const hint = `is it running? start it with: dom0 --config ${configPath} up`;
      reject(new DomzeroError("UNAVAILABLE", `Dom0 does not answer at ${peer}; ${hint}`, { cause: error }));
    }),
  );
  return new AdminClient(client, `Dom0 at ${peer}`, signal);
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
