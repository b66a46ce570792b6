import { rm } from "node:fs/promises";
import {
  type Ban,
  type BanLengths,
  banCommands,
  forbiddenBans,
  liftCommands,
  type Management,
  replaceBansCommands,
  usualBanLengths,
  withLengthsOf,
} from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { writeFileAtomic } from "../../shared/files/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { BanFile } from "./ban-file.ts";
import { applyText } from "./nft.ts";

/** What Dom0 says of the domain's bans. */
export interface SharedBans {
  /** These are all; otherwise a change. */
  isWhole: boolean;
  banned: readonly Ban[];
  lifted: readonly Ban[];
  /** Tells one state of the list from another. */
  revision: string;
}

export interface BanKeeperOptions {
  /** Files of the bans themselves, and of which state of the domain's they are. */
  path: string;
  revisionPath: string;
  /** Who is never banned; undefined: there is no policy yet. */
  management(): Management | undefined;
  /** Makes rules for lengths that no ban had before. */
  widened(): Promise<void>;
  /** Told of what Dom0 bans and this host does not. */
  refused(summary: string): Promise<void>;
}

/** A host's bans, on disk and in the kernel's sets. One thing at a time: the caller's to see to. */
export class BanKeeper {
  readonly #o: BanKeeperOptions;
  readonly #file: BanFile;
  #lengths: BanLengths = usualBanLengths;
  /** Whether a change that Dom0 told could not be made: then only a whole list is of use. */
  #misses = false;

  constructor(options: BanKeeperOptions) {
    this.#o = options;
    this.#file = new BanFile(options.path, systemClock);
  }

  /** Each length of prefix has a set and a rule of its own. */
  get lengths(): BanLengths {
    return this.#lengths;
  }

  /** Takes up the bans of before, without what is over. @throws DomzeroError IO, TOO_LARGE */
  async start(): Promise<void> {
    const bans = await this.#file.read();
    await this.#file.replace(bans);
    this.#lengths = withLengthsOf(bans, usualBanLengths);
  }

  read(): Promise<Ban[]> {
    return this.#file.read();
  }

  /** @throws DomzeroError INVALID_INPUT, CONFLICT */
  async ban(bans: readonly Ban[]): Promise<void> {
    await this.#allow(bans);
    // At once: one that nft did not take is made when the sets are filled from the file next.
    await Promise.all([this.#file.add(bans), applyText(banCommands(bans))]);
  }

  async lift(bans: readonly Ban[]): Promise<void> {
    await this.#file.lift(bans);
    await this.#widen(bans);
    await applyText(liftCommands(bans));
  }

  /** Makes these the only bans. @throws DomzeroError INVALID_INPUT, CONFLICT */
  async replace(bans: readonly Ban[]): Promise<void> {
    await this.#allow(bans);
    await this.#file.replace(bans);
    await applyText(() => replaceBansCommands(bans, this.#lengths));
  }

  /** Fills the sets from the file. */
  async restore(): Promise<void> {
    const bans = await this.#file.read();
    await applyText(() => replaceBansCommands(bans, this.#lengths));
  }

  /** What Dom0 says of bans, whole or as a change. What would close the way to it is left out, and told. */
  async takeShared(shared: SharedBans): Promise<void> {
    const management = this.#o.management();
    if (management === undefined) return;
    if (this.#misses && !shared.isWhole) throw new DomzeroError("CONFLICT", "a change of the bans before is missing");
    try {
      await this.#takeShared(shared, management);
      this.#misses = false;
    } catch (error) {
      // As long as a revision is named, Dom0 sends only what is newer.
      this.#misses = true;
      await rm(this.#o.revisionPath, { force: true });
      throw error;
    }
  }

  async #takeShared({ isWhole, banned, lifted, revision }: SharedBans, management: Management): Promise<void> {
    const forbidden = new Set(forbiddenBans(banned, management));
    for (const { prefix } of forbidden) {
      await this.#o.refused(`${prefix} cannot be banned: Dom0 or a keyhole is there`);
    }
    const bans = forbidden.size === 0 ? banned : banned.filter((ban) => !forbidden.has(ban));
    await this.#widen([...bans, ...lifted]);
    if (isWhole) await this.#file.replace(bans);
    else {
      await this.#file.add(bans);
      await this.#file.lift(lifted);
    }
    const all = () => replaceBansCommands(bans, this.#lengths);
    await applyText(isWhole ? all : banCommands(bans) + liftCommands(lifted));
    await writeFileAtomic(this.#o.revisionPath, revision, 0o600);
  }

  async #allow(bans: readonly Ban[]): Promise<void> {
    const management = this.#o.management();
    if (management === undefined) throw new DomzeroError("CONFLICT", "this host has no policy yet, and so no bans");
    const [forbidden] = forbiddenBans(bans, management);
    if (forbidden !== undefined) {
      throw new DomzeroError("INVALID_INPUT", `${forbidden.prefix} cannot be banned: Dom0 or a keyhole is there`);
    }
    await this.#widen(bans);
  }

  /** A length of prefix that was not banned before needs a set and a rule of its own. */
  async #widen(bans: readonly Ban[]): Promise<void> {
    const wider = withLengthsOf(bans, this.#lengths);
    if (JSON.stringify(wider) === JSON.stringify(this.#lengths)) return;
    this.#lengths = wider;
    await this.#o.widened();
  }
}
