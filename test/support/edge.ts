import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, credentials } from "@grpc/grpc-js";
import { type GrpcEdge, type GrpcEdgeOptions, ServerIdentity, startGrpcEdge } from "../../controller/edge/index.ts";
import { initPki, openPki, type Pki } from "../../controller/pki/index.ts";
import { createLogger } from "../../shared/log/index.ts";

/** A private key with a certificate chain for it. */
export interface Credentials {
  keyPem: string;
  publicKey: Buffer;
  chainPem: string;
}

/** A PKI with a server identity, and what was started upon them. */
export interface TestEdge {
  dir: string;
  pki: Pki;
  identity: ServerIdentity;
  logged: Array<Record<string, unknown>>;
  logger: GrpcEdgeOptions["logger"];
  start(options: Pick<GrpcEdgeOptions, "routes"> & Partial<GrpcEdgeOptions>): Promise<GrpcEdge>;
  client(edge: GrpcEdge, of?: Credentials): Client;
  close(): Promise<void>;
}

export function newKeys(): Omit<Credentials, "chainPem"> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    keyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    publicKey: publicKey.export({ format: "der", type: "spki" }),
  };
}

export async function hostCredentials(pki: Pki, hostId: string): Promise<Credentials> {
  const keys = newKeys();
  return { ...keys, chainPem: (await pki.issueHost(hostId, keys.publicKey)).chainPem };
}

export async function openTestEdge(hostLifeMs?: number): Promise<TestEdge> {
  const dir = await mkdtemp(join(tmpdir(), "domzero-edge-"));
  await initPki(join(dir, "pki"), { domain: "hypokrites.net", passphraseFile: join(dir, "passphrase") });
  const pki = await openPki(join(dir, "pki"), hostLifeMs === undefined ? {} : { hostLifeMs });
  const logged: Array<Record<string, unknown>> = [];
  const logger = createLogger("debug", { write: (line) => void logged.push(JSON.parse(line)) });
  const identity = new ServerIdentity({ authority: pki, names: ["localhost", "127.0.0.1"], logger });
  await identity.start();
  const edges: GrpcEdge[] = [];
  const clients: Client[] = [];
  return {
    dir,
    pki,
    identity,
    logged,
    logger,
    start: async (options) => {
      const tls = { keys: () => identity.keys, clientTrust: () => pki.trustFor("hosts") };
      const edge = await startGrpcEdge({ bind: { address: "127.0.0.1", port: 0 }, tls, logger, ...options });
      edges.push(edge);
      return edge;
    },
    client: (edge, of) => {
      const chain = of && Buffer.from(of.chainPem);
      const key = of && Buffer.from(of.keyPem);
      const secure = credentials.createSsl(Buffer.from(pki.rootPem), key, chain);
      const client = new Client(
        edge.address,
        edge.address.startsWith("unix:") ? credentials.createInsecure() : secure,
        // A pool of subchannels would let one client share another's connection.
        { "grpc.use_local_subchannel_pool": 1 },
      );
      clients.push(client);
      return client;
    },
    close: async () => {
      for (const client of clients) client.close();
      await Promise.all(edges.map((edge) => edge.stop(100)));
      identity.stop();
      await rm(dir, { recursive: true });
    },
  };
}
