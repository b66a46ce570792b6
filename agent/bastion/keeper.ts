import { mkdir, readFile, rm } from "node:fs/promises";
import {
  type Ban,
  type BastionPolicy,
  type BastionQuestion,
  buildModel,
  compileBastion,
  conflicts,
  type DesiredBastion,
  desiredBastionSchema,
  type NetworkFacts,
} from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { delay } from "../../shared/time/index.ts";
import { answerQuestion } from "./answers.ts";
import { BanKeeper, type SharedBans } from "./ban-keeper.ts";
import type { BastionOptions } from "./bastion.ts";
import { readBootId } from "./boot-id.ts";
import { checkText, removeTable } from "./nft.ts";
import { followOffenders } from "./offenders.ts";
import { readForeignChains, readNetworkFacts } from "./read-facts.ts";
import { missingServices } from "./services.ts";
import { TableInForce } from "./table-in-force.ts";
import { bastionPlaces, beginTrial, confirmTrial, readTrial, type Trial, undoTrial } from "./trial.ts";
import { AddressTriggers } from "./triggers.ts";

const maxDesiredBytes = 4 * 1024 * 1024;
const defaultDriftCheckMs = 15_000;
const confirmEveryMs = 1_000;
/** Missing services in one event; the longest name of a unit is 255 bytes, but theirs are short. */
const mostNamed = 10;
/** The watchdog is given the first word. */
const graceMs = 2_000;

/** The firewall of a host that has a policy: follows the network, repairs what others change, goes back where it must. */
export class Keeper {
  readonly #o: BastionOptions;
  readonly #places: ReturnType<typeof bastionPlaces>;
  readonly #bans: BanKeeper;
  readonly #table = new TableInForce();
  readonly #triggers: AddressTriggers;
  readonly #stop = new AbortController();
  #work: Promise<unknown> = Promise.resolve();
  #unlisten: (() => void) | undefined;
  #unfollow: (() => void) | undefined;
  #drift: NodeJS.Timeout | undefined;
  #dirty = false;
  #desired: DesiredBastion | undefined;
  /** What the next boot begins with. */
  #goodText: string | undefined;
  /** What is installed is looked at once for each policy. */
  #namesMissing = true;
  #trial: Trial | undefined;
  readonly #told = new Set<string>();

  constructor(options: BastionOptions) {
    this.#o = options;
    this.#places = bastionPlaces(options.folder);
    this.#bans = new BanKeeper({
      path: this.#places.bans,
      revisionPath: this.#places.bansRevision,
      management: () => this.#desired?.management,
      widened: () => this.#refresh(),
      refused: (summary) => this.#tellOnce("bastion.ban-refused", summary, {}),
    });
    this.#triggers = new AddressTriggers(this.#places.addresses, ({ service }, error) =>
      options.logger.warn({ err: error, service }, "a service could not be told of a new address"),
    );
  }

  /** Takes up what was wanted last. @throws DomzeroError IO, INVALID_INPUT; nothing of it goes on then */
  async start(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async #start(): Promise<void> {
    await mkdir(this.#o.folder, { recursive: true, mode: 0o700 });
    await this.#endOldTrial();
    const { desired, triedDesired } = this.#places;
    this.#desired = await this.#readDesired(this.#trial === undefined ? desired : triedDesired);
    await this.#bans.start();
    this.#unlisten = this.#o.network.listen(() => this.#networkChanged());
    this.#drift = setInterval(
      () => void this.#enqueue(() => this.#repair()),
      this.#o.driftCheckMs ?? defaultDriftCheckMs,
    );
    await this.#enqueue(async () => {
      await this.#refresh();
      // What the boot loaded has rules, and no bans in its sets.
      if (this.#table.text !== undefined) await this.#bans.restore();
    });
    this.#unfollow = await followOffenders(this.#o.runDir, (bans) => this.#banOffenders(bans));
    if (this.#trial !== undefined) void this.#confirm(this.#trial);
  }

  /** What the policy says of links. */
  get linkClasses(): BastionPolicy["links"] {
    return this.#desired?.policy.links ?? {};
  }

  /** The firewall itself stays. */
  async stop(): Promise<void> {
    this.#stop.abort();
    clearInterval(this.#drift);
    this.#unlisten?.();
    this.#unfollow?.();
    await this.#work.catch(() => undefined);
  }

  /**
   * Tries what Dom0 wants: it counts once Dom0 was reached again.
   * @throws DomzeroError EXEC_FAILED where nft(8) does not take it; nothing is changed then
   */
  take(desired: DesiredBastion): Promise<void> {
    return this.#must(async () => {
      await this.#settleTrial();
      const refused = await this.#readDesired(this.#places.refusedDesired);
      if ([this.#desired, refused].some((each) => JSON.stringify(each) === JSON.stringify(desired))) return;
      const facts = await readNetworkFacts();
      const text = compileBastion({ facts, desired, banLengths: this.#bans.lengths });
      if (text !== this.#table.text) return this.#try(desired, text);
      await this.#accept(desired);
      await this.#count("the policy changes no rule of this host's firewall, and counts");
    });
  }

  /** Bans sources, from now on; one that is banned already gets the new time. @throws DomzeroError INVALID_INPUT */
  ban(bans: readonly Ban[]): Promise<void> {
    return this.#must(() => this.#bans.ban(bans));
  }

  lift(bans: readonly Ban[]): Promise<void> {
    return this.#must(() => this.#bans.lift(bans));
  }

  /** Makes these the only bans. @throws DomzeroError INVALID_INPUT */
  replaceBans(bans: readonly Ban[]): Promise<void> {
    return this.#must(() => this.#bans.replace(bans));
  }

  /** Here at once; on other hosts where Dom0 shares it. */
  async #banOffenders(bans: readonly Ban[]): Promise<void> {
    await this.ban(bans);
    for (const { prefix, seconds = 0 } of bans) {
      await this.#o.note("bastion.offender", `${prefix} is kept out by this host`, {
        prefix,
        seconds: String(seconds),
      });
    }
  }

  /** What Dom0 says of bans, whole or as a change. @throws DomzeroError EXEC_FAILED, IO */
  takeSharedBans(bans: SharedBans): Promise<void> {
    return this.#must(() => this.#bans.takeShared(bans));
  }

  /** @throws DomzeroError CONFLICT, EXEC_FAILED */
  async answer(question: BastionQuestion): Promise<unknown> {
    await this.#work;
    return answerQuestion(question, {
      desired: this.#desired,
      isTrial: this.#trial !== undefined,
      lengths: this.#bans.lengths,
      bans: await this.#bans.read(),
    });
  }

  #networkChanged(): void {
    if (this.#dirty || this.#stop.signal.aborted) return;
    this.#dirty = true;
    void this.#enqueue(async () => {
      // What comes from here on is read once more.
      this.#dirty = false;
      await this.#refresh();
    });
  }

  /** One thing at a time; what fails is told and tried again at the next occasion. */
  #enqueue(work: () => Promise<void>): Promise<void> {
    return this.#must(work).catch((error: unknown) => {
      const { message, code } = DomzeroError.from(error);
      this.#o.logger.warn({ err: error }, "the firewall could not be brought up to date");
      return this.#tellOnce("bastion.failed", `the firewall could not be brought up to date: ${message}`, { code });
    });
  }

  #must(work: () => Promise<void>): Promise<void> {
    const run = async () => {
      if (!this.#stop.signal.aborted) await work();
    };
    const done = this.#work.then(run, run);
    this.#work = done.catch(() => undefined);
    return done;
  }

  /** Makes the rules what the network is now; does nothing where they are so. */
  async #refresh(): Promise<void> {
    await this.#settleTrial();
    const desired = this.#desired;
    if (desired === undefined) return;
    const facts = await readNetworkFacts();
    const text = compileBastion({ facts, desired, banLengths: this.#bans.lengths });
    if (text !== this.#table.text) await this.#apply(text);
    if (this.#trial === undefined) await this.#keepGood(desired);
    await this.#follow(facts, desired);
  }

  async #apply(text: string): Promise<void> {
    const begunMs = performance.now();
    // Sets that are new know no bans: Dom0 is to say them all.
    const isNew = await this.#table.apply(text, () => rm(this.#places.bansRevision, { force: true }));
    if (isNew) this.#o.began();
    this.#o.logger.info({ tookMs: Math.round(performance.now() - begunMs) }, "the firewall is brought up to date");
  }

  async #keepGood(desired: DesiredBastion): Promise<void> {
    const { text } = this.#table;
    if (text === undefined || this.#goodText === text) return;
    await writeFileAtomic(this.#places.goodRules, text, 0o600);
    await writeFileAtomic(this.#places.goodDesired, JSON.stringify(desired), 0o600);
    this.#goodText = text;
  }

  /** What follows from a network that changed, beside rules. */
  async #follow(facts: NetworkFacts, desired: DesiredBastion): Promise<void> {
    if (this.#trial === undefined) await this.#nameProblems(facts, desired);
    await this.#triggers.follow(facts, desired.policy.triggers);
  }

  async #nameProblems(facts: NetworkFacts, desired: DesiredBastion): Promise<void> {
    const model = buildModel({ facts, desired, banLengths: this.#bans.lengths });
    for (const conflict of conflicts(model, await readForeignChains()))
      await this.#tellOnce("bastion.conflict", conflict, {});
    if (!this.#namesMissing) return;
    await this.#nameMissing(desired, facts);
    this.#namesMissing = false;
  }

  async #nameMissing(desired: DesiredBastion, facts: NetworkFacts): Promise<void> {
    const { ofPolicy, enabled } = await missingServices(desired.policy, facts.init);
    const missing = [
      ...ofPolicy.map((service) => `${service} (named by the policy)`),
      ...enabled.map((service) => `${service} (enabled)`),
    ];
    if (missing.length === 0) return;
    // In one: all that is wrong with a host in the same way is one ticket.
    const more = missing.length > mostNamed ? `, and ${missing.length - mostNamed} more` : "";
    const summary = `not installed: ${missing.slice(0, mostNamed).join(", ")}${more}`;
    await this.#tellOnce("bastion.service-missing", summary, {});
  }

  /** Puts back what somebody else changed. */
  async #repair(): Promise<void> {
    await this.#settleTrial();
    if (this.#table.text === undefined) return this.#refresh();
    const found = await this.#table.look();
    if (found === "as-left") return;
    this.#table.forget();
    await this.#refresh();
    await this.#bans.restore();
    const what = found === "gone" ? "the firewall's table was taken away" : "the firewall's rules were changed";
    await this.#o.note("bastion.drift", `${what} by somebody else; they are as they were`, {});
  }

  async #try(desired: DesiredBastion, text: string): Promise<void> {
    const seconds = desired.policy.confirmSeconds;
    // Before there is a trial to undo; a link that comes needs none, since a transaction fails as a whole.
    await checkText(text);
    const trial: Trial = { bootId: await readBootId(), endsAtMs: Date.now() + seconds * 1000 };
    // Before the trial, so that whoever goes back knows from what.
    await writeFileAtomic(this.#places.triedDesired, JSON.stringify(desired), 0o600);
    await beginTrial(this.#o.folder, trial, this.#o.program);
    try {
      await this.#apply(text);
    } catch (error) {
      await confirmTrial(this.#places);
      throw error;
    }
    this.#trial = trial;
    const accepted = this.#accept(desired);
    // Also where that cannot be written: else a good policy would be taken for one that Dom0 is not reached with.
    void this.#confirm(trial);
    await accepted;
  }

  async #accept(desired: DesiredBastion): Promise<void> {
    this.#desired = desired;
    await writeFileAtomic(this.#places.desired, JSON.stringify(desired), 0o600);
  }

  /** With this, problems of before are over for Dom0: those that are left, or new, are told after it. */
  async #count(summary: string): Promise<void> {
    this.#goodText = undefined;
    if (this.#desired !== undefined) await this.#keepGood(this.#desired);
    await this.#o.note("bastion.confirmed", summary, {});
    this.#told.clear();
    this.#namesMissing = true;
    await this.#refresh();
  }

  /** Asks for Dom0 until it was reached or the time is over. */
  async #confirm(trial: Trial): Promise<void> {
    while (this.#trial === trial && !this.#stop.signal.aborted) {
      const leftMs = trial.endsAtMs - Date.now();
      if (leftMs + graceMs <= 0) return this.#enqueue(() => this.#giveUp(trial));
      const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(Math.max(1, leftMs + graceMs))]);
      const reached = leftMs > 0 && (await this.#o.confirmReachable(signal).catch(() => false));
      if (reached) return this.#enqueue(() => this.#succeed(trial));
      await delay(confirmEveryMs, this.#stop.signal).catch(() => undefined);
    }
  }

  async #succeed(trial: Trial): Promise<void> {
    if (this.#trial !== trial || !(await confirmTrial(this.#places))) return this.#refresh();
    this.#trial = undefined;
    if (this.#desired !== undefined) await this.#accept(this.#desired);
    await this.#count("Dom0 was reached after the firewall's change, which counts now");
  }

  async #giveUp(trial: Trial): Promise<void> {
    if (this.#trial === trial) await undoTrial(this.#places, trial.endsAtMs);
    await this.#refresh();
  }

  /** Takes note of a trial that was undone, be it by the watchdog. */
  async #settleTrial(): Promise<void> {
    const undone = await readFile(this.#places.undone).catch(() => undefined);
    if (undone === undefined) return;
    this.#trial = undefined;
    const refused = await this.#readDesired(this.#places.triedDesired);
    if (refused !== undefined) await writeFileAtomic(this.#places.refusedDesired, JSON.stringify(refused), 0o600);
    this.#desired = await this.#readDesired(this.#places.goodDesired);
    this.#table.forget();
    if (this.#desired === undefined) {
      await rm(this.#places.desired, { force: true });
      await removeTable();
    } else await writeFileAtomic(this.#places.desired, JSON.stringify(this.#desired), 0o600);
    await rm(this.#places.undone, { force: true });
    const summary = "Dom0 was not reached after the firewall's change; the host went back to what it had";
    await this.#o.note("bastion.rolled-back", summary, {});
  }

  /** A trial of an agent that ended, or of a boot that did. */
  async #endOldTrial(): Promise<void> {
    const trial = await readTrial(this.#places);
    if (trial === undefined) return;
    const isOver = trial.bootId !== (await readBootId()) || trial.endsAtMs <= Date.now();
    if (isOver) await undoTrial(this.#places, trial.endsAtMs);
    else this.#trial = trial;
  }

  #readDesired(path: string): Promise<DesiredBastion | undefined> {
    return readJsonFile(path, desiredBastionSchema, maxDesiredBytes).catch((error: unknown) => {
      if (DomzeroError.from(error).code === "NOT_FOUND") return undefined;
      throw error;
    });
  }

  async #tellOnce(kind: string, summary: string, details: Record<string, string>): Promise<void> {
    if (this.#told.has(summary)) return;
    this.#told.add(summary);
    await this.#o.note(kind, summary, details);
  }
}
