import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { hostNameSchema, timestampSchema } from "../../shared/records/index.ts";
import { accountsOf, operatorJwt, systemAccountJwt } from "./claims.ts";
import { type NatsKeys, readKeys } from "./keys.ts";
import { readRevocations } from "./revocations.ts";
import { renderServerConfig } from "./server-config.ts";

/** The port of the links between servers is so far above that of clients, as 6222 is above 4222. */
const routesPortDistance = 2000;
const maxPort = 65_535;
const maxStateBytes = 256 * 1024;

/** A server of a cluster. */
export const clusterServerSchema = z.strictObject({
  name: hostNameSchema,
  /** DNS name or IP address by which clients and the other servers reach it. */
  address: z
    .string()
    .max(253)
    .regex(/^[A-Za-z0-9.:-]+$/, "must be a name or an address"),
  port: z
    .int()
    .min(1)
    .max(maxPort - routesPortDistance),
});
export type ClusterServer = z.infer<typeof clusterServerSchema>;

/** What is remembered of a cluster: one that is written again takes links of those that still run. */
const clusterSchema = z.strictObject({
  version: z.literal(1),
  servers: z.array(clusterServerSchema).max(64),
  certificatesNotAfter: timestampSchema,
  routes: z.strictObject({ keyPem: z.string().max(4096), certificatePem: z.string().max(65_536) }),
});
export type Cluster = z.infer<typeof clusterSchema>;

/** PEM. */
interface Identity {
  keyPem: string;
  certificatePem: string;
}

/** What a cluster's files are made with. */
export interface ClusterOptions {
  natsDir: string;
  domain: string;
  caPem: string;
  servers: readonly ClusterServer[];
  /** Gets a folder of each server's name, which is to be moved to that server whole. */
  folder: string;
  issue(server: ClusterServer): Promise<Identity & { notAfter: string }>;
  makeRoutes(addresses: readonly string[]): Promise<Identity>;
}

const fileIn = (natsDir: string) => join(natsDir, "cluster.json");
const addressesOf = (servers: readonly ClusterServer[]) => servers.map(({ address }) => address);
const urlOf = ({ address }: ClusterServer, port: number) =>
  `tls://${address.includes(":") ? `[${address}]` : address}:${port}`;

/** URL of a server for its clients. */
export const serverUrl = (server: ClusterServer): string => urlOf(server, server.port);

/** The cluster that was written last; undefined where none was. @throws DomzeroError IO, INVALID_INPUT */
export async function readCluster(natsDir: string): Promise<Cluster | undefined> {
  return readJsonFile(fileIn(natsDir), clusterSchema, maxStateBytes).catch((error: unknown) => {
    if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
    throw error;
  });
}

/**
 * Writes all that the servers of a cluster need. Written again for the same addresses, only the certificates are new,
 * and the servers can be restarted one after the other.
 * @returns the cluster, and whether its links are as they were
 * @throws DomzeroError INVALID_INPUT where two servers have one name or address, IO
 */
export async function writeCluster(options: ClusterOptions): Promise<{ cluster: Cluster; sameRoutes: boolean }> {
  const { natsDir, servers, folder } = options;
  requireDistinct(servers);
  const [keys, { issuedAt, revocations }] = await Promise.all([readKeys(natsDir), readRevocations(natsDir)]);
  const before = await readCluster(natsDir);
  const sameRoutes = before !== undefined && sameSet(addressesOf(before.servers), addressesOf(servers));
  const routes = sameRoutes ? before.routes : await options.makeRoutes([...new Set(addressesOf(servers))]);
  const accounts = accountsOf(keys, revocations, issuedAt);
  // All are made before any is written: a name that is no server's changes nothing.
  const issued = await Promise.all(servers.map(async (server) => ({ server, identity: await options.issue(server) })));
  for (const { server, identity } of issued) {
    const config = serverConfig(options, server, keys, accounts, issuedAt);
    await writeServer(join(folder, server.name), { config, identity, routes, caPem: options.caPem });
  }
  const cluster: Cluster = {
    version: 1,
    servers: [...servers],
    certificatesNotAfter: issued.map(({ identity }) => identity.notAfter).sort()[0] ?? new Date(0).toISOString(),
    routes,
  };
  await writeFileAtomic(fileIn(natsDir), JSON.stringify(cluster), 0o600);
  return { cluster, sameRoutes };
}

function requireDistinct(servers: readonly ClusterServer[]): void {
  for (const told of [({ name }: ClusterServer) => name, serverUrl]) {
    const twice = servers.map(told).find((value, index, all) => all.indexOf(value) !== index);
    if (twice !== undefined) throw new DomzeroError("INVALID_INPUT", `${twice} is there twice; each server is one`);
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...new Set(a)].sort().join(" ") === [...new Set(b)].sort().join(" ");
}

function serverConfig(
  { domain, servers }: ClusterOptions,
  server: ClusterServer,
  keys: NatsKeys,
  accounts: ReturnType<typeof accountsOf>,
  issuedAt: number,
): string {
  const others = servers.filter(({ name }) => name !== server.name);
  return renderServerConfig({
    preface: [
      `${server.name} of the NATS cluster of ${domain}, made by: dom0 nats cluster`,
      "All paths are relative, so start it in the folder that this file is in: nats-server -c nats-server.conf",
    ],
    name: server.name,
    address: "0.0.0.0",
    port: server.port,
    storeDir: "store",
    resolverDir: "accounts",
    pidFile: "nats-server.pid",
    tls: { certificateFile: "cert.pem", keyFile: "key.pem", caFile: "ca.pem" },
    cluster: {
      name: domain,
      port: server.port + routesPortDistance,
      routes: others.map((other) => urlOf(other, other.port + routesPortDistance)),
      tls: { certificateFile: "routes.pem", keyFile: "routes-key.pem", caFile: "routes.pem" },
    },
    operatorJwt: operatorJwt(keys, domain, issuedAt),
    systemAccount: { publicKey: keys.system.publicKey, jwt: systemAccountJwt(keys, issuedAt) },
    accounts,
  });
}

/** What one server's folder is made of. */
interface ServerFiles {
  config: string;
  identity: Identity;
  routes: Identity;
  caPem: string;
}

async function writeServer(folder: string, { config, identity, routes, caPem }: ServerFiles): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = {
    "key.pem": identity.keyPem,
    "cert.pem": identity.certificatePem,
    "ca.pem": caPem,
    "routes-key.pem": routes.keyPem,
    "routes.pem": routes.certificatePem,
    "nats-server.conf": config,
  };
  for (const [name, content] of Object.entries(files)) await writeFileAtomic(join(folder, name), content, 0o600);
}
