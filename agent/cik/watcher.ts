import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Exec, exec } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { DeviceEvent, DeviceWatch } from "../devices/index.ts";
import { FolderMedium, type KeyMedium } from "./medium.ts";
import { kernelHasVfat, MountedMedium, releaseLeftovers } from "./mounted-medium.ts";
import { MtoolsMedium } from "./mtools-medium.ts";
import { PatientMedium } from "./patient-medium.ts";
import { type PluggedKey, readKey } from "./plugged-key.ts";
import { type Likeness, listBlockDevices, probe } from "./probe.ts";

/** What noticing keys needs. */
export interface KeyWatcherOptions {
  /** Folder for mount points and small files, gone after a reboot. */
  runDir: string;
  devices: Pick<DeviceWatch, "listen">;
  /** Called for each key, one after the other; the key is let go when this ends. */
  onKey(key: PluggedKey): Promise<void>;
  /** Told what could not be used, and why. */
  onProblem(place: string, error: DomzeroError): void;
  /** Told that a key waits until another was dealt with. */
  onWaiting(place: string): void;
  /** Told that a key was let go: from now on it can be pulled out without harm. */
  onReleased(place: string): void;
  logger: Logger;
  exec?: Exec;
}

/** Longest that reading or writing one file of a key may take, milliseconds. */
const patienceMs = 60_000;

/** Notices keys that are plugged into the running machine, and those that were there before. */
export class KeyWatcher {
  readonly #o: KeyWatcherOptions;
  readonly #exec: Exec;
  /** Devices that are looked at, wait or are dealt with, so that several events for one plug are one key. */
  readonly #busy = new Set<string>();
  /** Busy devices of which the kernel told more meanwhile: another stick may be there. */
  readonly #again = new Set<string>();
  /** How often each device went away. */
  readonly #pulls = new Map<string, number>();
  /** Devices whose key was dealt with, and how often they had gone away before. */
  readonly #done = new Map<string, number>();
  readonly #looking = new Set<Promise<void>>();
  #turn: Promise<void> = Promise.resolve();
  #inTurn = 0;
  #unlisten: (() => void) | undefined;

  constructor(options: KeyWatcherOptions) {
    this.#o = options;
    this.#exec = options.exec ?? exec;
  }

  get #mountsDir(): string {
    return join(this.#o.runDir, "keys");
  }

  get #filesDir(): string {
    return join(this.#o.runDir, "key-files");
  }

  /** @throws DomzeroError IO, EXEC_MISSING, EXEC_FAILED */
  async start(): Promise<void> {
    await mkdir(this.#mountsDir, { recursive: true, mode: 0o700 });
    await releaseLeftovers(this.#mountsDir, this.#exec);
    await rm(this.#filesDir, { recursive: true, force: true });
    await mkdir(this.#filesDir, { mode: 0o700 });
    this.#unlisten = this.#o.devices.listen((event) => this.#deviceChanged(event));
    for (const { path, sizeBytes } of await listBlockDevices(this.#exec)) if (sizeBytes > 0) this.#consider(path);
  }

  /** Notices no more keys; resolves when the last one was let go. */
  async stop(): Promise<void> {
    this.#unlisten?.();
    await this.idle();
  }

  /** Resolves when no device is looked at and no key dealt with any more. */
  async idle(): Promise<void> {
    while (this.#looking.size > 0 || this.#inTurn > 0) {
      await Promise.all(this.#looking);
      await this.#turn;
    }
  }

  #deviceChanged({ action, subsystem, deviceName }: DeviceEvent): void {
    if (subsystem !== "block" || deviceName === undefined) return;
    const device = `/dev/${deviceName}`;
    if (action === "remove") this.#pulls.set(device, this.#pullsOf(device) + 1);
    if (action === "add" || action === "change") this.#consider(device);
  }

  #pullsOf(device: string): number {
    return this.#pulls.get(device) ?? 0;
  }

  /** A device without a node in this host's /dev is not this host's. */
  #consider(device: string): void {
    if (this.#busy.has(device)) this.#again.add(device);
    else if (existsSync(device)) {
      this.#busy.add(device);
      const looking = this.#look(device).finally(() => this.#looking.delete(looking));
      this.#looking.add(looking);
    }
  }

  async #look(device: string): Promise<void> {
    const pulls = this.#pullsOf(device);
    const likeness = await probe(this.#exec, device).catch((error: unknown) => {
      this.#o.logger.debug({ device, err: error }, "a device could not be looked at");
      return "nothing" as const;
    });
    // A card reader stays when its card goes: no key is there is as good as pulled out.
    if (likeness === "nothing") this.#done.delete(device);
    if (likeness === "nothing" || this.#done.get(device) === pulls) return this.#finish(device);
    this.#done.set(device, pulls);
    this.#queue(device, likeness);
  }

  #queue(device: string, likeness: Likeness): void {
    if (this.#inTurn > 0) this.#o.onWaiting(device);
    this.#inTurn += 1;
    const deal = async () => {
      await this.#deal(device, likeness).catch((error: unknown) => {
        this.#o.logger.error({ device, err: error }, "a key was not dealt with");
      });
      this.#inTurn -= 1;
      this.#finish(device);
    };
    this.#turn = this.#turn.then(deal);
  }

  #finish(device: string): void {
    this.#busy.delete(device);
    if (this.#again.delete(device)) this.#consider(device);
  }

  async #deal(device: string, likeness: Likeness): Promise<void> {
    const medium = new PatientMedium(await this.#medium(device), patienceMs);
    try {
      if (likeness !== "key") {
        throw new DomzeroError("CIK_UNREADABLE", `${device} is called CIK and has no FAT on it; make the key anew`);
      }
      const [found] = await listBlockDevices(this.#exec, device);
      await this.#o.onKey(await readKey(device, medium, found?.readOnly === false));
    } catch (error) {
      this.#o.onProblem(device, DomzeroError.from(error));
    } finally {
      await medium.release();
      this.#o.onReleased(device);
    }
  }

  async #medium(device: string): Promise<KeyMedium> {
    if (await kernelHasVfat(this.#exec)) {
      return new MountedMedium(device, join(this.#mountsDir, basename(device)), this.#exec);
    }
    return new MtoolsMedium(device, this.#filesDir, this.#exec);
  }
}

/** Reads a key that lies in a folder. @throws DomzeroError CIK_UNREADABLE */
export function readFolderKey(folder: string): Promise<PluggedKey> {
  return readKey(folder, new FolderMedium(folder), true);
}
