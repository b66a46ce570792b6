import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { desiredBastionSchema, type NetworkFacts, networkFactsSchema } from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { shippedMeta, shippedPolicy } from "./bastion-machines.ts";

/** Who is beside the bastion, behind which link, and the addresses of both ends. */
export const peers = {
  wan: { link: "wan0", own: ["11.0.0.1/24", "2a11::1/64"], theirs: ["11.0.0.2/24", "2a11::2/64"] },
  lan: { link: "lan0", own: ["172.16.0.1/16", "fd77::1/64"], theirs: ["172.16.0.2/16", "fd77::2/64"] },
  mesh: {
    link: "dz1",
    own: ["10.0.0.3/17", "fd01:2345:6789:1::a00:3/64"],
    theirs: ["10.0.0.9/17", "fd01:2345:6789:1::a00:9/64"],
  },
  guest: {
    link: "virbr0",
    own: ["192.168.122.1/24", "fd01:2345:6789:8003::1/64"],
    theirs: ["192.168.122.5/24", "fd01:2345:6789:8003::5/64"],
  },
} as const;
export type PeerName = keyof typeof peers;
export const peerNames = ["wan", "lan", "mesh", "guest"] as const;
export const ports = [22, 53, 8080] as const;

/** What Dom0 wants of the bastion of these tests, with changes. */
export function wanted(policy: object = {}, more: object = {}) {
  return desiredBastionSchema.parse({
    policy: { ...shippedPolicy, ...policy },
    meta: shippedMeta,
    management: { dom0: ["10.0.0.1"], wireguardPorts: [51820] },
    guestPrefix: "10.128.3.0/24",
    ...more,
  });
}

/** A process in a namespace that takes commands and gives answers, as JSON lines. */
export class Puppet {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly events: Array<{ event: string; summary?: string }> = [];
  readonly #waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  readonly ready: Promise<void>;
  #last = 0;

  constructor(namespace: string, program: string, args: readonly string[]) {
    const argv = ["netns", "exec", namespace, process.execPath, join(import.meta.dirname, program), ...args];
    this.child = spawn("ip", argv, { stdio: ["pipe", "pipe", "inherit"] });
    const started = Promise.withResolvers<void>();
    this.ready = started.promise;
    this.child.once("exit", (code) => started.reject(new Error(`${program} ended with ${code}`)));
    this.ready.catch(() => undefined);
    createInterface({ input: this.child.stdout }).on("line", (line) => {
      const answer = JSON.parse(line);
      if (answer.event === "ready") started.resolve();
      else if (answer.event !== undefined) this.events.push(answer);
      else this.#waiting.get(answer.id)?.(answer);
    });
  }

  ask(command: object): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Record<string, unknown>>((resolve) => this.#waiting.set(id, resolve));
    this.child.stdin.write(`${JSON.stringify({ id, ...command })}\n`);
    return answer;
  }

  async must(command: object): Promise<Record<string, unknown>> {
    const answer = await this.ask(command);
    if (answer["error"] !== undefined) throw new Error(String(answer["error"]));
    return answer;
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await ended;
  }
}

/**
 * A machine with a WAN, a LAN, a tunnel and a bridge of guests, each with a machine at its other end. Whatever ends this
 * process, a janitor takes all of it away.
 */
export class BastionNetwork implements AsyncDisposable {
  /** Of its namespaces, and of control groups that are made in it. */
  readonly name = `dzb${randomBytes(3).toString("hex")}`;
  readonly folder: string;
  readonly peers = new Map<string, Puppet>();
  readonly #puppets: Puppet[] = [];
  readonly #janitor: ChildProcess;

  private constructor(folder: string) {
    this.folder = folder;
    const argv = [join(import.meta.dirname, "bastion-janitor.ts"), this.name, folder];
    // A session of its own: Ctrl-C in a terminal is not for it.
    this.#janitor = spawn(process.execPath, argv, { stdio: ["pipe", "inherit", "inherit"], detached: true });
  }

  /**
   * @param names who is there beside it
   * @param own ports on which it answers itself
   */
  static async make(names: readonly PeerName[] = peerNames, own: readonly number[] = ports): Promise<BastionNetwork> {
    const network = new BastionNetwork(await mkdtemp(join(tmpdir(), "domzero-bastion-")));
    try {
      await network.#lay(names, own);
    } catch (error) {
      await network[Symbol.asyncDispose]();
      throw error;
    }
    return network;
  }

  /** The network namespace of one of the machines. */
  namespace(name: string): string {
    return `${this.name}-${name}`;
  }

  /** Runs a tool on the bastion's machine. */
  onHost(file: string, args: readonly string[], input = ""): Promise<string> {
    return this.on("host", file, args, input);
  }

  /** Runs a tool on one of the machines. */
  async on(name: string, file: string, args: readonly string[], input = ""): Promise<string> {
    const argv = ["netns", "exec", this.namespace(name), file, ...args];
    return (await exec("ip", argv, { input, timeoutMs: 60_000, maxOutputBytes: 64 * 1024 * 1024 })).stdout;
  }

  async #lay(names: readonly PeerName[], own: readonly number[]): Promise<void> {
    const host = this.namespace("host");
    await exec("ip", ["netns", "add", host]);
    const sysctls = ["net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"];
    await this.onHost("sysctl", ["--quiet", "--write", ...sysctls]);
    await this.onHost("ip", ["link", "set", "lo", "up"]);
    if (names.includes("guest")) {
      const bridge = ["link add virbr0 type bridge forward_delay 0", "link set virbr0 up"];
      await this.onHost("ip", ["-batch", "-"], `${bridge.join("\n")}\n`);
    }
    for (const name of names) await this.#connect(name);
    await this.onHost("ip", ["route", "add", "default", "via", "11.0.0.2"]);
    await this.onHost("ip", ["-6", "route", "add", "default", "via", "2a11::2"]);
    const listening = this.#start("host", "bastion-peer.ts", own.map(String));
    await Promise.all([listening.ready, ...names.map((name) => this.#inhabit(name))]);
  }

  async #inhabit(name: string): Promise<void> {
    const puppet = this.#start(name, "bastion-peer.ts", ports.map(String));
    this.peers.set(name, puppet);
    await puppet.ready;
  }

  /** Puts a machine at a bridge that somebody made. @param address with its length */
  async join(name: string, bridge: string, address: string, gateway: string): Promise<void> {
    const [namespace, port] = [this.namespace(name), `g-${name}`.slice(0, 15)];
    await exec("ip", ["netns", "add", namespace]);
    await this.onHost("ip", ["link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", namespace]);
    await this.onHost("ip", ["link", "set", port, "master", bridge, "up"]);
    const lines = [
      "link set lo up",
      `address add ${address} dev eth0`,
      "link set eth0 up",
      `route add default via ${gateway}`,
    ];
    await this.on(name, "ip", ["-batch", "-"], `${lines.join("\n")}\n`);
    await this.#inhabit(name);
  }

  async #connect(name: PeerName): Promise<void> {
    const { link, own, theirs } = peers[name];
    const namespace = this.namespace(name);
    const port = name === "guest" ? "vnet0" : link;
    await exec("ip", ["netns", "add", namespace]);
    const add = ["link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", namespace];
    await exec("ip", ["-n", this.namespace("host"), ...add]);
    const [own4 = "", own6 = ""] = own.map((address) => address.replace(/\/.*/, ""));
    const hostLines = [
      ...own.map((address) => `address add ${address} dev ${link}${address.includes(":") ? " nodad" : ""}`),
      ...(name === "guest" ? ["link set vnet0 master virbr0"] : []),
      `link set ${port} up`,
    ];
    const peerLines = [
      "link set lo up",
      ...theirs.map((address) => `address add ${address} dev eth0${address.includes(":") ? " nodad" : ""}`),
      "link set eth0 up",
      `route add default via ${own4}`,
      `-6 route add default via ${own6}`,
    ].map((line) => line.replace(/^-6 (.*) via/, "$1 via"));
    await exec("ip", ["-n", this.namespace("host"), "-batch", "-"], { input: `${hostLines.join("\n")}\n` });
    await exec("ip", ["-n", namespace, "-batch", "-"], { input: `${peerLines.join("\n")}\n` });
  }

  #start(name: string, program: string, args: readonly string[]): Puppet {
    const puppet = new Puppet(this.namespace(name), program, args);
    this.#puppets.push(puppet);
    return puppet;
  }

  /** Starts the bastion. */
  async bastion(driftCheckMs = 15_000): Promise<Puppet> {
    const puppet = this.#start("host", "bastion-agent.ts", [this.folder, String(driftCheckMs)]);
    await puppet.ready;
    return puppet;
  }

  async facts(bastion: Puppet): Promise<NetworkFacts> {
    return networkFactsSchema.parse((await bastion.must({ facts: true }))["facts"]);
  }

  /** Whether a machine reaches a port. */
  async reaches(from: string, host: string, port: number, protocol = "tcp", timeoutMs = 1_500): Promise<boolean> {
    const answer = await this.peers.get(from)?.must({ protocol, host, port, timeoutMs });
    return answer?.["reached"] === true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#puppets.map((puppet) => puppet.kill()));
    const ended = once(this.#janitor, "exit");
    this.#janitor.stdin?.end();
    await ended;
  }
}
