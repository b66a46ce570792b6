import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { cikLabel } from "../../shared/cik/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Exec, exec } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { UeventMonitor } from "../uevents/index.ts";
import {
  FolderMedium,
  type KeyMedium,
  kernelHasVfat,
  MountedMedium,
  MtoolsMedium,
  releaseLeftovers,
} from "./medium.ts";
import { type PluggedKey, readKey } from "./plugged-key.ts";

/** What noticing keys needs. */
export interface KeyWatcherOptions {
  /** Folder for mount points and small files, gone after a reboot. */
  runDir: string;
  uevents: UeventMonitor;
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

const listSchema = z.object({
  blockdevices: z
    .array(z.object({ path: z.string().max(256), ro: z.boolean(), size: z.number().nullable() }))
    .max(4096),
});
const blkidNothingFound = 2;

/** Notices keys that are plugged into the running machine, and those that were there before. */
export class KeyWatcher {
  readonly #o: KeyWatcherOptions;
  readonly #exec: Exec;
  #turn: Promise<void> = Promise.resolve();
  /** Devices that wait or are being dealt with, so that several events for one plug are one key. */
  readonly #busy = new Set<string>();
  /** Devices whose key was dealt with since they were plugged in. */
  readonly #done = new Set<string>();

  constructor(options: KeyWatcherOptions) {
    this.#o = options;
    this.#exec = options.exec ?? exec;
  }

  get #mountsDir(): string {
    return join(this.#o.runDir, "keys");
  }

  /** @throws DomzeroError IO */
  async start(): Promise<void> {
    await mkdir(this.#mountsDir, { recursive: true, mode: 0o700 });
    await releaseLeftovers(this.#mountsDir, this.#exec);
    this.#o.uevents.listen(({ action, subsystem, deviceName }) => {
      if (subsystem !== "block" || deviceName === undefined) return;
      const device = `/dev/${deviceName}`;
      if (action === "remove") this.#done.delete(device);
      if (action === "add" || action === "change") this.#consider(device);
    });
    const { stdout } = await this.#exec("lsblk", ["--json", "--bytes", "--list", "--output", "PATH,RO,SIZE"]);
    for (const { path, size } of listSchema.parse(JSON.parse(stdout)).blockdevices) {
      if ((size ?? 0) > 0) this.#consider(path);
    }
  }

  /** Resolves when no key is being dealt with any more. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  /** A device without a node in this host's /dev is not this host's. */
  #consider(device: string): void {
    if (!existsSync(device) || this.#busy.has(device) || this.#done.has(device)) return;
    this.#busy.add(device);
    this.#isCik(device).then(
      (isCik) => {
        if (!isCik) this.#busy.delete(device);
        else this.#queue(device);
      },
      (error: unknown) => {
        this.#busy.delete(device);
        this.#o.logger.debug({ device, err: error }, "a device could not be looked at");
      },
    );
  }

  #queue(device: string): void {
    if (this.#busy.size > 1) this.#o.onWaiting(device);
    this.#done.add(device);
    this.#turn = this.#turn.then(() => this.#deal(device)).finally(() => this.#busy.delete(device));
  }

  async #isCik(device: string): Promise<boolean> {
    const args = ["-p", "-o", "export", device];
    const { stdout } = await this.#exec("blkid", args, { okExitCodes: [0, blkidNothingFound], timeoutMs: 10_000 });
    return /^TYPE=vfat$/m.test(stdout) && new RegExp(`^LABEL=${cikLabel}$`, "m").test(stdout);
  }

  async #deal(device: string): Promise<void> {
    const medium = await this.#medium(device);
    try {
      await this.#o.onKey(await readKey(device, medium, await this.#isWritable(device)));
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
    return new MtoolsMedium(device, this.#mountsDir, this.#exec);
  }

  async #isWritable(device: string): Promise<boolean> {
    const { stdout } = await this.#exec("lsblk", ["--json", "--bytes", "--nodeps", "--output", "PATH,RO,SIZE", device]);
    return listSchema.parse(JSON.parse(stdout)).blockdevices[0]?.ro === false;
  }
}

/** Reads a key that lies in a folder. @throws DomzeroError CIK_UNREADABLE */
export function readFolderKey(folder: string): Promise<PluggedKey> {
  return readKey(folder, new FolderMedium(folder), true);
}
