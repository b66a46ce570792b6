/** How many connections are taken, before anything is spent on them. */
export interface AdmissionLimits {
  maxConnections: number;
  maxConnectionsPerAddress: number;
  /** New connections of one address: so many a second on average, */
  ratePerSecond: number;
  /** and so many at once. */
  burst: number;
}

/** Why a connection is not taken. */
export type Refusal = "full" | "address-full" | "too-fast";

interface Bucket {
  tokens: number;
  atMs: number;
  connections: number;
}

/** Addresses that are remembered without having a connection; the longest unseen go first. */
const maxIdleBuckets = 10_000;

/**
 * Decides which connections to take: caps in all and per address, and a token bucket per address. Has no clock and no
 * sockets of its own. An IPv6 address counts as its /64, which one subscriber has at least.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #buckets = new Map<string, Bucket>();
  #connections = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get connections(): number {
    return this.#connections;
  }

  /**
   * Takes a connection or says why not; one that is taken has to be released.
   * @param nowMs monotonic clock
   */
  admit(address: string, nowMs: number): Refusal | undefined {
    const { maxConnections, maxConnectionsPerAddress, ratePerSecond, burst } = this.#limits;
    if (this.#connections >= maxConnections) return "full";
    const key = networkOf(address);
    const known = this.#buckets.get(key) ?? { tokens: burst, atMs: nowMs, connections: 0 };
    const refilled = Math.min(burst, known.tokens + (Math.max(0, nowMs - known.atMs) / 1000) * ratePerSecond);
    const refusal = refusalOf(refilled, known.connections, maxConnectionsPerAddress);
    const spent = refusal === undefined ? 1 : 0;
    this.#remember(key, { tokens: refilled - spent, atMs: nowMs, connections: known.connections + spent });
    this.#connections += spent;
    return refusal;
  }

  /** Gives back what {@link admit} took. */
  release(address: string): void {
    const bucket = this.#buckets.get(networkOf(address));
    if (bucket !== undefined) bucket.connections -= 1;
    this.#connections -= 1;
  }

  #remember(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size <= maxIdleBuckets + this.#connections) return;
    for (const [oldKey, { connections }] of this.#buckets) {
      if (connections > 0 || oldKey === key) continue;
      this.#buckets.delete(oldKey);
      return;
    }
  }
}

function refusalOf(tokens: number, connections: number, maxConnections: number): Refusal | undefined {
  if (connections >= maxConnections) return "address-full";
  return tokens < 1 ? "too-fast" : undefined;
}

/** An IPv4 address itself, also where it is mapped into IPv6; of an IPv6 address the first four groups. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(":")) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = new Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return `${[...before, ...zeros, ...after].slice(0, 4).join(":")}::/64`;
}
