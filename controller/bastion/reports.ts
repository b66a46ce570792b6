import * as z from "zod";
import { banListSchema } from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { DomainEvent, HostRecord } from "../../shared/records/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import { EventFollower, type Events, orSkipped } from "../events/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Tickets } from "../tickets/index.ts";
import type { BanList } from "./ban-list.ts";
import type { Policies } from "./policies.ts";

const offenderSchema = z.object({ prefix: z.string(), seconds: z.coerce.number() });

/** What becomes of a ticket: what it needs, by the kind of event that opens it. */
const remedies: Readonly<Record<string, string>> = {
  "bastion.drift": "find out what changes the table domzero there, and have it leave it alone; then close this ticket",
  "bastion.conflict": "let one of the two firewalls do the work, or say in the policy what is meant",
  "bastion.failed": "dom0 logs HOST tells what nft did not take",
  "bastion.service-missing": "install it on the host, or disable it there and take it out of the policy",
  "bastion.rolled-back": "change the policy so that Dom0 is reached with it: dom0 bastion explain tells what decides",
  "bastion.ban-refused": "lift that ban: dom0 bastion lift",
};
/** What is over when a host has a policy that counts. */
const settledByConfirm = ["bastion.rolled-back", "bastion.failed", "bastion.service-missing", "bastion.conflict"];

/** What reports are dealt with. */
export interface BastionReportsOptions {
  events: Pick<Events, "readStored">;
  tickets: Pick<Tickets, "open" | "settle">;
  hosts: Pick<Collection<HostRecord>, "get">;
  bans: Pick<BanList, "change">;
  policies: Pick<Policies, "checkBans" | "desiredFor">;
  /** How far was read. */
  cursorFile: string;
  clock: Clock;
  logger: Logger;
}

/** Hears what hosts tell of their firewalls: problems become tickets, offenders are banned everywhere. */
export class BastionReports {
  readonly #o: BastionReportsOptions;
  readonly #follower: EventFollower;

  constructor(options: BastionReportsOptions) {
    this.#o = options;
    const { events, cursorFile, clock, logger } = options;
    const take = async (told: readonly DomainEvent[]) => {
      for (const event of told) await orSkipped(this.#take(event), { host: event.source, kind: event.kind }, logger);
    };
    this.#follower = new EventFollower({ events, kind: "bastion.", take, cursorFile, clock, logger });
  }

  start(): void {
    this.#follower.start();
  }

  stop(): Promise<void> {
    return this.#follower.stop();
  }

  async #take({ source, kind, summary, details }: DomainEvent): Promise<void> {
    const host = this.#o.hosts.get(source)?.value;
    if (host === undefined) return;
    if (kind === "bastion.offender") return this.#share(host, details);
    if (kind === "bastion.confirmed") {
      for (const settled of settledByConfirm) await this.#o.tickets.settle({ kind: settled, about: [host.id] });
      return;
    }
    const remedy = remedies[kind]?.replace("HOST", host.name);
    if (remedy === undefined) return;
    await this.#o.tickets.open({ kind, about: [host.id], summary: `${host.name}: ${summary}`, remedy });
  }

  /** What one host has seen, all keep out, where its policy says so. */
  async #share(host: HostRecord, details: DomainEvent["details"]): Promise<void> {
    const { policies, bans, logger } = this.#o;
    if (policies.desiredFor(host)?.policy.shareBans !== true) return;
    try {
      const { prefix, seconds } = offenderSchema.parse(details);
      const offenders = banListSchema.parse([seconds > 0 ? { prefix, seconds } : { prefix }]);
      policies.checkBans(offenders);
      await bans.change(offenders, []);
    } catch (error) {
      if (DomzeroError.from(error).code === "UNAVAILABLE") throw error;
      logger.warn({ err: error, host: host.id }, "an offender that a host named is not banned");
    }
  }
}
