import { existsSync, realpathSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../shared/exec/index.ts";
import { startHolder } from "../fleet-lab/holder.ts";
import { waitFor } from "../fleet-lab/wait.ts";
import type { BastionNetwork } from "./bastion-network.ts";

const unpacked = join(import.meta.dirname, "../../.build/debian");
const written = ["usr", "etc", "var"] as const;
const iptablesNames = ["iptables", "ip6tables", "ebtables", "iptables-save", "iptables-restore", "ip6tables-restore"];
const upTimeoutMs = 30_000;

/**
 * Where another program keeps tables beside the bastion: on its network, with processes of its own and a file system that
 * is this machine's, with packages of Debian over it. What it writes stays in memory, and goes with it.
 */
export class Neighbour implements AsyncDisposable {
  readonly #network: BastionNetwork;
  readonly #holder: Awaited<ReturnType<typeof startHolder>>;
  readonly #memory: string;

  private constructor(network: BastionNetwork, holder: Awaited<ReturnType<typeof startHolder>>) {
    this.#network = network;
    this.#holder = holder;
    this.#memory = join(network.folder, "neighbour");
  }

  /** @param packages as deploy/setup.sh unpacked them */
  static async start(network: BastionNetwork, packages: readonly string[]): Promise<Neighbour> {
    const neighbour = new Neighbour(network, await startHolder(["mount", "pid"], "/bin/cat"));
    try {
      await neighbour.#furnish(packages);
    } catch (error) {
      await neighbour[Symbol.asyncDispose]();
      throw error;
    }
    return neighbour;
  }

  #enter(file: string, args: readonly string[]): string[] {
    const pid = String(this.#holder.identity.pid);
    const net = `--net=/run/netns/${this.#network.namespace("host")}`;
    return ["--target", pid, "--mount", "--pid", net, "--wd=/", "--", file, ...args];
  }

  async run(file: string, args: readonly string[], input = ""): Promise<string> {
    return (await exec("nsenter", this.#enter(file, args), { input, timeoutMs: upTimeoutMs })).stdout;
  }

  /**
   * Starts a daemon and waits until a tool gets an answer from it.
   * @param asked the tool and its arguments
   */
  async daemon(argv: readonly string[], asked: readonly [file: string, ...args: string[]]): Promise<void> {
    const log = join(this.#network.folder, "daemon.log");
    await this.run("sh", ["-c", `exec setsid "$@" >>"$0" 2>&1 </dev/null &`, log, ...argv]);
    const [file, ...args] = asked;
    const isUp = () =>
      this.run(file, args).then(
        () => true,
        () => undefined,
      );
    await waitFor(`${argv[0]} to answer`, upTimeoutMs, isUp).catch(async (error: unknown) => {
      const said = await readFile(log, "utf8").catch(() => "");
      throw new Error(`${argv[0]} did not come up: ${said.slice(-2000)}`, { cause: error });
    });
  }

  async #furnish(packages: readonly string[]): Promise<void> {
    const folders = packages.map((name) => {
      const folder = join(unpacked, name);
      if (!existsSync(folder)) throw new Error(`${folder} is not there; run deploy/setup.sh`);
      return realpathSync(folder);
    });
    await mkdir(this.#memory, { recursive: true });
    await this.run("mount", ["-t", "tmpfs", "neighbour", this.#memory]);
    await this.run("mkdir", [join(this.#memory, "cgroup")]);
    await this.run("mount", ["--rbind", "/sys/fs/cgroup", join(this.#memory, "cgroup")]);
    for (const name of written) await this.#overlay(name, folders);
    await this.run("mount", ["-t", "tmpfs", "neighbour-run", "/run"]);
    await this.run("mount", ["-t", "proc", "proc", "/proc"]);
    // What it shows is of the network namespace that mounts it.
    await this.run("mount", ["-t", "sysfs", "sysfs", "/sys"]);
    await this.run("mount", ["--rbind", join(this.#memory, "cgroup"), "/sys/fs/cgroup"]);
    if (!packages.includes("iptables")) return;
    for (const name of iptablesNames) await this.run("ln", ["-sf", "xtables-nft-multi", `/usr/sbin/${name}`]);
  }

  async #overlay(name: string, folders: readonly string[]): Promise<void> {
    const [upper, work] = [join(this.#memory, name), join(this.#memory, `${name}.work`)];
    await this.run("mkdir", [upper, work]);
    const lower = [...folders.map((folder) => join(folder, name)).filter((path) => existsSync(path)), `/${name}`];
    const options = `lowerdir=${lower.join(":")},upperdir=${upper},workdir=${work}`;
    await this.run("mount", ["-t", "overlay", `neighbour-${name}`, "-o", options, `/${name}`]);
  }

  /** Ends it with all its processes. Its tables stay. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#holder.stop();
  }
}
