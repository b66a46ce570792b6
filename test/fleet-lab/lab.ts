import { mkdir, rm, rmdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { macAddressOf } from "./firmware.ts";
import type { Holder } from "./holder.ts";
import { claimLab, dataFolder, type LabState, labsFolder, writeLabState } from "./lab-state.ts";
import { findLeftovers, type Leftovers, namespacesOf, removeData, sweepDeadLabs } from "./leftovers.ts";
import { Machine } from "./machine.ts";
import { layWires, siteAddress, type Wires } from "./wires.ts";

/** The folder of the project: machines see it, read-only. */
export const projectFolder = dirname(dirname(import.meta.dirname));

/** A machine to be added. */
export interface NewMachine {
  name: string;
  /** From 1; sites are joined by a router. Default 1. */
  site?: number;
  /** What its firmware is made from; default its name. */
  seed?: string;
  /** Default 128. */
  systemDiskMib?: number;
  /** Blank disks beside the system disk; default one of 1024 MiB. */
  blankDisksMib?: readonly number[];
}

const addressesPerSite = 250;

/** Machines and their network on this machine, and nothing of it outside of namespaces. Made by {@link openLab}. */
export class Lab {
  readonly id: string;
  /** Ids of labs that were killed and cleaned up now. */
  readonly swept: readonly string[];
  readonly #state: LabState;
  readonly #wires: Wires;
  readonly #machines = new Map<string, Machine>();
  readonly #sites = new Map<number, number>();
  readonly #opened = new Map<number, Promise<void>>();
  readonly #namespaces = new Set<string>();
  #recording: Promise<void> = Promise.resolve();

  constructor(id: string, state: LabState, wires: Wires, swept: readonly string[]) {
    this.id = id;
    this.#state = state;
    this.#wires = wires;
    this.swept = swept;
  }

  get machines(): readonly Machine[] {
    return [...this.#machines.values()];
  }

  /** A folder for files of tests and stories, gone with the lab. Machines do not see it. */
  get folder(): string {
    return join(dataFolder, this.id);
  }

  /** Adds a machine and switches it on. */
  async addMachine(wanted: NewMachine): Promise<Machine> {
    const { name, site = 1, seed = name } = wanted;
    if (this.#machines.has(name)) throw new DomzeroError("ALREADY_EXISTS", `the lab has a machine ${name} already`);
    const number = this.#machines.size + 1;
    const machine = new Machine(
      {
        name,
        seed,
        plug: { site, address: this.#nextAddress(site), macAddress: macAddressOf(seed) },
        port: `port${number}`,
        systemDiskMib: wanted.systemDiskMib ?? 128,
        blankDisksMib: wanted.blankDisksMib ?? [1024],
        shared: [projectFolder],
      },
      {
        dataFolder: join(dataFolder, this.id, name),
        runFolder: join(labsFolder, this.id, name),
        initProgram: initProgram(this.id),
        wires: this.#wires,
        record: (holder) => this.record(holder),
      },
    );
    this.#machines.set(name, machine);
    await this.#openSite(site);
    await machine.powerOn();
    return machine;
  }

  /** Puts a site behind a router that translates addresses. */
  async hideSite(site: number): Promise<void> {
    await this.#openSite(site);
    await this.#wires.hideSite(site);
  }

  /** Makes the router send no packets larger than this to a site (bytes); it says so to who tries (RFC 1191). */
  narrow(site: number, mtu: number): Promise<void> {
    return this.#wires.narrow(site, mtu);
  }

  /** Carries a machine to another site, where it gets another address; it runs on meanwhile. */
  async move(machine: Machine, site: number): Promise<void> {
    const address = this.#nextAddress(site);
    await this.#openSite(site);
    await machine.replug({ site, address, macAddress: machine.spec.plug.macAddress });
  }

  #nextAddress(site: number): string {
    const index = (this.#sites.get(site) ?? 0) + 1;
    if (index > addressesPerSite) throw new DomzeroError("TOO_LARGE", `site ${site} has no address left`);
    this.#sites.set(site, index);
    return siteAddress(site, index);
  }

  #openSite(site: number): Promise<void> {
    const opened = this.#opened.get(site) ?? this.#wires.addSite(site);
    this.#opened.set(site, opened);
    return opened;
  }

  /** Writes down what a sweep would have to end, should this process be killed. */
  record(holder: Holder): Promise<void> {
    this.#recording = this.#recording.then(async () => {
      const own = new Set(await namespacesOf("self"));
      for (const link of await namespacesOf(holder.identity.pid)) if (!own.has(link)) this.#namespaces.add(link);
      this.#state.holders.push(holder.identity);
      await writeLabState(join(labsFolder, this.id), this.#state);
    });
    return this.#recording;
  }

  /**
   * Ends everything and removes everything, also what is half made. Answers what is left nevertheless: nothing.
   * @throws what kept a machine from going, after all the others went
   */
  async close(): Promise<Leftovers> {
    const ends = await Promise.allSettled(this.machines.map((machine) => machine.powerOff()));
    await this.#wires.holder.stop();
    await removeData(this.id);
    await rm(join(labsFolder, this.id), { recursive: true, force: true });
    // Only the last lab finds them empty.
    for (const folder of [labsFolder, dataFolder]) await rmdir(folder).catch(() => undefined);
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    return findLeftovers(this.id, this.#namespaces);
  }
}

function initProgram(id: string): string {
  return join(labsFolder, id, "init");
}

/** Opens a lab, after cleaning up what killed ones left. Needs root. */
export async function openLab(): Promise<Lab> {
  if (process.getuid?.() !== 0) {
    throw new DomzeroError("PERMISSION_DENIED", "the lab makes namespaces and loop devices: run it as root");
  }
  const { id, state } = await claimLab();
  const swept = await sweepDeadLabs(join(labsFolder, id));
  await mkdir(join(dataFolder, id), { recursive: true, mode: 0o700 });
  await symlink("/usr/bin/cat", initProgram(id));
  const wires = await layWires(initProgram(id));
  const lab = new Lab(id, state, wires, swept);
  await lab.record(wires.holder);
  return lab;
}
