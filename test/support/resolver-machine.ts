import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DnsSettings } from "../../agent/dns/index.ts";
import { type ExecOptions, type ExecResult, exec } from "../../shared/exec/index.ts";
import {
  type Holder,
  type LabProcess,
  projectFolder,
  type SpawnOptions,
  serviceEnvironment,
  spawnInside,
  startHolder,
  waitFor,
} from "../fleet-lab/index.ts";
import { KnotServer } from "./dns-upstream.ts";

const patienceMs = 20_000;
const notFound = 2;

/** Where the stub of an agent listens, unless it is told otherwise. */
export const stub = "127.0.53.1";
const domain = "i.example.net";
/** The tunnel's link. */
export const device = "dz1";

/** Debian packages that `deploy/setup.sh` unpacks, and does not install. */
export type UnpackedPackage = "resolvconf" | "openresolv" | "resolved" | "musl";

/**
 * A machine with a resolver of its own, in namespaces: `/etc`, `/run` and `/usr` as if a package were installed, a link of
 * the tunnel, a Dom0 that answers for the domain, and a nameserver for the rest. Nothing of it is left when it ends.
 */
export class ResolverMachine {
  readonly #holder: Holder;
  readonly #folder: string;
  readonly dom0: KnotServer;
  readonly outside: KnotServer;

  private constructor(holder: Holder, folder: string, dom0: KnotServer, outside: KnotServer) {
    this.#holder = holder;
    this.#folder = folder;
    this.dom0 = dom0;
    this.outside = outside;
  }

  static async start(unpacked: UnpackedPackage): Promise<ResolverMachine> {
    const folder = await mkdtemp(join(tmpdir(), "domzero-resolver-"));
    const holder = await startHolder(["net", "mount", "uts", "ipc", "pid"], "/usr/bin/cat");
    try {
      const enter = enterOf(holder);
      await exec(enter[0], [...enter.slice(1), "sh", "-euc", mounts, "sh", folder, packageFolder(unpacked)]);
      const dom0 = await KnotServer.start(domain, "web 5 A 10.0.0.7\ndb 5 A 10.0.0.9", "127.1.1.1", enter);
      const outside = await KnotServer.start("outside.example", "www 1 A 192.0.2.80", "192.0.2.53", enter);
      return new ResolverMachine(holder, folder, dom0, outside);
    } catch (error) {
      await holder.stop();
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** What Dom0 said, for when it is away. */
  get answersFile(): string {
    return join(this.#folder, "scratch/state/dns/answers.json");
  }

  get settings(): DnsSettings {
    return { domain, servers: [this.dom0.address], device, zones: ["10.in-addr.arpa"] };
  }

  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    const [file, ...args] = enterOf(this.#holder);
    return exec(file, [...args, ...argv], options);
  }

  async spawn(argv: readonly string[], options: SpawnOptions = {}): Promise<LabProcess> {
    const child = await spawnInside(this.#holder.identity.pid, argv, options);
    child.stdout.resume();
    child.stderr.resume();
    return child;
  }

  /** Where this machine sees a file of that one. */
  path(inside: string): string {
    return join(`/proc/${this.#holder.identity.pid}/root`, inside);
  }

  /** Names as an agent serves them. @param settings what Dom0 says; without, it goes on as it was told before */
  startAgent(settings?: DnsSettings): Promise<LabProcess> {
    const options = { stateDir: join(this.#folder, "scratch/state"), ...(settings && { settings }) };
    const program = join(projectFolder, "test/support/dns-host-agent.ts");
    return this.spawn([process.execPath, program, JSON.stringify(options)], { environment: serviceEnvironment });
  }

  /** What a program that uses glibc finds for a name. */
  async found(name: string): Promise<string | undefined> {
    const { stdout } = await this.exec(["getent", "ahostsv4", name], { okExitCodes: [0, notFound] });
    return /^\S+/.exec(stdout)?.[0];
  }

  /** The same for a program that uses musl. @param program of {@link buildWithMusl} */
  async foundByMusl(program: string, name: string): Promise<string | undefined> {
    const { stdout } = await this.exec([program, name], { okExitCodes: [0, notFound] });
    return stdout.trim() || undefined;
  }

  /** Compiles a program that asks musl's libc for names. @returns its path */
  async buildWithMusl(): Promise<string> {
    const program = join(this.#folder, "lookup");
    const source = join(projectFolder, "test/support/lookup.c");
    const tcc = "/usr/lib/x86_64-linux-gnu/tcc";
    const musl = (name: string) => `/usr/lib/x86_64-linux-musl/${name}`;
    const headers = ["-nostdinc", "-I", `${tcc}/include`, "-I", "/usr/include/x86_64-linux-musl"];
    const parts = [musl("crt1.o"), musl("crti.o"), source, musl("libc.a"), musl("crtn.o")];
    await this.exec(["tcc", "-B", tcc, ...headers, "-nostdlib", "-static", "-o", program, ...parts]);
    return program;
  }

  /** systemd-resolved on a system bus of its own. @returns resolved */
  async startResolved(): Promise<LabProcess> {
    await this.spawn(["dbus-daemon", "--system", "--nofork", "--nopidfile"]);
    await waitFor("the system bus", patienceMs, () => this.has("/run/dbus/system_bus_socket"));
    return await this.restartResolved();
  }

  /** As its unit does, whose runtime folder outlives it. */
  async restartResolved(): Promise<LabProcess> {
    await this.exec(["install", "-d", "-o", "systemd-resolve", "-g", "systemd-resolve", "/run/systemd/resolve"]);
    const resolved = await this.spawn(["/usr/lib/systemd/systemd-resolved"]);
    await waitFor("systemd-resolved", patienceMs, async () => {
      const { exitCode } = await this.exec(["resolvectl", "status"], { okExitCodes: [0, 1] });
      return exitCode === 0;
    });
    return resolved;
  }

  async has(path: string): Promise<boolean> {
    return (await this.exec(["test", "-e", path], { okExitCodes: [0, 1] })).exitCode === 0;
  }

  /** One more nameserver. */
  startKnot(zone: string, records: string, address: string): Promise<KnotServer> {
    return KnotServer.start(zone, records, address, enterOf(this.#holder));
  }

  async link(target: string): Promise<void> {
    await rm(this.path("/etc/resolv.conf"), { force: true });
    await symlink(target, this.path("/etc/resolv.conf"));
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(join(this.path(path), ".."), { recursive: true });
    await writeFile(this.path(path), text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#holder.stop();
    await this.dom0[Symbol.asyncDispose]();
    await this.outside[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const packageFolder = (name: UnpackedPackage) => join(projectFolder, ".build/debian", name);

function enterOf({ identity }: Holder): readonly [string, ...string[]] {
  return ["nsenter", "--target", `${identity.pid}`, "--all", "--"];
}

/** $1: folder for what it writes; $2: the package. Where resolv.conf is a mount of its own, it is one no more. */
const mounts = `
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mkdir "$1/scratch"
mount -t tmpfs tmpfs "$1/scratch"
cd "$1/scratch"
mkdir etc work
umount -q /etc/resolv.conf || true
mount -t overlay etc -o "lowerdir=$2/etc:/etc,upperdir=$PWD/etc,workdir=$PWD/work" /etc
mount -t overlay usr -o "lowerdir=$2/usr:/usr" /usr
mount -t tmpfs tmpfs /run
mkdir /run/dbus
rm -f /etc/resolv.conf
echo 'systemd-resolve:x:992:992::/:/usr/sbin/nologin' >> /etc/passwd
echo 'systemd-resolve:x:992:' >> /etc/group
echo 'hosts: files dns' > /etc/nsswitch.conf
ip link set lo up
ip address add 192.0.2.53/32 dev lo
ip address add 192.0.2.54/32 dev lo
ip link add ${device} type veth peer name far
ip address add 10.0.0.3/17 dev ${device}
ip link set ${device} up
ip link set far up
`;
