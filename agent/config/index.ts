import { existsSync } from "node:fs";
import * as z from "zod";

const pathSchema = z.string().startsWith("/", "must be an absolute path").max(4096);

/** The configuration of an agent, `agent.yml`. An empty file, or none, is a good one. */
const agentConfigSchema = z.strictObject({
  /** Identity, membership, spool: kept over reboots. */
  stateDir: pathSchema.default("/var/lib/domzero-agent"),
  /** Mount points and sockets: gone after a reboot. */
  runDir: pathSchema.default("/run/domzero-agent"),
  /** File with the passphrase of a CIK that has one. */
  passphraseFile: pathSchema.optional(),
  logs: z
    .strictObject({
      /** Files to follow where journald does not run; `*` matches within one folder. */
      files: z.array(pathSchema).max(256).default(["/var/log/messages", "/var/log/syslog", "/var/log/*.log"]),
      /** Bound of the spool for the time without Dom0, MiB. */
      spoolMib: z.int().min(1).max(65_536).default(256),
    })
    .prefault({}),
  logLevel: z.enum(["trace", "debug", "info", "warn", "error"]).default("info"),
});
export type AgentConfig = z.infer<typeof agentConfigSchema>;

/** Where an agent looks for its configuration when nobody says otherwise. */
export const defaultAgentConfigPath = "/etc/domzero/agent.yml";

/**
 * Reads `agent.yml`.
 * @param mayBeMissing whether no file means the defaults
 * @throws DomzeroError CONFIG
 */
export async function readAgentConfig(path: string, mayBeMissing: boolean): Promise<AgentConfig> {
  if (mayBeMissing && !existsSync(path)) return agentConfigSchema.parse({});
  // What parses YAML stays out of an agent's memory where there is nothing to parse.
  const { readConfigFile } = await import("../../shared/config-file/index.ts");
  return readConfigFile(path, agentConfigSchema);
}
