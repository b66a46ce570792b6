import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type ExecOptions, type ExecResult, exec } from "../../shared/exec/index.ts";
import { type Holder, startHolder } from "./holder.ts";
import { type LabProcess, type SpawnOptions, spawnInside } from "./lab-process.ts";
import { attachLoop, detachLoop, loopsUnder } from "./loop-devices.ts";
import { mountRoot, writeFirmware } from "./machine-boot.ts";
import { makeBlankDisk, makeSystemDisk, showDisk } from "./machine-disks.ts";
import { type PluggedKey, type PlugOptions, plugKey } from "./usb-key.ts";
import { waitFor } from "./wait.ts";
import type { Plug, Wires } from "./wires.ts";

/** What a machine is made of. Two with the same seed are one and the same to whoever asks their firmware. */
export interface MachineSpec {
  name: string;
  seed: string;
  plug: Plug;
  /** Name of its port at the switch; at most 15 characters. */
  port: string;
  systemDiskMib: number;
  blankDisksMib: readonly number[];
  /** Folders of the lab's machine that it sees under the same path, read-only. */
  shared: readonly string[];
}

/** What a machine needs of its lab. */
export interface MachineSite {
  /** Folder for its disks. */
  dataFolder: string;
  /** Folder for what is gone with the power. */
  runFolder: string;
  initProgram: string;
  wires: Wires;
  /** Told of every new process that a sweep would have to end. */
  record(holder: Holder): Promise<void>;
}

const allNamespaces = ["net", "mount", "uts", "ipc", "pid"] as const;
const releaseTimeoutMs = 20_000;
/** A machine of the lab: namespaces, disks, one cable, USB ports. Off until {@link powerOn}. */
export class Machine {
  readonly spec: MachineSpec;
  readonly #site: MachineSite;
  #plug: Plug;
  #holder: Holder | undefined;
  readonly #keys = new Set<PluggedKey>();
  #ports = 0;

  constructor(spec: MachineSpec, site: MachineSite) {
    this.spec = spec;
    this.#plug = spec.plug;
    this.#site = site;
  }

  get name(): string {
    return this.spec.name;
  }

  get address(): string {
    return this.#plug.address;
  }

  get isOn(): boolean {
    return this.#holder !== undefined;
  }

  /** Process 1, as the lab's machine counts. */
  get initPid(): number {
    if (this.#holder === undefined) throw new DomzeroError("UNAVAILABLE", `${this.name} is switched off`);
    return this.#holder.identity.pid;
  }

  /** Where the lab's machine sees a file of this one. */
  path(inside: string): string {
    return join(`/proc/${this.initPid}/root`, inside);
  }

  /** Starts it with whatever is on its disk; nothing runs in it but process 1. */
  async powerOn(): Promise<void> {
    const { runFolder } = this.#site;
    await mkdir(join(runFolder, "root"), { recursive: true, mode: 0o700 });
    const devices = await this.#attachDisks();
    const holder = await startHolder(allNamespaces, this.#site.initProgram);
    this.#holder = holder;
    await this.#site.record(holder);
    const [disk = ""] = devices;
    await mountRoot({ disk, runFolder, shared: this.spec.shared }, (argv) => this.exec(argv));
    for (const [index, device] of devices.entries()) await showDisk(this.path("/"), index, device, this.spec.seed);
    await writeFirmware(this.path("/"), this.spec.seed);
    await this.exec(["hostname", this.name]);
    await this.#site.wires.connect(this.initPid, this.spec.port, this.#plug);
  }

  /** Takes its power away: every process is killed, keys fall out. What reached its disk stays. */
  async powerOff(): Promise<void> {
    if (this.#holder === undefined) return;
    for (const key of this.#keys) await key.pull();
    await this.#holder.stop();
    this.#holder = undefined;
    await this.#site.wires.disconnect(this.spec.port);
    // Its mounts go a moment after its last process; a disk must not be mounted twice.
    await waitFor(`the disks of ${this.name} to be let go`, releaseTimeoutMs, async () => {
      const devices = await loopsUnder(this.#site.dataFolder);
      for (const device of devices) await detachLoop(device);
      return devices.length === 0;
    });
  }

  /** Replaces its disks by blank ones. Only while it is off. */
  async wipe(): Promise<void> {
    if (this.isOn)
      throw new DomzeroError("CONFLICT", `${this.name} is running; switch it off before its disks are wiped`);
    await rm(this.#site.dataFolder, { recursive: true, force: true });
  }

  /** Runs a tool inside and waits for it. */
  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    return exec("nsenter", ["--target", `${this.initPid}`, "--all", "--", ...argv], options);
  }

  /** Starts a program inside. */
  spawn(argv: readonly string[], options?: SpawnOptions): Promise<LabProcess> {
    return spawnInside(this.initPid, argv, options);
  }

  /** Plugs a key image into a free USB port. */
  async plug(image: string, options?: PlugOptions): Promise<PluggedKey> {
    this.#ports += 1;
    const port = join(this.#site.dataFolder, `usb-${this.#ports}.img`);
    const plugged = await plugKey(this.path("/"), image, port, options);
    const key: PluggedKey = {
      ...plugged,
      pull: async () => {
        if (this.#keys.delete(key)) await plugged.pull();
      },
    };
    this.#keys.add(key);
    return key;
  }

  /** Puts its cable into another socket. */
  async replug(plug: Plug): Promise<void> {
    const { wires } = this.#site;
    await wires.disconnect(this.spec.port);
    this.#plug = plug;
    await wires.connect(this.initPid, this.spec.port, plug);
  }

  cutLink(): Promise<void> {
    return this.#site.wires.setLink(this.spec.port, false);
  }

  mendLink(): Promise<void> {
    return this.#site.wires.setLink(this.spec.port, true);
  }

  /** Fills its system disk to the last block. Undone by {@link freeDisk}. */
  async fillDisk(): Promise<void> {
    const args = ["dd", "if=/dev/zero", `of=${fillerPath}`, "bs=64k", "status=none"];
    await this.exec(args, { okExitCodes: [1], timeoutMs: 120_000 });
    await this.exec(["sync"]);
  }

  freeDisk(): Promise<void> {
    return rm(this.path(fillerPath), { force: true });
  }

  async #attachDisks(): Promise<string[]> {
    const { dataFolder } = this.#site;
    const system = join(dataFolder, "disk-0.img");
    if (!(await readdir(dataFolder).catch((): string[] => [])).includes("disk-0.img")) {
      await mkdir(dataFolder, { recursive: true, mode: 0o700 });
      await makeSystemDisk(system, this.name, this.spec.systemDiskMib);
      for (const [index, sizeMib] of this.spec.blankDisksMib.entries()) {
        await makeBlankDisk(join(dataFolder, `disk-${index + 1}.img`), sizeMib);
      }
    }
    const files = [system, ...this.spec.blankDisksMib.map((_, index) => join(dataFolder, `disk-${index + 1}.img`))];
    const devices: string[] = [];
    for (const file of files) devices.push(await attachLoop(file));
    return devices;
  }
}

const fillerPath = "/var/filler";
