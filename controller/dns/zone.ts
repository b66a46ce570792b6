import type { SoaAnswer } from "dns-packet";
import { type DnsRecord, recordTtl } from "./records.ts";

/** What a zone has for a question. */
export type Found =
  | { kind: "records"; records: readonly DnsRecord[] }
  /** The name, or names below it, are there; records of that type are not (RFC 8020). */
  | { kind: "noData" }
  | { kind: "noName" };

interface Node {
  records: DnsRecord[];
  /** Records at names below this one. */
  below: number;
}

const secondsOfRefresh = 300;
const secondsOfRetry = 30;
/** A secondary answers so long without Dom0. */
const secondsOfExpiry = 30 * 86_400;

/** One zone: names, and what they have. A change costs what it touches. */
export class Zone {
  readonly origin: string;
  readonly #server: string;
  readonly #contact: string;
  readonly #nodes = new Map<string, Node>();
  #size = 0;

  /**
   * @param origin `example.net`
   * @param server the name server of it
   * @param domain where its keeper is written to
   */
  constructor(origin: string, server: string, domain: string) {
    this.origin = origin;
    this.#server = server;
    this.#contact = `hostmaster.${domain}`;
    this.add([{ name: origin, type: "NS", data: server }]);
  }

  /** Records without the SOA. */
  get size(): number {
    return this.#size;
  }

  /** Whether a name is of this zone. @param name in lower case */
  has(name: string): boolean {
    return name === this.origin || name.endsWith(`.${this.origin}`);
  }

  /** Adds those that are of this zone; tells whether there were any. */
  add(records: readonly DnsRecord[]): boolean {
    const own = records.filter(({ name }) => this.has(name));
    for (const record of own) {
      this.#node(record.name).records.push(record);
      for (const above of this.#above(record.name)) this.#node(above).below += 1;
    }
    this.#size += own.length;
    return own.length > 0;
  }

  /** Takes those away that were added; tells whether there were any. */
  remove(records: readonly DnsRecord[]): boolean {
    const own = records.filter((record) => this.has(record.name) && this.#take(record));
    this.#size -= own.length;
    return own.length > 0;
  }

  /** @param name in lower case, of this zone */
  find(name: string, type: string): Found {
    const node = this.#nodes.get(name);
    if (node === undefined) return { kind: "noName" };
    const records = node.records.filter((record) => type === "ANY" || record.type === type);
    return records.length === 0 ? { kind: "noData" } : { kind: "records", records };
  }

  /** All records as they are now, without the SOA; later changes don't touch them. */
  snapshot(): DnsRecord[] {
    return [...this.#nodes.values()].flatMap(({ records }) => records);
  }

  soa(serial: number): SoaAnswer {
    const data = {
      mname: this.#server,
      rname: this.#contact,
      serial,
      refresh: secondsOfRefresh,
      retry: secondsOfRetry,
      expire: secondsOfExpiry,
      minimum: recordTtl,
    };
    return { name: this.origin, type: "SOA", ttl: recordTtl, class: "IN", data };
  }

  #take(record: DnsRecord): boolean {
    const { name, type } = record;
    const node = this.#nodes.get(name);
    const wanted = JSON.stringify(record.data);
    const index = node?.records.findIndex((each) => each.type === type && JSON.stringify(each.data) === wanted) ?? -1;
    if (node === undefined || index < 0) return false;
    node.records.splice(index, 1);
    this.#dropEmpty(name, node);
    for (const above of this.#above(name)) {
      const upper = this.#node(above);
      upper.below -= 1;
      this.#dropEmpty(above, upper);
    }
    return true;
  }

  #node(name: string): Node {
    const node = this.#nodes.get(name) ?? { records: [], below: 0 };
    this.#nodes.set(name, node);
    return node;
  }

  #dropEmpty(name: string, { records, below }: Node): void {
    if (records.length === 0 && below === 0) this.#nodes.delete(name);
  }

  /** Names above one, as far as the origin. */
  *#above(name: string): Generator<string> {
    let rest = name;
    while (rest !== this.origin) {
      rest = rest.slice(rest.indexOf(".") + 1);
      yield rest;
    }
  }
}
