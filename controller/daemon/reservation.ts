import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { DiskBudget } from "../nats/index.ts";

const reservationSchema = z.strictObject({ version: z.literal(1), mib: z.int().min(0) });

/**
 * What the streams may have reserved of the store, MiB. nats-server takes no change of any stream while they have
 * reserved more than its bound, so a bound that is to be lowered has to wait until they have been made smaller.
 */
export class Reservation {
  readonly #path: string;

  constructor(stateDir: string) {
    this.#path = join(stateDir, "reservation.json");
  }

  /**
   * The bound for this start, MiB: what is wanted, or what streams still have reserved where that is more. To be called
   * before the streams are brought to the budget.
   */
  async begin(storeMib: number, budget: DiskBudget): Promise<number> {
    const reservedMib = await this.#read();
    await this.#write(Math.max(reservedMib, reservedBy(budget)));
    return Math.max(storeMib, reservedMib);
  }

  /** To be called when the streams have been brought to the budget. */
  finish(budget: DiskBudget): Promise<void> {
    return this.#write(reservedBy(budget));
  }

  async #read(): Promise<number> {
    try {
      return (await readJsonFile(this.#path, reservationSchema, 1024)).mib;
    } catch (error) {
      if (error instanceof DomzeroError && error.code === "NOT_FOUND") return 0;
      throw error;
    }
  }

  #write(mib: number): Promise<void> {
    return writeFileAtomic(this.#path, JSON.stringify({ version: 1, mib }), 0o600);
  }
}

const reservedBy = ({ eventsMib, logsMib, jobsMib }: DiskBudget): number => eventsMib + logsMib + jobsMib;
