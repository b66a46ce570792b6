import { dom0MachineNumber, maxMachineNumber } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import type { Collection, Versioned } from "./collection.ts";
import type { Claim } from "./inventory.ts";

const nameKey = (name: string) => `name.${name}`;
const maxSuffix = 10_000;

/** Machine numbers are taken in blocks, so that most enrolments need no write for theirs. */
const blockSize = 64;
const blocks = Math.ceil((maxMachineNumber + 1) / blockSize);
const blockKey = (block: number) => `inter.${block}`;
const quarantineKey = (machineNumber: number) => `quarantine.${machineNumber}`;

/** A claim whose host is not recorded by then belongs to an enrolment that never ended. */
const staleAfterMs = 3_600_000;

/** Names that stand for something else: Dom0, INTER-NET, the hubs of the tunnel. */
const reservedNames: ReadonlySet<string> = new Set(["dom0", "i", "keyhole"]);

/** What claims are made with. */
export interface ClaimsOptions {
  addresses: Collection<Claim>;
  hosts: Pick<Collection<HostRecord>, "get" | "unsorted">;
  /** Names this Dom0 among several, and is the same after a restart. */
  holder: string;
  /** How long nobody gets the number of a host that was removed: others may still send to its addresses. */
  quarantineMs: number;
  nowMs(): number;
}

/**
 * Hands out names and machine numbers. The create of a record is the lock, so several Dom0s at once never give one out
 * twice: of a name for itself, of numbers for a block of 64, from which its holder gives out those that no host has and
 * that are not in quarantine.
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
    const used = new Set([...this.#numbersOfHosts(), ...this.#quarantined().map(({ number }) => number)]);
    for (let block = blocks - 1; block >= 0; block -= 1) {
      if (this.#o.addresses.get(blockKey(block))?.value.host === this.#o.holder) this.#addBlock(block, used);
    }
  }

  #addBlock(block: number, used: ReadonlySet<number>): void {
    for (let number = (block + 1) * blockSize - 1; number >= block * blockSize; number -= 1) {
      if (number > dom0MachineNumber && number <= maxMachineNumber && !used.has(number)) this.#free.push(number);
    }
  }

  *#numbersOfHosts(): Generator<number> {
    for (const { value } of this.#o.hosts.unsorted()) yield value.machineNumber;
  }

  #quarantined(): Array<{ number: number; claim: Versioned<Claim> }> {
    return [...this.#o.addresses.unsorted()].flatMap((claim) => {
      const number = /^quarantine\.(\d+)$/.exec(claim.key)?.[1];
      return number === undefined ? [] : [{ number: Number(number), claim }];
    });
  }

  /**
   * Keeps the number of a host that is about to be removed from everybody else for a while.
   * @throws DomzeroError UNAVAILABLE
   */
  async quarantine({ id: host, machineNumber }: HostRecord): Promise<void> {
    this.#given.delete(host);
    const key = quarantineKey(machineNumber);
    const claim = this.#claimOf(host);
    if (this.#o.addresses.get(key) === undefined) await this.#o.addresses.create(key, claim);
    else await this.#o.addresses.modify(key, () => claim);
  }

  /** Lets the name of a host that was removed go. @throws DomzeroError UNAVAILABLE */
  async releaseName({ id, name }: HostRecord): Promise<void> {
    const claim = this.#o.addresses.get(nameKey(name));
    if (claim?.value.host === id) await this.#o.addresses.remove(claim.key, claim.revision);
  }

  /** Claims `wished`, or `wished-2`, `wished-3`, … @throws DomzeroError UNAVAILABLE, CONFLICT where all are taken */
  async claimName(wished: string, host: string): Promise<string> {
    for (let suffix = 1; suffix <= maxSuffix; suffix += 1) {
      const name = suffix === 1 ? wished : `${wished.slice(0, 57)}-${suffix}`;
      if (!reservedNames.has(name) && (await this.#claim(nameKey(name), host))) return name;
    }
    throw new DomzeroError("CONFLICT", `there is no free name left like ${wished}`);
  }

  /** Gives the host a number that nobody else has. @throws DomzeroError UNAVAILABLE, CONFLICT where the space is full */
  async claimMachineNumber(host: string): Promise<number> {
    const before = this.#given.get(host);
    if (before !== undefined) return before;
    for (;;) {
      const number = this.#free.pop();
      if (number !== undefined) {
        this.#given.set(host, number);
        return number;
      }
      this.#taking ??= this.#findMore().finally(() => {
        this.#taking = undefined;
      });
      await this.#taking;
    }
  }

  async #findMore(): Promise<void> {
    await this.#endQuarantines();
    if (this.#free.length > 0 || (await this.#takeBlock())) return;
    const waiting = this.#quarantined().length;
    const remedy = "dom0 hosts remove gives the numbers of hosts back that are gone for good";
    throw new DomzeroError(
      "CONFLICT",
      `all ${maxMachineNumber} machine numbers of INTER-NET are taken, ${waiting} of them in quarantine; ${remedy}`,
    );
  }

  /** Of the numbers in own blocks: whoever removes the record has the number. */
  async #endQuarantines(): Promise<void> {
    const used = new Set(this.#numbersOfHosts());
    for (const { number, claim } of this.#quarantined()) {
      const block = this.#o.addresses.get(blockKey(Math.floor(number / blockSize)));
      const isOver = Date.parse(claim.value.at) + this.#o.quarantineMs <= this.#o.nowMs();
      if (!isOver || block?.value.host !== this.#o.holder || used.has(number)) continue;
      await this.#o.addresses.remove(claim.key, claim.revision);
      this.#free.push(number);
    }
  }

  async #takeBlock(): Promise<boolean> {
    for (; this.#nextBlock < blocks; this.#nextBlock += 1) {
      const key = blockKey(this.#nextBlock);
      if (this.#o.addresses.get(key) !== undefined || !(await this.#claim(key, this.#o.holder))) continue;
      this.#addBlock(this.#nextBlock, new Set());
      this.#nextBlock += 1;
      return true;
    }
    return false;
  }

  async #claim(key: string, host: string): Promise<boolean> {
    const known = this.#o.addresses.get(key);
    if (known !== undefined) return known.value.host === host || (await this.#takeOver(known, host));
    return this.#alone(key, () => this.#o.addresses.create(key, this.#claimOf(host)));
  }

  /** A name whose host was never recorded, or is not any more. */
  async #takeOver(known: Versioned<Claim>, host: string): Promise<boolean> {
    const isStale = Date.parse(known.value.at) + staleAfterMs <= this.#o.nowMs();
    if (!isStale || !known.key.startsWith(nameKey("")) || this.#o.hosts.get(known.value.host) !== undefined)
      return false;
    return this.#alone(known.key, () => this.#o.addresses.update(known.key, this.#claimOf(host), known.revision));
  }

  #claimOf(host: string): Claim {
    return { host, at: toTimestamp(this.#o.nowMs()) };
  }

  /** Whether a write that only one can win was won. */
  async #alone(key: string, write: () => Promise<unknown>): Promise<boolean> {
    if (this.#pending.has(key)) return false;
    this.#pending.add(key);
    try {
      await write();
      return true;
    } catch (error) {
      const isLost = error instanceof DomzeroError && (error.code === "ALREADY_EXISTS" || error.code === "CONFLICT");
      if (isLost) return false;
      throw error;
    } finally {
      this.#pending.delete(key);
    }
  }
}
