import type { Builder, Demand } from "./demand.ts";

/** A build that is to start now. */
export interface Start {
  task: number;
  /** Position of its builder. */
  builder: number;
  demand: Demand;
  startedAt: number;
}

type Room = Pick<Demand, "cores" | "memoryMib">;

/** Sums of fractions are a little off. */
const tolerance = 1e-6;
/** No build takes less. */
const fewestCores = 1;
/** A build that is late is taken to need this share of what it took so far still. */
const lateShare = 0.1;

function isRoomFor(room: Room, { cores, memoryMib }: Room): boolean {
  return cores <= room.cores + tolerance && memoryMib <= room.memoryMib + tolerance;
}

/** When a build will end, as estimated, and later than now in any case. */
export function expectedEnd({ demand, startedAt }: Start, now: number): number {
  const end = startedAt + demand.seconds;
  return end > now ? end : now + lateShare * (now - startedAt);
}

/** A builder with what runs on it, and with the build that others have to leave space for. */
export class Place {
  readonly builder: Builder;
  readonly #free: Room;
  readonly #running = new Set<Start>();
  #kept: { at: number; beside: Room } | undefined;

  constructor(builder: Builder) {
    this.builder = builder;
    this.#free = { cores: builder.cores, memoryMib: builder.memoryMib };
  }

  get freeCores(): number {
    return this.#free.cores;
  }

  get isKept(): boolean {
    return this.#kept !== undefined;
  }

  /** Nothing can start here, nor be waited for. */
  get isClosed(): boolean {
    return this.isKept && this.#free.cores + tolerance < fewestCores;
  }

  /** Whether it can start now, and is out of the way of what space is kept for. */
  fits(demand: Demand, now: number): boolean {
    if (!isRoomFor(this.#free, demand)) return false;
    if (this.#kept === undefined || now + demand.seconds <= this.#kept.at) return true;
    return isRoomFor(this.#kept.beside, demand);
  }

  /** When it can start, if nothing else starts before. */
  soonest(demand: Demand, now: number): number {
    return this.#roomFor(demand, now).at;
  }

  /** Keeps space for what cannot start yet, until the next {@link open}. */
  keepFor(demand: Demand, now: number): void {
    const { at, room } = this.#roomFor(demand, now);
    const beside = { cores: room.cores - demand.cores, memoryMib: room.memoryMib - demand.memoryMib };
    this.#kept = { at, beside };
  }

  open(): void {
    this.#kept = undefined;
  }

  begin(start: Start): void {
    this.#take(start.demand, -1);
    this.#running.add(start);
    const { demand, startedAt } = start;
    if (this.#kept === undefined || startedAt + demand.seconds <= this.#kept.at) return;
    this.#kept.beside.cores -= demand.cores;
    this.#kept.beside.memoryMib -= demand.memoryMib;
  }

  end(start: Start): void {
    if (this.#running.delete(start)) this.#take(start.demand, 1);
  }

  #take({ cores, memoryMib }: Room, sign: 1 | -1): void {
    this.#free.cores += sign * cores;
    this.#free.memoryMib += sign * memoryMib;
  }

  #roomFor(demand: Demand, now: number): { at: number; room: Room } {
    const room = { ...this.#free };
    let at = now;
    const ends = [...this.#running].map((start) => ({ end: expectedEnd(start, now), demand: start.demand }));
    for (const next of ends.sort((one, other) => one.end - other.end)) {
      if (isRoomFor(room, demand)) break;
      room.cores += next.demand.cores;
      room.memoryMib += next.demand.memoryMib;
      at = next.end;
    }
    return { at, room };
  }
}
