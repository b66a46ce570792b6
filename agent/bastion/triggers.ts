import * as z from "zod";
import type { BastionPolicy, NetworkFacts } from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { readJsonFileIfThere, writeFileAtomic } from "../../shared/files/index.ts";
import { readBootId } from "./boot-id.ts";

type Trigger = BastionPolicy["triggers"][number];

const maxFileBytes = 1024 * 1024;
/** Which addresses services were told of last. */
const toldSchema = z.strictObject({ bootId: z.string().max(64), addresses: z.array(z.string().max(64)) });

/** Has services take note of new addresses, also of those that came while no agent ran. */
export class AddressTriggers {
  readonly #file: string;
  readonly #failed: (trigger: Trigger, error: unknown) => void;

  /** @param failed is told of a service that could not be told */
  constructor(file: string, failed: (trigger: Trigger, error: unknown) => void) {
    this.#file = file;
    this.#failed = failed;
  }

  /** @throws DomzeroError IO */
  async follow({ links, init }: NetworkFacts, triggers: readonly Trigger[]): Promise<void> {
    if (triggers.length === 0) return;
    const now = { bootId: await readBootId(), addresses: links.flatMap(({ addresses }) => addresses).sort() };
    const told = await readJsonFileIfThere(this.#file, toldSchema, maxFileBytes).catch(() => undefined);
    if (JSON.stringify(told) === JSON.stringify(now)) return;
    // Services that run were started with the addresses of now where nobody was told before.
    if (told !== undefined) {
      for (const trigger of triggers) {
        await runTrigger(trigger, init).catch((error: unknown) => this.#failed(trigger, error));
      }
    }
    await writeFileAtomic(this.#file, JSON.stringify(now), 0o600);
  }
}

/** Leaves alone what does not run; what has no way to reload is restarted. @throws DomzeroError EXEC_FAILED, EXEC_MISSING */
async function runTrigger({ service, action }: Trigger, init: NetworkFacts["init"]): Promise<void> {
  if (init === "systemd") {
    await exec("systemctl", [`try-${action === "reload" ? "reload-or-restart" : action}`, "--", service]);
  } else if (init === "openrc") {
    const { stdout, stderr } = await exec("rc-service", ["--nocolor", service, "describe"]);
    // Among warnings where the script does not describe it.
    const canReload = /^ \* reload:/m.test(`${stdout}\n${stderr}`);
    await exec("rc-service", ["--ifstarted", service, canReload ? action : "restart"]);
  }
}
