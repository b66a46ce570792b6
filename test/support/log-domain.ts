import { appendFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUser } from "@nats-io/nkeys";
import type { NatsConnection } from "@nats-io/transport-node";
import { LogShipper } from "../../agent/logs/index.ts";
import { connectAgentNats } from "../../agent/nats/index.ts";
import { type LogQuery, LogStore } from "../../controller/logs/index.ts";
import { quietLogger, startTestNats } from "./nats.ts";

const mebibyte = 1024 * 1024;
const everything: LogQuery = {
  hosts: [],
  units: [],
  sinceMs: 0,
  untilMs: 0,
  severity: 8,
  grep: "",
  follow: false,
  last: 0,
};

/** A real nats-server with the domain's log store, and hosts that ship to it. */
export async function startLogDomain(keep: { keepMib: number; keepMibPerHost: number }) {
  const nats = await startTestNats();
  const connection: NatsConnection = await nats.engine.connect("logs");
  const root = await mkdtemp(join(tmpdir(), "domzero-logs-"));
  const store = await LogStore.open({ connection, replicas: 1, keepDays: 1, ...keep, logger: quietLogger });
  const read = (query: Partial<LogQuery>, signal = new AbortController().signal) =>
    store.read({ ...everything, ...query }, (id) => id, signal);
  return {
    nats,
    root,
    store,
    read,
    async readAll(query: Partial<LogQuery>) {
      const lines = [];
      for await (const reply of read(query)) lines.push(...reply.lines);
      return lines;
    },
    /** What a host needs to connect. */
    async credentials(hostId: string) {
      const user = createUser();
      const { jwt } = await nats.engine.issueHost(hostId, user.getPublicKey());
      return { jwt, seed: user.getSeed() };
    },
    async stop() {
      await store.close();
      await connection.close();
      await nats.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type LogDomain = Awaited<ReturnType<typeof startLogDomain>>;

/** A host's shipping of the files in a folder of its own, in this process. */
export async function startLogHost(domain: LogDomain, hostId: string, spoolBytes = 256 * mebibyte) {
  const dir = join(domain.root, hostId);
  const stateDir = join(dir, "state");
  await mkdir(stateDir, { recursive: true });
  const logFile = join(dir, "app.log");
  const files = [join(dir, "*.log")];
  const shipper = new LogShipper({ stateDir, files, spoolBytes, logger: quietLogger, system: false });
  await shipper.start();
  const credentials = await domain.credentials(hostId);
  let connection: NatsConnection | undefined;
  return {
    hostId,
    logFile,
    shipper,
    write: (lines: readonly string[]) => appendFile(logFile, lines.map((line) => `${line}\n`).join("")),
    async connect(url = domain.nats.url) {
      connection = await connectAgentNats({
        servers: [url],
        domain: domain.nats.options.domain,
        caPem: domain.nats.caPem,
        hostId,
        credentials: () => credentials,
        onStatus: () => undefined,
      });
      shipper.attach(connection, hostId);
    },
    async stop() {
      await shipper.stop();
      await connection?.close();
    },
  };
}
