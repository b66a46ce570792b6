import { generateKeyPair } from "node:crypto";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { buildCommand, buildRouteMap } from "@stricli/core";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { toTimestamp } from "../../../shared/time/index.ts";
import { readDom0Config, stateLayout } from "../../config/index.ts";
import { type Cluster, type ClusterServer, clusterServerSchema, serverUrl, writeCluster } from "../../nats/index.ts";
import { makeRoutesIdentity, openPki, type Pki } from "../../pki/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";

const generate = promisify(generateKeyPair);
const defaultPort = 4222;
const mostReplicas = 5;

/** Reads `NAME=ADDRESS[:PORT]`; an IPv6 address is in brackets. @throws DomzeroError INVALID_INPUT */
function parseServer(given: string): ClusterServer {
  const [, name, bracketed, plain, port] = /^([^=]+)=(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(given) ?? [];
  const server = clusterServerSchema.safeParse({
    name,
    address: bracketed ?? plain,
    port: port === undefined ? defaultPort : Number(port),
  });
  if (server.success) return server.data;
  const example = "nats1=10.1.0.4, nats1=nats1.example.net:4222 or nats1=[fd00::4]:4222";
  throw new DomzeroError("INVALID_INPUT", `${given} is no server of a cluster; write for example ${example}`);
}

async function issueTo(pki: Pki, { address }: ClusterServer) {
  const { privateKey, publicKey } = await generate("ec", { namedCurve: "P-256" });
  const issued = await pki.issueNatsServer(address, publicKey.export({ format: "der", type: "spki" }));
  return {
    keyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    certificatePem: issued.chainPem,
    notAfter: toTimestamp(issued.notAfterMs),
  };
}

const clusterCommand = buildCommand({
  docs: {
    brief: "Make the files of a NATS cluster on machines of your own",
    fullDescription: [
      "Instead of the nats-server that Dom0 runs by itself. Writes FOLDER/NAME for each server: configuration, keys and a",
      "certificate of a year. Move each to its machine and start it there; links between servers use the port + 2000.",
      "Run it again for new certificates. Reads Dom0's own folder, so it runs on Dom0 alone.",
      "",
      "  dom0 nats cluster ./nats nats1=10.1.0.4 nats2=10.1.0.5 nats3=10.1.0.6",
    ].join("\n"),
  },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "array",
      parameter: {
        brief: "folder to write; then NAME=ADDRESS[:PORT] of each server",
        parse: text,
        placeholder: "what",
      },
    },
  },
  async func(this: CliContext, { json }: { json: boolean }, ...args: string[]) {
    const [given, ...wanted] = args;
    if (given === undefined || wanted.length === 0) {
      throw new DomzeroError("INVALID_INPUT", "name a folder and at least one server, NAME=ADDRESS; see --help");
    }
    const folder = resolve(given);
    const { stateDir, domain } = await readDom0Config(this.configPath);
    const layout = stateLayout(stateDir);
    const pki = await openPki(layout.pki);
    const { cluster, sameRoutes } = await writeCluster({
      natsDir: layout.nats,
      domain,
      caPem: pki.rootPem,
      servers: wanted.map(parseServer),
      folder,
      issue: (server) => issueTo(pki, server),
      makeRoutes: (addresses) => makeRoutesIdentity(domain, addresses, this.clock.nowMs()),
    });
    const { servers, certificatesNotAfter } = cluster;
    const result = { folder, servers: servers.map(serverUrl), certificatesNotAfter };
    await this.stdout(json ? `${JSON.stringify(result)}\n` : whatNext(folder, cluster, sameRoutes));
  },
});

function whatNext(folder: string, { servers, certificatesNotAfter }: Cluster, sameRoutes: boolean): string {
  const restart = sameRoutes
    ? "The links between the servers are as before: they can be restarted one after the other."
    : "The links between the servers are new: servers that run with older files have to be restarted together.";
  return [
    `Written for ${servers.length} servers, good until ${certificatesNotAfter.slice(0, 10)}: ${folder}`,
    `Move ${folder}/NAME to each machine, readable by the user of nats-server alone, and there:`,
    "  cd NAME && nats-server -c nats-server.conf",
    restart,
    "Then in dom0.yml:",
    "nats:",
    "  mode: external",
    "  servers:",
    ...servers.map((server) => `    - ${serverUrl(server)}`),
    `  replicas: ${oddAtMost(Math.min(servers.length, mostReplicas))}`,
    "",
  ].join("\n");
}

/** An even number of copies bears no more losses than one less. */
const oddAtMost = (count: number) => (count % 2 === 0 ? count - 1 : count);

/** `dom0 nats …` */
export const natsRoutes = buildRouteMap({
  routes: { cluster: clusterCommand },
  docs: { brief: "NATS servers on machines of your own" },
});
