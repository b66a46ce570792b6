import { dom0MachineNumber, maxMachineNumber } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "./collection.ts";
import type { Claim } from "./inventory.ts";

const nameKey = (name: string) => `name.${name}`;
const maxSuffix = 10_000;

/** Machine numbers are taken in blocks, so that most enrolments need no write for theirs. */
const blockSize = 64;
const blocks = Math.ceil((maxMachineNumber + 1) / blockSize);
const blockKey = (block: number) => `inter.${block}`;

/** What claims are made with. */
export interface ClaimsOptions {
  addresses: Collection<Claim>;
  hosts: Pick<Collection<HostRecord>, "unsorted">;
  /** Names this Dom0 among several, and is the same after a restart. */
  holder: string;
}

/**
 * Hands out names and machine numbers. The create of a record is the lock, so several Dom0s at once never give one out
 * twice: of a name for itself, of numbers for a block of 64, from which its holder gives out those that no host has.
 */
export class Claims {
  readonly #o: ClaimsOptions;
  /** Names whose claim is under way in this process. */
  readonly #pending = new Set<string>();
  /** Numbers of this Dom0's blocks that nobody has. */
  readonly #free: number[] = [];
  /** Numbers given out whose host may not be recorded yet: the same host again gets the same. */
  readonly #given = new Map<string, number>();
  #nextBlock = 0;
  #taking: Promise<void> | undefined;

  constructor(options: ClaimsOptions) {
    this.#o = options;
    this.#findFree();
  }

  /** After a restart: what is left of the blocks that were taken before. */
  #findFree(): void {
    const used = new Set<number>();
    for (const { value } of this.#o.hosts.unsorted()) used.add(value.machineNumber);
    for (let block = blocks - 1; block >= 0; block -= 1) {
      if (this.#o.addresses.get(blockKey(block))?.value.host === this.#o.holder) this.#addBlock(block, used);
    }
  }

  #addBlock(block: number, used: ReadonlySet<number>): void {
    for (let number = (block + 1) * blockSize - 1; number >= block * blockSize; number -= 1) {
      if (number > dom0MachineNumber && number <= maxMachineNumber && !used.has(number)) this.#free.push(number);
    }
  }

  /** Claims `wished`, or `wished-2`, `wished-3`, … @throws DomzeroError UNAVAILABLE, CONFLICT where all are taken */
  async claimName(wished: string, host: string, nowMs: number): Promise<string> {
    for (let suffix = 1; suffix <= maxSuffix; suffix += 1) {
      const name = suffix === 1 ? wished : `${wished.slice(0, 57)}-${suffix}`;
      if (await this.#claim(nameKey(name), host, nowMs)) return name;
    }
    throw new DomzeroError("CONFLICT", `there is no free name left like ${wished}`);
  }

  /** Gives the host a number that nobody else has. @throws DomzeroError UNAVAILABLE, CONFLICT where the space is full */
  async claimMachineNumber(host: string, nowMs: number): Promise<number> {
    const before = this.#given.get(host);
    if (before !== undefined) return before;
    for (;;) {
      const number = this.#free.pop();
      if (number !== undefined) {
        this.#given.set(host, number);
        return number;
      }
      this.#taking ??= this.#takeBlock(nowMs).finally(() => {
        this.#taking = undefined;
      });
      await this.#taking;
    }
  }

  async #takeBlock(nowMs: number): Promise<void> {
    for (; this.#nextBlock < blocks; this.#nextBlock += 1) {
      const key = blockKey(this.#nextBlock);
      if (this.#o.addresses.get(key) !== undefined || !(await this.#claim(key, this.#o.holder, nowMs))) continue;
      this.#addBlock(this.#nextBlock, new Set());
      this.#nextBlock += 1;
      return;
    }
    throw new DomzeroError("CONFLICT", `all ${maxMachineNumber} machine numbers of INTER-NET are taken`);
  }

  async #claim(key: string, host: string, nowMs: number): Promise<boolean> {
    const known = this.#o.addresses.get(key);
    if (known !== undefined) return known.value.host === host;
    if (this.#pending.has(key)) return false;
    this.#pending.add(key);
    try {
      await this.#o.addresses.create(key, { host, at: toTimestamp(nowMs) });
      return true;
    } catch (error) {
      if (error instanceof DomzeroError && error.code === "ALREADY_EXISTS") return false;
      throw error;
    } finally {
      this.#pending.delete(key);
    }
  }
}
