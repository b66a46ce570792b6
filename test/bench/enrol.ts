/**
 * Enrolments of 100 and of 1,000 machines against Dom0's own service with durable writes, beside the bare cost in the
 * same run: one TLS handshake, one P-256 signature and one durable JetStream write for each. The machines are a process
 * of their own; both kinds of work come from it with the same concurrency.
 */
import { spawn } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { createServer } from "node:tls";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { openEnrolmentDomain } from "../support/enrolment-domain.ts";

/** As when a whole site is switched on. */
const concurrency = 64;
const [few, many] = [100, 1000];

const domain = await openEnrolmentDomain({
  edgeLimits: { maxConnectionsPerAddress: 4096, ratePerSecond: 1e6, burst: 1e6 },
});
const key = await domain.makeKey({ uses: 5000 });
const clients = spawn(process.execPath, [`${import.meta.dirname}/support/enrol-clients.ts`], {
  stdio: ["pipe", "pipe", "inherit"],
});
const answers = createInterface({ input: clients.stdout })[Symbol.asyncIterator]();

/** The same three things that every enrolment has to do at least. */
async function startBareServer() {
  const connection = await domain.nats.engine.connect("bare");
  const manager = await jetstreamManager(connection);
  await manager.streams.add({ name: "BARE", subjects: ["bare"] });
  const client = jetstream(connection);
  const { publicKey } = { publicKey: createPublicKey(key.privateKey) };
  const { keyPem, chainPem } = domain.edge.identity.keys;
  const server = createServer({ key: keyPem, cert: chainPem, minVersion: "TLSv1.3" }, (socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (bytes) => {
      const isGood = verify(
        "sha256",
        bytes.subarray(0, 32),
        { key: publicKey, dsaEncoding: "ieee-p1363" },
        bytes.subarray(32),
      );
      if (!isGood) {
        socket.destroy();
        return;
      }
      client.publish("bare", bytes).then(
        () => socket.end("ok"),
        () => socket.destroy(),
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    endpoint: `127.0.0.1:${address.port}`,
    stop: async () => {
      server.close();
      await connection.close();
    },
  };
}

async function measure(kind: "enrol" | "bare", endpoint: string, from: number, count: number): Promise<number> {
  const { key: file, token } = key.contents;
  const work = {
    kind,
    endpoint,
    caPem: domain.edge.pki.rootPem,
    keyJson: JSON.stringify(file),
    token: token.toString("hex"),
    from,
    count,
    concurrency,
  };
  clients.stdin.write(`${JSON.stringify(work)}\n`);
  const { value, done } = await answers.next();
  if (done === true) throw new Error("the machines' process ended early");
  const { elapsedMs } = JSON.parse(value);
  const perHostMs = elapsedMs / count;
  process.stdout.write(`${kind} ${count}: ${perHostMs.toFixed(2)} ms each\n`);
  return perHostMs;
}

const bare = await startBareServer();
try {
  await measure("bare", bare.endpoint, 0, few);
  await measure("enrol", domain.listener.address, 60_000, few);
  const bareMs = await measure("bare", bare.endpoint, 0, many);
  const fewMs = await measure("enrol", domain.listener.address, 1, few);
  const manyMs = await measure("enrol", domain.listener.address, 1 + few, many);
  const again = await measure("bare", bare.endpoint, 0, many);
  const ratio = manyMs / ((bareMs + again) / 2);
  const round = (value: number) => Math.round(value * 100) / 100;
  process.stdout.write(
    `${JSON.stringify({ ratio_to_bound: round(ratio), growth_100_to_1000: round(manyMs / fewMs), enrolled: domain.inventory.hosts.size })}\n`,
  );
} finally {
  clients.stdin.end();
  await bare.stop();
  await domain.close();
}
