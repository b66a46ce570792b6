import { createHash } from "node:crypto";
import { DomzeroError } from "../../shared/errors/index.ts";
import { cutText, makeId, mostTicketChars, type TicketRecord } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "../inventory/index.ts";

/** A problem as it is noticed. */
export interface Problem {
  kind: string;
  about: readonly string[];
  summary: string;
  remedy: string;
}

/** The same kind and subject is one ticket, so its id is made from them. */
function ticketIdOf(kind: string, about: readonly string[]): string {
  return makeId(
    "t",
    createHash("sha256")
      .update(JSON.stringify([kind, ...[...about].sort()]))
      .digest(),
  );
}

/** Problems that Dom0 noticed and did not solve. */
export class Tickets {
  readonly #tickets: Collection<TicketRecord>;
  readonly #clock: Clock;

  constructor(tickets: Collection<TicketRecord>, clock: Clock) {
    this.#tickets = tickets;
    this.#clock = clock;
  }

  /** Opens a ticket, or counts one more time on the one that is there; a closed one is open again. */
  async open(problem: Problem): Promise<TicketRecord> {
    const id = ticketIdOf(problem.kind, problem.about);
    const now = toTimestamp(this.#clock.nowMs());
    const { kind, about } = problem;
    // Either may quote a host, whose words are as long as it likes.
    const summary = cutText(problem.summary, mostTicketChars);
    const remedy = cutText(problem.remedy, mostTicketChars);
    const fresh: TicketRecord = {
      version: 1,
      id,
      kind,
      about: [...about],
      summary,
      remedy,
      status: "open",
      count: 1,
      firstAt: now,
      lastAt: now,
    };
    try {
      return (await this.#tickets.create(id, fresh)).value;
    } catch (error) {
      if (!(error instanceof DomzeroError) || error.code !== "ALREADY_EXISTS") throw error;
    }
    const counted = await this.#tickets.modify(id, (current) => ({
      ...current,
      summary,
      remedy,
      status: "open",
      count: current.count + 1,
      lastAt: now,
    }));
    return counted.value;
  }

  isOpen({ kind, about }: Pick<Problem, "kind" | "about">): boolean {
    return this.#tickets.get(ticketIdOf(kind, about))?.value.status === "open";
  }

  /** Closes the ticket of a problem that is gone, where there is one. */
  async settle({ kind, about }: Pick<Problem, "kind" | "about">): Promise<void> {
    if (this.isOpen({ kind, about })) await this.close(ticketIdOf(kind, about));
  }

  /** @throws DomzeroError NOT_FOUND */
  async close(id: string): Promise<void> {
    await this.#tickets.modify(id, (current) =>
      current.status === "closed" ? undefined : { ...current, status: "closed" },
    );
  }
}
