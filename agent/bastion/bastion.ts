import { access } from "node:fs/promises";
import { join } from "node:path";
import type { domzero } from "../../proto/gen/domzero.js";
import type { Ban, DesiredBastion } from "../../shared/bastion/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";
import { Late } from "../../shared/late.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { NetworkWatch } from "../network/index.ts";
import type { GuestBridge } from "./guest-bridge.ts";

const maxRevisionBytes = 64;

/** What the bastion works with. */
export interface BastionOptions {
  /** Its own folder in the agent's state. */
  folder: string;
  /** The agent's own program file, of which the watchdog is a process. */
  program: string;
  /** Where offenders are left for the agent. */
  runDir: string;
  /** Hears that links, addresses or routes changed. */
  network: Pick<NetworkWatch, "listen">;
  logger: Logger;
  /** Tells Dom0 what happened; kinds: `bastion.drift`, `.conflict`, `.service-missing`, `.failed`, `.confirmed`, `.rolled-back`. */
  note(kind: string, summary: string, details: Record<string, string>): Promise<void>;
  /** Whether Dom0 is reached over a connection that is made for it: one that was there before outlives bad rules. */
  confirmReachable(signal: AbortSignal): Promise<boolean>;
  /** Told when rules come where there were none: they know no connection that is older, until this host sends by it. */
  began(): void;
  /** How often it looks whether somebody else changed the rules; default 15,000 ms. */
  driftCheckMs?: number;
}

/**
 * The host's firewall. A host that was never sent a policy is left as it is, and costs nothing: what keeps one is loaded
 * with the first.
 */
export class Bastion {
  readonly #o: BastionOptions;
  readonly #keeper = new Late(async () => {
    const { Keeper } = await import("./keeper.ts");
    const keeper = new Keeper(this.#o);
    await keeper.start();
    return keeper;
  });

  /** Of a list that is not whole yet. */
  readonly #banned: Ban[] = [];

  constructor(options: BastionOptions) {
    this.#o = options;
  }

  /** Takes up the policy that was sent last, where one was. @throws DomzeroError IO, INVALID_INPUT */
  async start(): Promise<void> {
    const known = ["desired.json", "trial.json", "trial-undone.json"].map((name) => access(join(this.#o.folder, name)));
    const hasOne = await Promise.any(known).then(
      () => true,
      () => false,
    );
    if (hasOne) await this.#keeper.get();
  }

  /** Tries what Dom0 wants. @throws DomzeroError EXEC_FAILED, EXEC_MISSING; nothing is changed then */
  async take(desired: DesiredBastion): Promise<void> {
    await (await this.#keeper.get()).take(desired);
  }

  /** The same, as it came. @throws ZodError, SyntaxError where it cannot be read; then as {@link take} */
  async takeJson(desired: Uint8Array): Promise<void> {
    // Only who was sent a policy pays for what reads one.
    const { desiredBastionSchema } = await import("../../shared/bastion/index.ts");
    await this.take(desiredBastionSchema.parse(JSON.parse(Buffer.from(desired).toString("utf8"))));
  }

  /** @throws DomzeroError INVALID_INPUT where Dom0 would be banned, CONFLICT where there is no policy */
  async ban(bans: readonly Ban[]): Promise<void> {
    await (await this.#keeper.get()).ban(bans);
  }

  async lift(bans: readonly Ban[]): Promise<void> {
    await (await this.#keeper.get()).lift(bans);
  }

  /** Makes these the only bans. @throws DomzeroError as {@link ban} */
  async replaceBans(bans: readonly Ban[]): Promise<void> {
    await (await this.#keeper.get()).replaceBans(bans);
  }

  /** Which state of the domain's bans this host has; empty: none. */
  async bansRevision(): Promise<string> {
    // Asked as a session begins: parts of a list that the one before did not bring whole are of no use.
    this.#banned.length = 0;
    const revision = await readFileLimited(join(this.#o.folder, "bans-revision.txt"), maxRevisionBytes).catch(() => "");
    return revision.toString();
  }

  /** Takes what Dom0 says of the domain's bans; a whole list may come in parts. @throws DomzeroError EXEC_FAILED, IO */
  async takeBans({ isWhole, isLast, banned, lifted, revision }: domzero.v1.Bans.$Properties): Promise<void> {
    const { parseBanLines } = await import("../../shared/bastion/index.ts");
    this.#banned.push(...parseBanLines(banned ?? ""));
    if (isLast !== true) return;
    const all = { isWhole: isWhole === true, banned: this.#banned.splice(0), lifted: parseBanLines(lifted ?? "") };
    await (await this.#keeper.get()).takeSharedBans({ ...all, revision: revision ?? "" });
  }

  /** Answers what Dom0 asks, JSON by JSON. @throws DomzeroError CONFLICT, EXEC_FAILED, ZodError */
  async answer(question: string): Promise<string> {
    const { bastionQuestionSchema } = await import("../../shared/bastion/index.ts");
    const asked = bastionQuestionSchema.parse(JSON.parse(question));
    return JSON.stringify(await (await this.#keeper.get()).answer(asked));
  }

  /** The bridge whose guests the firewall gives addresses in the tunnel; undefined where there is none. */
  async guestBridge(): Promise<GuestBridge | undefined> {
    const { readGuestBridge } = await import("./guest-bridge.ts");
    return await readGuestBridge((await this.#keeper.ifMade())?.linkClasses ?? {});
  }

  /** The firewall itself stays. */
  async stop(): Promise<void> {
    await (await this.#keeper.ifMade())?.stop();
  }
}

/** What the process does that outlives the agent: undoes a change after which Dom0 was not reached. */
export async function runWatchdog(folder: string, untilMs: number): Promise<void> {
  const { watchTrial } = await import("./trial.ts");
  await watchTrial(folder, untilMs);
}

/** Leaves an offender for the agent: it bans it, and tells Dom0. @throws DomzeroError IO */
export async function reportOffender(runDir: string, line: string): Promise<void> {
  await (await import("./offenders.ts")).leaveOffender(runDir, line);
}
