import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Ban, DesiredBastion } from "../../shared/bastion/index.ts";
import { Late } from "../../shared/late.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { NetworkWatch } from "../network/index.ts";

/** What the bastion works with. */
export interface BastionOptions {
  /** Its own folder in the agent's state. */
  folder: string;
  /** The agent's own program file, of which the watchdog is a process. */
  program: string;
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
