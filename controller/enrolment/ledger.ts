import { DomzeroError } from "../../shared/errors/index.ts";
import type { CikRecord } from "../../shared/records/index.ts";
import type { Collection } from "../inventory/index.ts";

/** A change of a key's record; throws to refuse, returns undefined for "leave it". */
type Mutation = (record: CikRecord) => CikRecord | undefined;

interface Waiting {
  mutation: Mutation;
  done: (record: CikRecord) => void;
  failed: (error: unknown) => void;
}

/**
 * Changes of CIK records, many in one write: while one write is under way, all further changes of that key wait and go
 * together into the next. A thousand machines that come with one key then cost a few writes, not a thousand in a row.
 */
export class CikLedger {
  readonly #ciks: Collection<CikRecord>;
  readonly #queues = new Map<string, Waiting[]>();

  constructor(ciks: Collection<CikRecord>) {
    this.#ciks = ciks;
  }

  /** Resolves when the change is on disk. @throws what the mutation throws; DomzeroError NOT_FOUND, UNAVAILABLE */
  change(cikId: string, mutation: Mutation): Promise<CikRecord> {
    return new Promise((done, failed) => {
      const waiting = { mutation, done, failed };
      const queue = this.#queues.get(cikId);
      if (queue !== undefined) queue.push(waiting);
      else {
        this.#queues.set(cikId, [waiting]);
        this.#drain(cikId);
      }
    });
  }

  async #drain(cikId: string): Promise<void> {
    for (;;) {
      const batch = this.#queues.get(cikId) ?? [];
      if (batch.length === 0) {
        this.#queues.delete(cikId);
        return;
      }
      this.#queues.set(cikId, []);
      await this.#write(cikId, batch);
    }
  }

  async #write(cikId: string, batch: readonly Waiting[]): Promise<void> {
    const refused = new Map<Waiting, unknown>();
    try {
      const { value } = await this.#ciks.modify(cikId, (current) => {
        // A conflict runs this again on the newer record, so nothing of the first try may stay.
        refused.clear();
        return applyAll(current, batch, refused);
      });
      for (const waiting of batch) {
        if (refused.has(waiting)) waiting.failed(refused.get(waiting));
        else waiting.done(value);
      }
    } catch (error) {
      for (const waiting of batch) waiting.failed(refused.get(waiting) ?? DomzeroError.from(error));
    }
  }
}

function applyAll(
  current: CikRecord,
  batch: readonly Waiting[],
  refused: Map<Waiting, unknown>,
): CikRecord | undefined {
  let record = current;
  for (const waiting of batch) {
    try {
      record = waiting.mutation(record) ?? record;
    } catch (error) {
      refused.set(waiting, error);
    }
  }
  return record === current ? undefined : record;
}
