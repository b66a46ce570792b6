import {
  type Ban,
  type BastionDocument,
  type BastionMeta,
  type BastionRecord,
  bastionDocumentSchema,
  type DesiredBastion,
  domainPolicyKey,
  forbiddenBans,
} from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";
import { desiredOf, managementOf } from "./desired.ts";

/** What policies are kept with. */
export interface PoliciesOptions {
  bastion: Collection<BastionRecord>;
  hosts: Pick<Collection<HostRecord>, "get" | "unsorted" | "watch">;
  /** Protections where nobody gave others. */
  shippedMeta: BastionMeta;
  globalId: string;
  /** Names and addresses by which Dom0 is reached. */
  advertise: readonly string[];
  clock: Clock;
}

/** The operator's policies of the firewall, and what follows from them for each host. */
export class Policies {
  readonly #o: PoliciesOptions;

  constructor(options: PoliciesOptions) {
    this.#o = options;
  }

  /** What a host's firewall is to be; undefined where no policy was applied: it is left alone then. */
  desiredFor(host: HostRecord): DesiredBastion | undefined {
    const record = (this.#o.bastion.get(host.id) ?? this.#o.bastion.get(domainPolicyKey))?.value;
    if (record === undefined) return undefined;
    const { globalId, advertise } = this.#o;
    const { applied, policy } = record;
    const meta = this.#metaOf(host.id);
    return desiredOf({ applied, policy, meta, host, keyholes: this.#keyholes(), globalId, advertise });
  }

  /** What a host's firewall would be with another policy. @throws DomzeroError INVALID_INPUT */
  planFor(host: HostRecord, json: string): DesiredBastion {
    const { policy, meta = this.#metaOf(host.id) } = parseDocument(json);
    const { globalId, advertise } = this.#o;
    return desiredOf({ applied: 1, policy, meta, host, keyholes: this.#keyholes(), globalId, advertise });
  }

  /** Makes sure that bans leave Dom0 and its keyholes alone. @throws DomzeroError INVALID_INPUT */
  checkBans(bans: readonly Ban[]): void {
    const { globalId, advertise } = this.#o;
    const [forbidden] = forbiddenBans(bans, managementOf(this.#keyholes(), globalId, advertise));
    if (forbidden === undefined) return;
    const words = `${forbidden.prefix} cannot be banned: Dom0 or a keyhole is there; nothing was changed`;
    throw new DomzeroError("INVALID_INPUT", words);
  }

  /**
   * Makes a policy count.
   * @param key of a host's own policy its id, else {@link domainPolicyKey}
   * @throws DomzeroError INVALID_INPUT, CONFLICT, UNAVAILABLE
   */
  async apply(key: string, json: string, operator: string): Promise<Versioned<BastionRecord>> {
    const { policy, meta: given } = parseDocument(json);
    const at = toTimestamp(this.#o.clock.nowMs());
    const next = (applied: number, meta: BastionMeta | undefined): BastionRecord => {
      return { version: 1, applied, policy, ...(meta === undefined ? {} : { meta }), at, by: operator };
    };
    if (this.#o.bastion.get(key) === undefined) return this.#o.bastion.create(key, next(1, given));
    return this.#o.bastion.modify(key, ({ applied, meta }) => next(applied + 1, given ?? meta));
  }

  /** Calls back with the hosts whose firewall is to be another one, all where undefined; returns how to stop. */
  watch(listener: (hostId: string | undefined) => void): () => void {
    const ends = [
      this.#o.bastion.watch(({ key }) => listener(key === domainPolicyKey ? undefined : key)),
      this.#o.hosts.watch(({ previous, value }) => {
        if (previous?.keyhole !== value?.keyhole) listener(undefined);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  /** A host's own protections, the domain's, or those that domzero comes with. */
  #metaOf(hostId: string): BastionMeta {
    const { bastion, shippedMeta } = this.#o;
    return bastion.get(hostId)?.value.meta ?? bastion.get(domainPolicyKey)?.value.meta ?? shippedMeta;
  }

  #keyholes(): HostRecord[] {
    return [...this.#o.hosts.unsorted()]
      .map(({ value }) => value)
      .filter(({ keyhole, status }) => keyhole !== undefined && status === "active")
      .sort((one, other) => one.machineNumber - other.machineNumber);
  }
}

function parseDocument(json: string): BastionDocument {
  const parsed = bastionDocumentSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new DomzeroError("INVALID_INPUT", "this is no policy of the bastion");
  return parsed.data;
}
