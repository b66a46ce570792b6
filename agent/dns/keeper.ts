import { mkdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { FileChanges } from "../file-changes/index.ts";
import { Answering } from "./answering.ts";
import { AnswerCache } from "./cache.ts";
import { chooseResolver, type ResolverKind } from "./choose-resolver.ts";
import { DomainNames } from "./domain-names.ts";
import { gatherEvidence } from "./evidence.ts";
import type { HostDnsOptions } from "./host-dns.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { PlainResolver } from "./plain-resolver.ts";
import { Relay } from "./relay.ts";
import { ResolvconfResolver } from "./resolvconf-resolver.ts";
import { ResolvedResolver } from "./resolved-resolver.ts";
import { type DnsSettings, dnsSettingsSchema, type KeptState, keptStateSchema } from "./settings.ts";
import { Stub } from "./stub.ts";
import type { AppliedResolver, ResolverContext, SystemResolver } from "./system-resolver.ts";
import { askTcp, askUdp } from "./upstream.ts";

const maxStateBytes = 65_536;
const tryAgainMs = 15_000;
/** After a change of files; several programs may have a hand in one. */
const quietMs = 200;
const defaultListen = { address: "127.0.53.1", port: 53 };

/** Keeps the stub, and the system asking it, as Dom0 said last. */
export class Keeper {
  readonly #o: HostDnsOptions;
  readonly #folder: string;
  readonly #root: string;
  readonly #queue: WorkQueue;
  readonly #answers: KeptAnswers;
  readonly #names: DomainNames;
  readonly #relay: Relay;
  readonly #answering: Answering;
  readonly #stub: Stub;
  readonly #resolvers: Record<ResolverKind, SystemResolver>;
  readonly #changes = new FileChanges(quietMs, () => this.lookAgain());
  #settings: DnsSettings | undefined;
  #applied: KeptState["applied"];
  /** What is on disk. */
  #kept = "";
  /** resolvconf is there, but does not put us first. */
  #isResolvconfDeaf = false;
  #complaint = "";
  #willTryAgain = false;
  #willLookAgain = false;

  constructor(options: HostDnsOptions) {
    this.#o = options;
    const { stateDir, logger, root = "/", listen = defaultListen } = options;
    this.#folder = join(stateDir, "dns");
    this.#root = root;
    this.#queue = new WorkQueue((error) => this.#failed(error));
    const cache = new AnswerCache();
    this.#answers = new KeptAnswers(join(this.#folder, "answers.json"), cache, logger);
    const ask = { udp: askUdp, tcp: askTcp };
    this.#names = new DomainNames({ cache, clock: systemClock, ask, learned: () => this.#answers.writeSoon() });
    this.#relay = new Relay(ask);
    this.#answering = new Answering(this.#names, this.#relay);
    this.#stub = new Stub({
      ...listen,
      answer: (message, transport) => this.#answering.answer(message, transport),
      failed: (error) => {
        this.#failed(error);
        this.lookAgain();
      },
    });
    const hostDomain = hostname().split(".").slice(1).join(".") || undefined;
    const context: ResolverContext = { root, folder: this.#folder, stub: listen.address, hostDomain, exec, logger };
    this.#resolvers = {
      resolved: new ResolvedResolver(context),
      resolvconf: new ResolvconfResolver(context),
      plain: new PlainResolver(context, systemClock),
    };
  }

  /** Serves on as it was told last. @throws DomzeroError IO */
  async start(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#answers.load(systemClock.nowMs());
    const kept = await readJsonFile(this.#stateFile, keptStateSchema, maxStateBytes).catch(() => undefined);
    this.#applied = kept?.applied;
    // A former run may have ended at any point; plain resolv.conf tells by itself how far it came.
    if (kept?.applied?.kind === "resolvconf" || kept === undefined)
      await this.#undo().catch((error: unknown) => this.#failed(error));
    if (kept !== undefined) this.take(kept.settings);
    await this.#queue.idle();
  }

  take(settings: DnsSettings): void {
    this.#queue.add(async () => {
      const wanted = dnsSettingsSchema.parse(settings);
      if (JSON.stringify(wanted) === JSON.stringify(this.#settings)) return;
      this.#settings = wanted;
      this.#isResolvconfDeaf = false;
      this.#names.use(wanted.servers);
      this.#answering.use([wanted.domain, ...wanted.zones]);
      await this.#settle();
    });
  }

  /** Something of the system changed. */
  lookAgain(): void {
    if (this.#willLookAgain) return;
    this.#willLookAgain = true;
    this.#queue.add(async () => {
      this.#willLookAgain = false;
      await this.#settle();
    });
  }

  /** Puts the system back; it is told of the stub again by the next run. @throws DomzeroError IO */
  async stop(): Promise<void> {
    await this.#queue.stop();
    this.#changes.stop();
    try {
      await this.#undo();
    } finally {
      await this.#stub.close();
      await this.#answers.stop();
    }
  }

  /** The same, for ever. @throws DomzeroError IO */
  async leave(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The system asks the stub while it listens, and does not while it does not. */
  async #settle(): Promise<void> {
    const settings = this.#settings;
    if (settings === undefined) return;
    try {
      if (!this.#stub.isListening) await this.#stub.listen();
    } catch (error) {
      await this.#undo();
      const reason = DomzeroError.from(error).message;
      const consequence = "names of the domain are not found on this host until it can listen";
      throw new DomzeroError("UNAVAILABLE", `the stub of DNS cannot listen: ${reason}; ${consequence}`);
    }
    const { nameservers, watched } = await this.#apply(settings);
    this.#relay.use(nameservers);
    this.#changes.watch([{ folder: join(this.#root, "etc"), name: "resolv.conf" }, ...watched]);
    if (this.#complaint !== "") this.#o.logger.info("names of the domain are found on this host again");
    this.#complaint = "";
  }

  async #apply(settings: DnsSettings): Promise<AppliedResolver> {
    const chosen = chooseResolver(await gatherEvidence(this.#root, this.#folder));
    const kind = chosen === "resolvconf" && this.#isResolvconfDeaf ? "plain" : chosen;
    const { device } = settings;
    const applied = this.#applied;
    if (applied !== undefined && (applied.kind !== kind || applied.device !== device)) await this.#undo();
    this.#applied = { kind, device };
    await this.#keep();
    const result = await this.#resolvers[kind].apply(settings);
    if (result !== undefined) return result;
    this.#isResolvconfDeaf = true;
    return await this.#apply(settings);
  }

  /** Without a word of what was applied, it is only resolv.conf that may be ours. */
  async #undo(): Promise<void> {
    const { kind, device } = this.#applied ?? { kind: "plain", device: "" };
    await this.#resolvers[kind].remove(device).catch((error: unknown) => {
      // A program that was removed took with it what it was told.
      if (DomzeroError.from(error).code !== "EXEC_MISSING") throw error;
    });
    this.#applied = undefined;
    await this.#keep();
  }

  async #keep(): Promise<void> {
    if (this.#settings === undefined) return;
    const state: KeptState = { version: 1, settings: this.#settings, applied: this.#applied };
    const text = JSON.stringify(state);
    if (text === this.#kept) return;
    await writeFileAtomic(this.#stateFile, text, 0o600);
    this.#kept = text;
  }

  #failed(thrown: unknown): void {
    const error = DomzeroError.from(thrown);
    if (error.message !== this.#complaint) this.#o.logger.warn({ err: error }, "names of the domain cannot be served");
    this.#complaint = error.message;
    if (this.#willTryAgain) return;
    this.#willTryAgain = true;
    this.#queue.addLater(tryAgainMs, async () => {
      this.#willTryAgain = false;
      await this.#settle();
    });
  }

  get #stateFile(): string {
    return join(this.#folder, "settings.json");
  }
}
