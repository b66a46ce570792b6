import {
  type Ban,
  type BastionPolicy,
  type BastionRecord,
  bastionPolicySchema,
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
    return desiredOf({ record, host, keyholes: this.#keyholes(), globalId, advertise });
  }

  /** What a host's firewall would be with another policy. @throws DomzeroError INVALID_INPUT */
  planFor(host: HostRecord, json: string): DesiredBastion {
    const policy = parsePolicy(json);
    const { globalId, advertise, clock } = this.#o;
    const record = { version: 1, applied: 1, policy, at: toTimestamp(clock.nowMs()), by: "" } as const;
    return desiredOf({ record, host, keyholes: this.#keyholes(), globalId, advertise });
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
    const policy = parsePolicy(json);
    const at = toTimestamp(this.#o.clock.nowMs());
    const known = this.#o.bastion.get(key);
    if (known === undefined) return this.#o.bastion.create(key, { version: 1, applied: 1, policy, at, by: operator });
    return this.#o.bastion.modify(key, ({ applied }) => ({
      version: 1,
      applied: applied + 1,
      policy,
      at,
      by: operator,
    }));
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

  #keyholes(): HostRecord[] {
    return [...this.#o.hosts.unsorted()]
      .map(({ value }) => value)
      .filter(({ keyhole, status }) => keyhole !== undefined && status === "active")
      .sort((one, other) => one.machineNumber - other.machineNumber);
  }
}

function parsePolicy(json: string): BastionPolicy {
  const parsed = bastionPolicySchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new DomzeroError("INVALID_INPUT", "this is no policy of the bastion");
  return parsed.data;
}
