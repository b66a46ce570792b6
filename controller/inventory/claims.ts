import { dom0MachineNumber, maxMachineNumber } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "./collection.ts";
import type { Claim } from "./inventory.ts";

const nameKey = (name: string) => `name.${name}`;
const numberKey = (machineNumber: number) => `inter.${machineNumber}`;
const maxSuffix = 10_000;

/**
 * Hands out names and machine numbers. The create of the record is the lock, so several Dom0s at once never give one
 * out twice; a claim of the same host again is the same claim.
 */
export class Claims {
  readonly #addresses: Collection<Claim>;
  /** Where to look for a free number next: numbers below it were taken when last looked at. */
  #nextNumber = dom0MachineNumber + 1;
  /** Claims under way in this process: two enrolments at once should not race for one number. */
  readonly #pending = new Set<string>();

  constructor(addresses: Collection<Claim>) {
    this.#addresses = addresses;
  }

  /** Claims `wished`, or `wished-2`, `wished-3`, … @throws DomzeroError UNAVAILABLE, CONFLICT where all are taken */
  async claimName(wished: string, host: string, nowMs: number): Promise<string> {
    for (let suffix = 1; suffix <= maxSuffix; suffix += 1) {
      const name = suffix === 1 ? wished : `${wished.slice(0, 57)}-${suffix}`;
      if (await this.#claim(nameKey(name), host, nowMs)) return name;
    }
    throw new DomzeroError("CONFLICT", `there is no free name left like ${wished}`);
  }

  /** Claims the lowest free machine number. @throws DomzeroError UNAVAILABLE, CONFLICT where the space is full */
  async claimMachineNumber(host: string, nowMs: number): Promise<number> {
    for (let number = this.#nextNumber; number <= maxMachineNumber; number += 1) {
      if (await this.#claim(numberKey(number), host, nowMs)) {
        this.#nextNumber = number + 1;
        return number;
      }
    }
    throw new DomzeroError("CONFLICT", `all ${maxMachineNumber} machine numbers of INTER-NET are taken`);
  }

  /** Gives a name and a number back, where they are this host's. */
  async release(host: string, name: string, machineNumber: number): Promise<void> {
    for (const key of [nameKey(name), numberKey(machineNumber)]) {
      const claim = this.#addresses.get(key);
      if (claim?.value.host === host) await this.#addresses.remove(key, claim.revision);
    }
    this.#nextNumber = Math.min(this.#nextNumber, machineNumber);
  }

  async #claim(key: string, host: string, nowMs: number): Promise<boolean> {
    const known = this.#addresses.get(key);
    if (known !== undefined) return known.value.host === host;
    if (this.#pending.has(key)) return false;
    this.#pending.add(key);
    try {
      await this.#addresses.create(key, { host, at: toTimestamp(nowMs) });
      return true;
    } catch (error) {
      if (error instanceof DomzeroError && error.code === "ALREADY_EXISTS") return false;
      throw error;
    } finally {
      this.#pending.delete(key);
    }
  }
}
