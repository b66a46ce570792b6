import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { type ExecOptions, type ExecResult, exec } from "../../shared/exec/index.ts";
import { type HostView, hostViewSchema } from "../../shared/records/index.ts";
import { serviceEnvironment } from "./agent-host.ts";
import { type Lab, projectFolder } from "./lab.ts";
import type { LabProcess } from "./lab-process.ts";
import { LineFeed } from "./line-feed.ts";
import type { Machine } from "./machine.ts";

const folder = "/var/lib/domzero";
const startTimeoutMs = 60_000;
const natsServerProgram = join(projectFolder, ".build/nats-server");

/** An event of the domain as `dom0 events --json` tells it. */
const domainEventSchema = z.looseObject({
  at: z.string(),
  source: z.string(),
  kind: z.string(),
  summary: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type DomainEvent = z.infer<typeof domainEventSchema>;

/** The command line of `dom0` in its own machine: what {@link Machine.exec} is given. */
export const dom0Command: readonly string[] = [
  process.execPath,
  join(projectFolder, "controller/main.ts"),
  "--config",
  join(folder, "dom0.yml"),
];

/** The machine that Dom0 runs on. */
export class Dom0Host {
  readonly machine: Machine;
  readonly lab: Lab;
  /** Where all that Dom0 wrote is found. */
  readonly outputFile: string;
  #process: LabProcess | undefined;

  constructor(lab: Lab, machine: Machine) {
    this.lab = lab;
    this.machine = machine;
    this.outputFile = join(lab.folder, "dom0.log");
  }

  get process(): LabProcess {
    if (this.#process === undefined) throw new Error("Dom0 was not started");
    return this.#process;
  }

  /** Makes the domain. */
  async init(domain: string): Promise<void> {
    const advertise = ["--advertise", this.machine.address];
    await this.cli(["init", "--domain", domain, ...advertise, "--nats-binary", natsServerProgram]);
  }

  /** Starts `dom0 up` and waits until it answers. */
  async start(): Promise<void> {
    const dom0 = await this.machine.spawn([...dom0Command, "up"], { environment: serviceEnvironment });
    this.#process = dom0;
    const output = (chunk: Buffer) => void appendFile(this.outputFile, chunk);
    dom0.stdout.on("data", output);
    dom0.stderr.on("data", output);
    const said = new LineFeed(dom0.stdout, (line) => line);
    const ended = dom0.ended.then(() => {
      throw new Error(`Dom0 ended at once; see ${this.outputFile}`);
    });
    await Promise.race([said.next("Dom0 to be up", startTimeoutMs, (line) => /^Dom0 of .* is up$/.test(line)), ended]);
  }

  /** Ends `dom0 up` by a signal and waits for its end; its nats-server is not touched. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    this.process.kill(signal);
    await this.process.ended;
  }

  /** Runs a verb of `dom0`, as an operator on this machine. */
  cli(args: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    return this.machine.exec([...dom0Command, ...args], options);
  }

  /** All hosts, as `dom0 hosts` tells. */
  async hosts(selector = ""): Promise<HostView[]> {
    const { stdout } = await this.cli(["hosts", "list", "--json", ...(selector === "" ? [] : ["--select", selector])]);
    return z.array(hostViewSchema).parse(JSON.parse(stdout));
  }

  /** Makes a key and answers its image. @param options as of `dom0 cik create` */
  async createKey(name: string, options: readonly string[] = []): Promise<string> {
    const inside = `/var/tmp/${name}.img`;
    const image = join(this.lab.folder, `${name}.img`);
    await this.cli(["cik", "create", inside, ...options]);
    await exec("cp", ["--sparse=always", this.machine.path(inside), image]);
    return image;
  }

  /** The host of this name; undefined where Dom0 knows none. */
  async host(name: string): Promise<HostView | undefined> {
    return (await this.hosts(`name=${name}`))[0];
  }

  /** What happened so far and from now on; ends when this Dom0 does. */
  async followEvents(): Promise<LineFeed<DomainEvent>> {
    const follower = await this.follow(["events", "--follow", "--json", "--since", "1d"]);
    return new LineFeed(follower.stdout, (line) => domainEventSchema.parse(JSON.parse(line)));
  }

  /** A verb of `dom0` that goes on; to be ended by a signal. */
  async follow(args: readonly string[]): Promise<LabProcess> {
    const follower = await this.machine.spawn([...dom0Command, ...args], { environment: serviceEnvironment });
    follower.stderr.resume();
    return follower;
  }

  /** Waits until Dom0 has a line of a host. */
  async firstLogLine(host: string, timeoutMs: number): Promise<string> {
    const follower = await this.follow(["logs", host, "--follow", "--json"]);
    try {
      const lines = new LineFeed(follower.stdout, (line) => line);
      return await lines.next(`a log line of ${host}`, timeoutMs, () => true);
    } finally {
      follower.kill("SIGTERM");
    }
  }
}

/** Adds the machine of Dom0 to a lab, makes a domain there and starts it. */
export async function addDom0(lab: Lab, { domain = "demo.example", site = 1 } = {}): Promise<Dom0Host> {
  const machine = await lab.addMachine({ name: "dom0", site, systemDiskMib: 2048, blankDisksMib: [] });
  const dom0 = new Dom0Host(lab, machine);
  await dom0.init(domain);
  await dom0.start();
  return dom0;
}
