/**
 * Names on a host as an agent serves them, in a process that a test may kill: `dns-host-agent.ts OPTIONS`, JSON. SIGTERM
 * ends it as an agent that stops, SIGUSR2 as one that leaves its domain.
 */
import * as z from "zod";
import { HostDns } from "../../agent/dns/index.ts";
import { NetworkWatch } from "../../agent/network/index.ts";
import { createLogger } from "../../shared/log/index.ts";

const optionsSchema = z.object({
  stateDir: z.string(),
  root: z.string().default("/"),
  listen: z.object({ address: z.string(), port: z.int() }).default({ address: "127.0.53.1", port: 53 }),
  settings: z
    .object({ domain: z.string(), servers: z.array(z.string()), device: z.string(), zones: z.array(z.string()) })
    .optional(),
});

const { settings, ...options } = optionsSchema.parse(JSON.parse(process.argv[2] ?? "{}"));
const dns = new HostDns({ ...options, logger: createLogger("info") });
const network = new NetworkWatch(createLogger("warn"));
network.listen(() => dns.networkChanged());
network.start();
const ends = (signal: NodeJS.Signals, end: () => Promise<void>) =>
  process.once(signal, () => void Promise.all([end(), network.stop()]).then(() => process.exit(0)));
ends("SIGTERM", () => dns.stop());
ends("SIGUSR2", () => dns.leave());
await dns.start();
if (settings !== undefined) dns.take(settings);
