import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { proposeCompletions, run, type StricliProcess } from "@stricli/core";
import { type Environment, readEnvironment } from "../../shared/environment/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import type { AdminClient } from "./admin-client.ts";
import { application } from "./application.ts";
import { connectAdmin } from "./connect.ts";
import type { CliContext } from "./context.ts";

const defaultConfigPath = "/etc/domzero/dom0.yml";

/** What the completion scripts call with the words so far; not for people. */
const completionVerb = "__complete";

async function printProposals(words: readonly string[], context: CliContext): Promise<void> {
  const proposals = await proposeCompletions(application, words, context);
  await context.stdout(proposals.map(({ completion }) => `${completion}\n`).join(""));
}

/** Options that stand before the verb. */
interface GlobalOptions {
  configPath: string;
  colour: boolean;
  rest: readonly string[];
}

function globalOptions(argv: readonly string[], environment: Environment): GlobalOptions {
  const rest = [...argv];
  let configPath = environment.DOM0_CONFIG ?? defaultConfigPath;
  let colour = environment.NO_COLOR === undefined && environment.TERM !== "dumb" && process.stdout.isTTY === true;
  for (;;) {
    const option = rest[0];
    if (option === "--no-color") colour = false;
    else if (option === "--config") configPath = rest.splice(1, 1)[0] ?? configPath;
    else return { configPath: resolve(configPath), colour, rest };
    rest.shift();
  }
}

/** Runs `dom0` with its arguments; the exit code is left in `process.exitCode`. */
export async function runCli(argv: readonly string[]): Promise<void> {
  const options = globalOptions(argv, readEnvironment());
  const stop = new AbortController();
  const onSignal = () => stop.abort(new DomzeroError("CANCELLED", "stopped on request"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, onSignal);
  process.stdout.on("error", onSignal);
  const clients: AdminClient[] = [];
  const shell: StricliProcess = { stdout: process.stdout, stderr: process.stderr };
  const context: CliContext = {
    process: shell,
    signal: stop.signal,
    clock: systemClock,
    isTerminal: process.stdout.isTTY === true,
    colour: options.colour,
    columns: process.stdout.isTTY === true ? process.stdout.columns : 0,
    configPath: options.configPath,
    stdout: (text) => writeAll(text, stop.signal),
    stderr: (text) => void process.stderr.write(text),
    askSecret,
    admin: async () => {
      const client = await connectAdmin(options.configPath, stop.signal);
      clients.push(client);
      return client;
    },
  };
  const [verb, ...words] = options.rest;
  if (verb === completionVerb) await printProposals(words, context);
  else await run(application, options.rest, context);
  for (const client of clients) client.close();
  process.exitCode = exitCodeOf(shell.exitCode);
}

/** stricli's own codes are negative; the command line was wrong then (sysexits.h EX_USAGE). */
function exitCodeOf(code: string | number | null | undefined): number {
  const value = Number(code ?? 0);
  return value < 0 || value > 127 + 64 ? 64 : value;
}

function writeAll(text: string, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted || process.stdout.write(text)) return done();
    const finish = () => {
      process.stdout.off("drain", finish);
      signal.removeEventListener("abort", finish);
      done();
    };
    process.stdout.once("drain", finish);
    signal.addEventListener("abort", finish, { once: true });
  });
}

async function askSecret(question: string): Promise<string> {
  if (process.stdin.isTTY !== true) {
    throw new DomzeroError("USAGE", "there is no terminal to ask for a secret on; give it by a file");
  }
  process.stderr.write(question);
  const muted = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: muted, terminal: true });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}
