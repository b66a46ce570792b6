import type { domzero } from "../../proto/gen/domzero.js";
import type { BastionRecord } from "../../shared/bastion/index.ts";
import type {
  CikRecord,
  DomainEvent,
  HostRecord,
  Net,
  OperatorRecord,
  PartStatus,
  PresenceState,
  Rotation,
  TicketRecord,
} from "../../shared/records/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";
import type { LogQuery } from "../logs/index.ts";
import type { Operators } from "../operators/index.ts";
import type { BastionDependencies } from "./bastion.ts";
import type { BinhostDependencies } from "./binhost.ts";
import type { BuildDependencies } from "./builds.ts";
import type { JobDependencies } from "./jobs.ts";
import type { NameDependencies } from "./names.ts";

type Wire = typeof domzero.v1;

/** What the admin service needs of the other capabilities. `main` gives it the real ones. */
export interface AdminDependencies {
  domain: string;
  version: string;
  startedAtMs: number;
  inventory: {
    hosts: Collection<HostRecord>;
    facts: Collection<unknown>;
    addresses: Collection<unknown>;
    bastion: Collection<BastionRecord>;
    ciks: Collection<CikRecord>;
    templates: Collection<unknown>;
    builds: Collection<unknown>;
    tickets: Collection<TicketRecord>;
    operators: Collection<OperatorRecord>;
  };
  /** Addresses that are made from a machine number. */
  addressesOf(machineNumber: number): { address: string; address6: string };
  presenceOf(hostId: string): {
    state: PresenceState;
    lastSeenMs?: number | undefined;
    clockSkewMs?: number | undefined;
  };
  /** Compiles a selector into a predicate over JSON-like records. @throws DomzeroError USAGE with the position */
  compileSelector(text: string): (record: unknown) => boolean;
  parts(): Promise<PartStatus[]> | PartStatus[];
  /** @throws DomzeroError CONFIG where this domain has no tunnel, UNAVAILABLE */
  net(): Promise<Net>;
  /** @throws DomzeroError CONFIG where this domain has no tunnel, IO, UNAVAILABLE */
  rotateKeys(withoutAbsent: boolean, operator: string, signal: AbortSignal): AsyncIterable<Rotation>;
  events(query: {
    sinceMs: number;
    follow: boolean;
    source: string;
    kind: string;
    signal: AbortSignal;
  }): AsyncIterable<DomainEvent>;
  logs(query: LogQuery, signal: AbortSignal): AsyncIterable<domzero.v1.LogReply.$Properties>;
  decideHost(
    decision: "approve" | "refuse" | "revoke",
    hostId: string,
    reason: string,
    operator: string,
  ): Promise<Versioned<HostRecord>>;
  /** @param endpoint empty: it is no keyhole @throws DomzeroError CONFIG, INVALID_INPUT, UNAVAILABLE */
  setKeyhole(hostId: string, endpoint: string, operator: string): Promise<Versioned<HostRecord>>;
  /** @throws DomzeroError USAGE where it is still trusted, CONFLICT, UNAVAILABLE */
  removeHost(host: Versioned<HostRecord>, operator: string): Promise<void>;
  /** @param key id of a host, or the domain's @throws DomzeroError INVALID_INPUT, UNAVAILABLE */
  applyPolicy(key: string, json: string, operator: string): Promise<Versioned<BastionRecord>>;
  names: NameDependencies;
  bastion: BastionDependencies;
  binaryPackages: BinhostDependencies;
  builds: BuildDependencies;
  createCik(
    request: InstanceType<Wire["CreateCikRequest"]>,
    operator: string,
  ): Promise<domzero.v1.CikMaterial.$Properties>;
  revokeCik(id: string, reason: string, operator: string): Promise<Versioned<CikRecord>>;
  operators: Pick<Operators, "nameOf" | "add" | "revoke" | "issueNatsUser">;
  jobs: JobDependencies;
  closeTicket(id: string): Promise<void>;
  /** @throws DomzeroError INVALID_INPUT where it is no template */
  parseTemplate(json: string): unknown;
  checkTemplate(template: unknown, facts: unknown): unknown;
  audit(
    kind: string,
    operator: string,
    summary: string,
    details: Record<string, string | number | boolean>,
  ): Promise<void>;
}
