import type { Journal } from "../../agent/jobs/journal.ts";
import type { EntryBody, JournalEntry } from "../../agent/jobs/journal-entry.ts";

/** What ends an agent in the midst of anything. */
export class Crash extends Error {}

/** A journal that lives on over crashes of who writes it; before or after an entry is durable, it can be the end. */
export class MemoryJournal implements Journal {
  readonly entries: JournalEntry[] = [];
  /** Asked before and after each write: true is the end. */
  readonly #crashes: () => boolean;

  constructor(crashes: () => boolean) {
    this.#crashes = crashes;
  }

  async append(body: EntryBody): Promise<void> {
    if (this.#crashes()) throw new Crash();
    this.entries.push({ at: "2026-01-01T00:00:00.000Z", ...body });
    if (this.#crashes()) throw new Crash();
  }
}
