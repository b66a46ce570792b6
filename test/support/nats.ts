import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { initNats, NatsEngine } from "../../controller/nats/index.ts";
import { createLogger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";

/** The nats-server that the set-up builds. */
export const natsServerBinary = join(import.meta.dirname, "../../.build/nats-server");

/** A logger for tests: silent unless something is fatal. */
export const quietLogger = createLogger("fatal");

/** A port of the loopback interface that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** A certificate for 127.0.0.1 by openssl, so that NATS tests need nothing of our own PKI. */
async function makeTls(dir: string) {
  const [keyFile, certificateFile] = [join(dir, "tls-key.pem"), join(dir, "tls.pem")];
  const key = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const name = ["-subj", "/CN=test", "-addext", "subjectAltName=DNS:dom0.test.example,DNS:nats.test.example"];
  await promisify(execFile)("openssl", ["req", ...key, ...name, "-keyout", keyFile, "-out", certificateFile]);
  return { keyFile, certificateFile, caFile: certificateFile };
}

/** A real nats-server with the domain's accounts, in a folder of its own. */
export async function startTestNats() {
  const dir = await mkdtemp(join(tmpdir(), "domzero-nats-"));
  const tls = await makeTls(dir);
  await initNats(dir);
  const port = await freePort();
  const options = {
    dir,
    domain: "test.example",
    placement: { mode: "supervised", binary: natsServerBinary, address: "127.0.0.1", port, tls, storeMib: 65_536 },
    caPem: await readFile(tls.caFile, "utf8"),
    userDays: 1,
    clock: systemClock,
    logger: quietLogger,
  } as const;
  const engine = await NatsEngine.start(options);
  return {
    dir,
    engine,
    options,
    tls,
    url: `tls://127.0.0.1:${port}`,
    caPem: options.caPem,
    async stop() {
      await engine.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
