#!/usr/bin/env -S MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=65536 MALLOC_TOP_PAD_=0 UV_THREADPOOL_SIZE=2 node --expose-gc --max-semi-space-size=1 --lite-mode --single-threaded --no-node-snapshot
import { once } from "node:events";
import { parseArgs } from "node:util";
import * as z from "zod";
import { readEnvironment } from "../shared/environment/index.ts";
import { DomzeroError } from "../shared/errors/index.ts";
import { version } from "../shared/version.ts";
import { defaultAgentConfigPath, readAgentConfig } from "./config/index.ts";

const help = `dom0-agent: the agent of a host in a domzero domain

  dom0-agent run [--config FILE] [--key FOLDER]
                              enrol when a key is plugged in, then work for the domain
  dom0-agent facts [--json]   measure this machine and print what it is made of
  dom0-agent ban ADDRESS [--seconds N] [--config FILE]
                              keep this source out, here and, where the policy shares bans, on every host
  dom0-agent bastion-watchdog --folder FOLDER --until MS
                              started by the agent: undoes a change of the firewall after which Dom0 was not reached
  dom0-agent --version

Without --config it reads ${defaultAgentConfigPath}, or DOMZERO_AGENT_CONFIG, or takes the defaults.
--key takes a key that \`dom0 cik create FOLDER/\` wrote, on a machine without a place to plug one into; once the
machine is enrolled it says nothing.

  dom0-agent run --key /root/attic
`;

async function main(argv: readonly string[]): Promise<void> {
  // Compiling a parser for each schema takes memory that parsing a little now and then does not pay back.
  z.config({ jitless: true });
  const { values, positionals } = parse(argv);
  const [verb] = positionals;
  if (values.version === true) process.stdout.write(`dom0-agent ${version}\n`);
  else if (values.help === true || verb === undefined) process.stdout.write(help);
  else if (verb === "facts") await printFacts(values.json === true);
  else if (verb === "run") await run(values.config, values.key);
  else if (verb === "ban") await ban(values.config, positionals[1] ?? "", values.seconds ?? "0");
  else if (verb === "bastion-watchdog") await watchBastion(values.folder, Number(values.until));
  else throw new DomzeroError("USAGE", `there is no "${verb}"; dom0-agent --help tells what there is`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        config: { type: "string" },
        key: { type: "string" },
        folder: { type: "string" },
        until: { type: "string" },
        seconds: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw DomzeroError.from(error, "USAGE");
  }
}

async function printFacts(json: boolean): Promise<void> {
  // Only what measuring needs is loaded: the agent runs this as a short-lived child.
  const { collectFacts } = await import("./facts/index.ts");
  const facts = await collectFacts();
  if (json) process.stdout.write(JSON.stringify(facts));
  else process.stdout.write((await import("../shared/facts-yaml/index.ts")).factsToYaml(facts));
}

async function watchBastion(folder: string | undefined, untilMs: number): Promise<void> {
  if (folder === undefined || !Number.isFinite(untilMs)) {
    throw new DomzeroError("USAGE", "bastion-watchdog needs --folder and --until; the agent starts it itself");
  }
  const { runWatchdog } = await import("./bastion/index.ts");
  await runWatchdog(folder, untilMs);
}

/** For what watches logs on a host, such as fail2ban. */
async function ban(configPath: string | undefined, prefix: string, seconds: string): Promise<void> {
  const { runDir } = await readConfig(configPath);
  const [{ parseBanLines }, { reportOffender }] = await Promise.all([
    import("../shared/bastion/index.ts"),
    import("./bastion/index.ts"),
  ]);
  const line = `${prefix} ${seconds}`;
  try {
    parseBanLines(line);
  } catch (error) {
    const words = `"${prefix}" for "${seconds}" seconds is no ban: dom0-agent ban 198.51.100.7 --seconds 3600`;
    throw new DomzeroError("USAGE", words, { cause: error });
  }
  await reportOffender(runDir, line);
}

async function readConfig(configPath: string | undefined) {
  const named = configPath ?? readEnvironment().DOMZERO_AGENT_CONFIG;
  return readAgentConfig(named ?? defaultAgentConfigPath, named === undefined);
}

async function run(configPath: string | undefined, keyFolder: string | undefined): Promise<void> {
  const config = await readConfig(configPath);
  const { Agent } = await import("./daemon/index.ts");
  const tell = (line: string) => process.stdout.write(`dom0-agent: ${line}\n`);
  const agent = new Agent({ config, program: process.argv[1] ?? "", keyFolder, tell });
  await agent.start();
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await agent.stop();
  // All is kept and ended; a connection that nobody answers would hold the process up until TCP gives it up, for two minutes.
  process.exit();
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  const error = DomzeroError.from(thrown);
  process.stderr.write(`dom0-agent: ${error.message} (${error.code})\n`);
  process.exitCode = error.exitCode;
});
