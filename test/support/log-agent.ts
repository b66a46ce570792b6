/** Ships the logs of a folder from a process of its own, so that a test can kill it. Its settings come as JSON on stdin. */
import { text } from "node:stream/consumers";
import * as z from "zod";
import { LogShipper } from "../../agent/logs/index.ts";
import { connectAgentNats } from "../../agent/nats/index.ts";
import { createLogger } from "../../shared/log/index.ts";

export const logAgentSettings = z.strictObject({
  stateDir: z.string(),
  files: z.array(z.string()),
  spoolBytes: z.int(),
  server: z.string(),
  domain: z.string(),
  caPem: z.string(),
  hostId: z.string(),
  jwt: z.string(),
  seedBase64: z.string(),
});

if (import.meta.main) {
  const settings = logAgentSettings.parse(JSON.parse(await text(process.stdin)));
  const { stateDir, files, spoolBytes, server, domain, caPem, hostId, jwt, seedBase64 } = settings;
  const shipper = new LogShipper({ stateDir, files, spoolBytes, logger: createLogger("fatal"), system: false });
  await shipper.start();
  const connection = await connectAgentNats({
    servers: [server],
    domain,
    caPem,
    hostId,
    credentials: () => ({ jwt, seed: Buffer.from(seedBase64, "base64") }),
    onStatus: () => undefined,
  });
  shipper.attach(connection, hostId);
  process.stdout.write("attached\n");
}
