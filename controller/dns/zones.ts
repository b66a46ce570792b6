import { isDeepStrictEqual } from "node:util";
import type { HostRecord } from "../../shared/records/index.ts";
import type { Change, Collection } from "../inventory/index.ts";
import { type Domain, dom0Name, recordsOfDom0, recordsOfHost } from "./names.ts";
import type { DnsRecord } from "./records.ts";
import { reverseOrigin4, reverseOrigin6 } from "./reverse.ts";
import { Zone } from "./zone.ts";

/** The zones of a domain, as its host records have it at every moment: the domain's own, and those of its addresses. */
export class Zones {
  readonly #domain: Domain;
  readonly #zones: readonly Zone[];
  readonly #records = new Map<string, DnsRecord[]>();
  readonly #listeners = new Set<(zones: readonly Zone[]) => void>();

  constructor(hosts: Pick<Collection<HostRecord>, "unsorted" | "watch">, domain: Domain) {
    this.#domain = domain;
    const origins = [domain.domain, reverseOrigin4, reverseOrigin6(domain.globalId)];
    this.#zones = origins.map((origin) => new Zone(origin, dom0Name(domain), domain.domain));
    for (const zone of this.#zones) zone.add(recordsOfDom0(domain));
    for (const { value } of hosts.unsorted()) this.#set(value.id, recordsOfHost(value, domain));
    hosts.watch((change) => this.#changed(change));
  }

  /** The domain's own first. */
  get all(): readonly Zone[] {
    return this.#zones;
  }

  /** The zone that a name is of. @param name in lower case */
  of(name: string): Zone | undefined {
    return this.#zones.find((zone) => zone.has(name));
  }

  /** Calls back with the zones that are not as they were; returns how to stop. */
  watch(listener: (zones: readonly Zone[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed({ key, value }: Change<HostRecord>): void {
    const records = value === undefined ? [] : recordsOfHost(value, this.#domain);
    if (isDeepStrictEqual(records, this.#records.get(key) ?? [])) return;
    const changed = this.#set(key, records);
    for (const listener of this.#listeners) listener(changed);
  }

  #set(key: string, records: DnsRecord[]): Zone[] {
    const before = this.#records.get(key) ?? [];
    if (records.length === 0) this.#records.delete(key);
    else this.#records.set(key, records);
    return this.#zones.filter((zone) => {
      const isLess = zone.remove(before);
      return zone.add(records) || isLess;
    });
  }
}
