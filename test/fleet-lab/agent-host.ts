import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Lab, NewMachine } from "./lab.ts";
import { projectFolder } from "./lab.ts";
import type { LabProcess } from "./lab-process.ts";
import { LineFeed } from "./line-feed.ts";
import type { Machine } from "./machine.ts";

const configPath = "/etc/domzero/agent.yml";
const startTimeoutMs = 30_000;
const sources = [process.execPath, join(projectFolder, "agent/main.ts")];

/** The environment of programs in the lab, as a service manager would give it. */
export const serviceEnvironment = {
  PATH: `${join(projectFolder, "node_modules/.bin")}:${join(projectFolder, ".build")}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
  LC_ALL: "C",
  TZ: "UTC",
} as const;

const consolePrefix = "dom0-agent: ";

/** A machine with an agent on it. */
export class AgentHost {
  readonly machine: Machine;
  /** Where all that the agent wrote is found, for looking at after a failure. */
  readonly outputFile: string;
  readonly #command: readonly string[];
  #agent: LabProcess | undefined;
  #said: LineFeed<string> | undefined;

  /** @param command the agent's program and its first arguments */
  constructor(machine: Machine, outputFile: string, command: readonly string[] = sources) {
    this.machine = machine;
    this.outputFile = outputFile;
    this.#command = command;
  }

  get name(): string {
    return this.machine.name;
  }

  /** What the agent that runs now says on the machine's console. */
  get said(): LineFeed<string> {
    if (this.#said === undefined) throw new Error(`no agent was started on ${this.name}`);
    return this.#said;
  }

  get agent(): LabProcess {
    if (this.#agent === undefined) throw new Error(`no agent was started on ${this.name}`);
    return this.#agent;
  }

  /** Writes the agent's configuration, where it looks for one. */
  async configure(text: string): Promise<void> {
    const file = this.machine.path(configPath);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Starts the agent, with more arguments if wanted, and waits until it said that it is ready. */
  async startAgent(options: readonly string[] = []): Promise<void> {
    const agent = await this.machine.spawn([...this.#command, "run", ...options], {
      environment: serviceEnvironment,
    });
    this.#agent = agent;
    const output = (chunk: Buffer) => void appendFile(this.outputFile, chunk);
    agent.stdout.on("data", output);
    agent.stderr.on("data", output);
    this.#said = new LineFeed(agent.stdout, (line) =>
      line.startsWith(consolePrefix) ? line.slice(consolePrefix.length) : undefined,
    );
    await this.says(/^this (machine is in no domain|is )/, startTimeoutMs);
  }

  /** Waits until the agent says, or has said, something on the console. */
  says(pattern: RegExp, timeoutMs: number, from = 0): Promise<string> {
    return this.said.next(`${this.name} to say ${pattern}`, timeoutMs, (line) => pattern.test(line), from);
  }

  /** Ends the agent by a signal and waits for its end. */
  async stopAgent(signal: NodeJS.Signals): Promise<void> {
    this.agent.kill(signal);
    await this.agent.ended;
  }
}

/** An agent to be added. */
export interface NewAgentHost extends NewMachine {
  /** Its `agent.yml`; by default none. */
  config?: string;
  /** The agent's program and its first arguments; by default the sources as they are. */
  command?: readonly string[];
}

/** Adds a machine with a blank agent to a lab. */
export async function addAgentHost(lab: Lab, wanted: NewAgentHost): Promise<AgentHost> {
  const { config, command, ...machine } = wanted;
  const outputFile = join(lab.folder, `${machine.name}.agent.log`);
  const host = new AgentHost(await lab.addMachine(machine), outputFile, command);
  if (config !== undefined) await host.configure(config);
  await host.startAgent();
  return host;
}
