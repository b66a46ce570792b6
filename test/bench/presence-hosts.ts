/** The hosts of the presence bench: as many connections and heartbeats as the list on standard input has hosts. */
import { text } from "node:stream/consumers";
import * as z from "zod";
import { connectAgentNats } from "../../agent/nats/index.ts";
import { Heartbeat, readBootId } from "../../agent/presence/index.ts";
import { systemClock } from "../../shared/time/index.ts";

const inputSchema = z.strictObject({
  url: z.string(),
  domain: z.string(),
  caPem: z.string(),
  hosts: z.array(z.strictObject({ hostId: z.string(), jwt: z.string(), seed: z.string() })),
});
const connectAtOnce = 16;

const { url, domain, caPem, hosts } = inputSchema.parse(JSON.parse(await text(process.stdin)));
const bootId = await readBootId();
const waiting = hosts.values();
await Promise.all(
  Array.from({ length: connectAtOnce }, async () => {
    for (const { hostId, jwt, seed } of waiting) {
      const credentials = () => ({ jwt, seed: new TextEncoder().encode(seed) });
      const connection = await connectAgentNats({
        servers: [url],
        domain,
        caPem,
        hostId,
        credentials,
        onStatus: ({ state, reason }) => void process.stderr.write(state === "away" ? `${hostId}: ${reason}\n` : ""),
      });
      const uptimeSeconds = () => process.uptime();
      new Heartbeat({ connection, hostId, bootId, agentVersion: "bench", uptimeSeconds, clock: systemClock }).start();
    }
  }),
);
process.stdout.write("beating\n");
