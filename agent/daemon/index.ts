import { mkdir } from "node:fs/promises";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Facts } from "../../shared/facts/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { KeyWatcher, type PluggedKey, readFolderKey } from "../cik/index.ts";
import type { AgentConfig } from "../config/index.ts";
import { DeviceWatch } from "../devices/index.ts";
import { FactsAhead, measureFacts } from "../hardware/index.ts";
import { type HostKeys, type Membership, openHostKeys, readMembership, writeMembership } from "../identity/index.ts";
import { LogShipper } from "../logs/index.ts";
import { NetworkWatch } from "../network/index.ts";
import { Member } from "./member.ts";
import { createOwnLogger } from "./own-log.ts";

/** How an agent is run. */
export interface AgentOptions {
  config: AgentConfig;
  /** The agent's own program file. */
  program: string;
  /** Folder with a key, for a machine that is in no domain yet and has no place to plug one into. */
  keyFolder: string | undefined;
  /** One line for whoever stands before the machine: the console. */
  tell(line: string): void;
}

/** The agent of a host: waits for a key while it is nobody's, works for its domain when it is somebody's. */
export class Agent {
  readonly #o: AgentOptions;
  readonly #logger: Logger;
  readonly #stop = new AbortController();
  readonly #devices: DeviceWatch;
  readonly #network: NetworkWatch;
  readonly #logs: LogShipper;
  readonly #facts: FactsAhead;
  #keys: HostKeys | undefined;
  #keyWatcher: KeyWatcher | undefined;
  #member: Member | undefined;
  #folderKey = Promise.resolve();

  constructor(options: AgentOptions) {
    const { config } = options;
    const logger = createOwnLogger(config.logLevel, {
      write: (line) => process.stderr.write(line),
      say: (text, severity) => this.#logs.writeOwn(text, severity),
      clock: systemClock,
    });
    this.#o = options;
    this.#logger = logger;
    const spoolBytes = config.logs.spoolMib * 1024 * 1024;
    this.#logs = new LogShipper({ stateDir: config.stateDir, files: config.logs.files, spoolBytes, logger });
    this.#devices = new DeviceWatch(logger);
    this.#network = new NetworkWatch(logger);
    this.#facts = new FactsAhead(() => measureFacts(options.program, this.#stop.signal));
  }

  /** @throws DomzeroError IO */
  async start(): Promise<void> {
    const { config } = this.#o;
    await mkdir(config.stateDir, { recursive: true, mode: 0o700 });
    await mkdir(config.runDir, { recursive: true, mode: 0o700 });
    this.#keys = await openHostKeys(config.stateDir);
    await this.#logs.start();
    const membership = await readMembership(config.stateDir);
    if (membership === undefined) {
      this.#tell("this machine is in no domain; plug in a key (CIK)");
      this.#devices.listen((event) => this.#facts.deviceChanged(event));
      this.#facts.start();
    } else {
      this.#tell(`this is ${membership.name}.${membership.domain}`);
      this.#join(membership, this.#keys);
    }
    this.#network.start();
    this.#devices.start();
    this.#keyWatcher = new KeyWatcher({
      runDir: config.runDir,
      devices: this.#devices,
      onKey: (key) => this.#onKey(key),
      onProblem: (place, error) => this.#tellUnused(place, error),
      onReleased: (place) => this.#tell(`the key at ${place} can be pulled out`),
      onWaiting: (place) => this.#tell(`the key at ${place} waits until the other is done`),
      logger: this.#logger,
    });
    await this.#keyWatcher.start();
    if (membership === undefined && this.#o.keyFolder !== undefined)
      this.#folderKey = this.#useFolder(this.#o.keyFolder);
  }

  async stop(): Promise<void> {
    this.#stop.abort(new DomzeroError("CANCELLED", "the agent is stopping"));
    this.#devices.stop();
    await this.#network.stop();
    await Promise.all([this.#keyWatcher?.stop(), this.#folderKey]);
    await this.#member?.stop();
    await this.#logs.stop();
  }

  async #useFolder(folder: string): Promise<void> {
    try {
      await this.#onKey(await readFolderKey(folder));
    } catch (error) {
      this.#tellUnused(folder, DomzeroError.from(error));
    }
  }

  #tellUnused(place: string, { message, code }: DomzeroError): void {
    this.#tell(`the key at ${place} was not used: ${message} (${code})`);
  }

  /** Ends when the key is not needed any more; a machine that waits for an operator lets the key go. */
  async #onKey(key: PluggedKey): Promise<void> {
    const parked = Promise.withResolvers<void>();
    let isParked = false;
    const enrolled = this.#enrol(key, () => {
      isParked = true;
      parked.resolve();
    });
    enrolled.catch((error: unknown) => {
      if (!isParked || this.#stop.signal.aborted) return;
      const { code, message } = DomzeroError.from(error);
      this.#tell(`this machine was not enrolled: ${message} (${code})`);
    });
    await Promise.race([enrolled, parked.promise]);
  }

  async #enrol(key: PluggedKey, onParked: () => void): Promise<void> {
    const { config } = this.#o;
    const keys = this.#keys ?? (await openHostKeys(config.stateDir));
    const { signal } = this.#stop;
    // A member that is never plugged a key again does without it.
    const { enrol } = await import("../enrolment/index.ts");
    const membership = await enrol(
      key,
      {
        keys,
        measureFacts: () => this.#measure(),
        passphrase: () => this.#passphrase(),
        onMembership: (membership) => writeMembership(config.stateDir, membership),
        tell: (line) => this.#tell(line),
        clock: systemClock,
        logger: this.#logger,
        signal,
      },
      onParked,
    );
    await this.#member?.stop();
    this.#join(membership, keys);
  }

  #join(membership: Membership, keys: HostKeys): void {
    const { config, program } = this.#o;
    const tell = (line: string) => this.#tell(line);
    this.#member = new Member({
      stateDir: config.stateDir,
      runDir: config.runDir,
      program,
      keys,
      membership,
      devices: this.#devices,
      network: this.#network,
      logs: this.#logs,
      tell,
      logger: this.#logger,
    });
    this.#member.start();
  }

  /** A member that is plugged a key again was up for long: what was measured before is too old. */
  #measure(): Promise<Facts> {
    return this.#member === undefined ? this.#facts.take() : measureFacts(this.#o.program, this.#stop.signal);
  }

  async #passphrase(): Promise<string> {
    const { passphraseFile } = this.#o.config;
    if (passphraseFile !== undefined) return (await readFileLimited(passphraseFile, 1024)).toString("utf8").trimEnd();
    const hint = "write it into a file and name that as passphraseFile in agent.yml";
    throw new DomzeroError("CIK_PASSPHRASE", `this key has a passphrase; ${hint}`);
  }

  #tell(line: string): void {
    this.#o.tell(line);
    this.#logs.writeOwn(line, 5);
  }
}
