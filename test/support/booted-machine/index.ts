import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, rmdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { type ExecOptions, type ExecResult, exec } from "../../../shared/exec/index.ts";
import { childrenOf, type Holder, startHolder, waitFor } from "../../fleet-lab/index.ts";

const prefix = "domzero-boot-";
const patienceMs = 30_000;
/** The kernel keeps no more of it (TASK_COMM_LEN). */
const longestCommandName = 15;
const script = (name: string) => join(import.meta.dirname, name);

/** What a machine is made of. */
export interface BootedMachineSpec {
  name: string;
  /** What is installed on it beside what is on this machine: folders with `usr` and `etc`, the first on top. */
  layers: readonly string[];
  /** Its init, process 1, with arguments. */
  init: readonly string[];
}

/**
 * A machine whose init is a real one, in namespaces and a cgroup of its own: this machine's programs, `/etc` of its own with
 * nothing enabled, `/var` that is blank. Its disk stays while it is switched off. However this process ends, it ends too, and
 * all that is in it; what the kernel keeps then (an empty cgroup, an empty folder) the next one takes away.
 */
export class BootedMachine implements AsyncDisposable {
  readonly #spec: BootedMachineSpec;
  readonly #holder: Holder;
  readonly #stage: string;
  #boots = 0;
  #running: { child: ChildProcessByStdio<Writable, Readable, Readable>; pid: number; cgroup: string } | undefined;
  /** What its init and its console said. */
  #console = "";

  private constructor(spec: BootedMachineSpec, holder: Holder, stage: string) {
    this.#spec = spec;
    this.#holder = holder;
    this.#stage = stage;
  }

  /** Makes one that is off. */
  static async make(spec: BootedMachineSpec): Promise<BootedMachine> {
    const stage = await makeFolder();
    const program = `${stage}.init`;
    await symlink("/usr/bin/cat", program);
    const holder = await startHolder(["mount", "pid"], program).finally(() => rm(program));
    const machine = new BootedMachine(spec, holder, stage);
    try {
      await machine.#inHolder([script("lay-disk.sh"), stage, ...spec.layers]);
    } catch (error) {
      await machine[Symbol.asyncDispose]();
      throw error;
    }
    return machine;
  }

  get console(): string {
    return this.#console;
  }

  /** Process 1, as this machine counts. */
  get pid(): number {
    if (this.#running === undefined) throw new Error(`${this.#spec.name} is switched off`);
    return this.#running.pid;
  }

  /** Where this machine sees a file of that one, also while it is off: one in `/etc`, `/var`, `/root` or `/home`. */
  path(inside: string): string {
    return join(`/proc/${this.#holder.identity.pid}/root`, this.#stage, inside);
  }

  /**
   * Switches it on; its init is at work then, and no more.
   * @param plug plugs its cables, before its init begins
   */
  async powerOn(plug: () => Promise<unknown> = async () => undefined): Promise<void> {
    this.#boots += 1;
    const cgroup = `${prefix}${process.pid}-${this.#holder.identity.pid}-${this.#boots}`;
    await this.#inHolder(["mkdir", this.#cgroupFolder(cgroup)]);
    const kinds = ["--mount", "--pid", "--net", "--uts", "--ipc"];
    const enter = ["--target", `${this.#holder.identity.pid}`, "--mount", "--pid", "--", "unshare", ...kinds, "--fork"];
    const boot = [script("boot.sh"), this.#stage, cgroup, this.#spec.name, ...this.#spec.init];
    const child = spawn("nsenter", [...enter, "--", ...boot], { stdio: ["pipe", "pipe", "pipe"], detached: true });
    const hear = (said: Buffer) => {
      this.#console += said;
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.stdin.on("error", () => undefined);
    const only = (parent: number) =>
      waitFor(`a child of ${parent}`, patienceMs, async () => (await childrenOf(parent))[0]);
    // nsenter and unshare each fork into their PID namespace.
    const pid = await only(await only(child.pid ?? 0));
    this.#running = { child, pid, cgroup };
    await plug();
    child.stdin.end("\n");
    const init = basename(this.#spec.init[0] ?? "").slice(0, longestCommandName);
    await this.until("to have an init", async () => {
      if (child.exitCode !== null) throw new Error(`${this.#spec.name} did not boot: ${this.#console}`);
      return (await readFile(`/proc/${pid}/comm`, "utf8")).trim() === init;
    });
  }

  /** Takes its power away. */
  async powerOff(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    const { child, pid, cgroup } = running;
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      process.kill(pid, "SIGKILL");
      await ended;
    }
    await this.#inHolder(["find", this.#cgroupFolder(cgroup), "-depth", "-type", "d", "-exec", "rmdir", "{}", "+"]);
  }

  /** Runs a tool on it. */
  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    return exec("nsenter", ["--target", `${this.pid}`, "--all", "--", ...argv], options);
  }

  /** Waits for a state of it that no event tells. @param what "to be …" */
  until<T>(what: string, look: () => Promise<T | false | undefined>): Promise<T> {
    return waitFor(`${this.#spec.name} ${what}`, patienceMs, look);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.powerOff();
    } finally {
      await this.#holder.stop();
      await rmdir(this.#stage);
    }
  }

  #cgroupFolder(cgroup: string): string {
    return join(this.#stage, "cgroup", cgroup);
  }

  #inHolder(argv: readonly string[]): Promise<ExecResult> {
    return exec("nsenter", ["--target", `${this.#holder.identity.pid}`, "--mount", "--pid", "--", ...argv]);
  }
}

/** Plugs a cable into two machines: a link in each of these names. */
export async function plugCable(a: BootedMachine, nameA: string, b: BootedMachine, nameB: string): Promise<void> {
  const link = ["ip", "link", "add", nameA, "type", "veth", "peer", "name", nameB, "netns", `${b.pid}`];
  await exec("nsenter", ["--target", `${a.pid}`, "--net", "--", ...link]);
}

/** A folder of this process; those of processes that were killed go now. */
export async function makeFolder(): Promise<string> {
  const running = new Set(await readdir("/proc"));
  const ownerOf = (name: string) => name.slice(prefix.length).split("-")[0] ?? "";
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix) && !running.has(ownerOf(name)));
  for (const name of left) await rm(join(tmpdir(), name), { recursive: true, force: true });
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}
