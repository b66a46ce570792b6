import type { domzero } from "../../proto/gen/domzero.js";
import { type Ban, banLines } from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import {
  type Caller,
  callerAddress,
  hostMethods,
  type Route,
  streamRoute,
  unaryRoute,
} from "../../shared/grpc/index.ts";
import { type Logger, logFields } from "../../shared/log/index.ts";
import { Mailbox } from "../../shared/mailbox.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { BanChange, BanList, Policies } from "../bastion/index.ts";
import type { Change, Collection } from "../inventory/index.ts";
import type { MeshDirectory, MeshNotice } from "../mesh/index.ts";
import { type IssuerOptions, MembershipIssuer, requireActive } from "./issuer.ts";
import { LinkPoll } from "./link-poll.ts";
import { Questions } from "./questions.ts";
import { rejoinRoute } from "./rejoin.ts";

type Notice = domzero.v1.SessionNotice.$Properties;

export interface HostServiceOptions extends IssuerOptions {
  hosts: Pick<Collection<HostRecord>, "get" | "modify" | "watch">;
  /** The tunnel; undefined where this domain has none. */
  mesh: Pick<MeshDirectory, "join" | "of" | "watch"> | undefined;
  /** What hosts' firewalls are to be. */
  policies: Pick<Policies, "desiredFor" | "watch">;
  /** What hosts with a policy let nobody in from. */
  bans: Pick<BanList, "all" | "revision" | "watch">;
  /** SHA-256 of the leaf certificates that clients of the enrolment listener may have seen. */
  serverCertificateSha256s: () => readonly Uint8Array[];
  logger: Logger;
}

/** A host reads its rules and its network for it. */
const longestAnswerMs = 10_000;
/** Of a list of bans in one message: some 400 KB. */
const bansOfMessage = 20_000;
/** Hosts try their links once more before they answer, which takes less. */
const longestPollMs = 1_500;
/** More sessions of one host than this are left over from broken connections; the oldest ends. */
const maxSessionsPerHost = 4;
/** Longer than a host waits at most before it tries again. */
const betweenSessionsMs = 35_000;

/** What enrolled hosts ask of Dom0. Every call checks the host's record, so a status means what it says at once. */
export class HostService {
  readonly #options: HostServiceOptions;
  readonly #issuer: MembershipIssuer;
  readonly #links = new LinkPoll();
  readonly #questions = new Questions();
  readonly #sessions = new Map<string, Set<Mailbox<Notice>>>();
  /** When the last session of a host ended that has none. */
  readonly #leftMs = new Map<string, number>();
  readonly #unwatch: Array<() => void> = [];
  #startedMs = 0;

  constructor(options: HostServiceOptions) {
    this.#options = options;
    this.#issuer = new MembershipIssuer(options);
  }

  start(): void {
    this.#startedMs = performance.now();
    const { hosts, mesh, policies, bans } = this.#options;
    this.#unwatch.push(bans.watch((change) => this.#tellBans(change)));
    this.#unwatch.push(hosts.watch((change) => this.#changed(change)));
    this.#unwatch.push(policies.watch((id) => this.#tellBastion(id)));
    if (mesh !== undefined) this.#unwatch.push(mesh.watch((notice) => this.#tell(mesh, notice)));
  }

  /** Ends all sessions, so that the listener can end. */
  stop(): void {
    for (const unwatch of this.#unwatch.splice(0)) unwatch();
    const stopping = new DomzeroError("UNAVAILABLE", "Dom0 is stopping");
    for (const sessions of this.#sessions.values()) for (const session of sessions) session.fail(stopping);
  }

  /** How many hosts have a session open. */
  get connectedHosts(): number {
    return this.#sessions.size;
  }

  /** Whether a host has no session open, and not only for a moment: it may be between two. */
  isAway(hostId: string): boolean {
    if (this.#sessions.has(hostId)) return false;
    return performance.now() - (this.#leftMs.get(hostId) ?? this.#startedMs) > betweenSessionsMs;
  }

  /** For the listener that asks for host certificates. */
  routes(): Route[] {
    return [
      unaryRoute(hostMethods.renew, (_request, caller) => this.#issuer.issue(this.callingHost(caller))),
      unaryRoute(hostMethods.reportLinks, async (report, caller) => {
        this.#links.take(this.callingHost(caller).id, report);
        return {};
      }),
      unaryRoute(hostMethods.answer, async (answer, caller) => {
        this.#questions.take(this.callingHost(caller).id, answer);
        return {};
      }),
      streamRoute(hostMethods.session, (request, caller) => this.#session(request, caller)),
    ];
  }

  /** How the links of all hosts are that have a session; by id. */
  linkReports(): Promise<Map<string, domzero.v1.LinksReport.$Properties>> {
    const ask = (id: string) => {
      // One that is left over from a broken connection answers for none.
      for (const session of this.#sessions.get(id) ?? []) session.put({ reportLinks: true });
    };
    return this.#links.run(this.#sessions.keys(), ask, longestPollMs);
  }

  /**
   * Asks a host about its firewall.
   * @param question JSON
   * @throws DomzeroError UNAVAILABLE, CONFLICT with what the host said in place of an answer
   */
  ask(host: HostRecord, question: string): Promise<string> {
    const [session] = [...(this.#sessions.get(host.id) ?? [])].slice(-1);
    if (session === undefined) {
      throw new DomzeroError("UNAVAILABLE", `${host.name} has no session with Dom0 now; dom0 hosts show ${host.name}`);
    }
    return this.#questions.ask(host.id, (id) => session.put({ question: { id, json: question } }), longestAnswerMs);
  }

  /** For the enrolment listener. */
  enrolmentRoutes(): Route[] {
    const { hosts, serverCertificateSha256s } = this.#options;
    return [rejoinRoute({ hosts, issuer: this.#issuer, serverCertificateSha256s })];
  }

  /** The active record of the host behind a call. @throws DomzeroError UNAUTHENTICATED, PERMISSION_DENIED, REVOKED, … */
  callingHost({ commonName, publicKey }: Caller): HostRecord {
    if (commonName === undefined || publicKey === undefined) {
      throw new DomzeroError("UNAUTHENTICATED", "this service needs a host certificate");
    }
    const record = this.#options.hosts.get(commonName)?.value;
    if (record === undefined) throw new DomzeroError("PERMISSION_DENIED", `Dom0 has no record of ${commonName}`);
    requireActive(record);
    if (record.tlsPublicKey !== publicKey.toString("base64")) {
      throw new DomzeroError("PERMISSION_DENIED", `the keys of ${record.name} were replaced; it has to enrol again`);
    }
    return record;
  }

  async *#session({ underlay, bansRevision }: domzero.v1.SessionRequest, caller: Caller): AsyncGenerator<Notice> {
    const host = this.callingHost(caller);
    const { id } = host;
    const session = new Mailbox<Notice>();
    this.#open(id, session);
    caller.signal.addEventListener("abort", () => session.fail(caller.signal.reason), { once: true });
    try {
      yield { welcome: true };
      yield { mesh: await this.#joinMesh(host, underlay, callerAddress(caller)) };
      const bastion = this.#bastionOf(id);
      if (bastion !== undefined) {
        yield bastion;
        if (bansRevision !== this.#options.bans.revision) yield* this.#allBans();
      }
      for (;;) yield await session.next();
    } finally {
      this.#close(id, session);
    }
  }

  async #joinMesh(
    host: HostRecord,
    underlay: domzero.v1.Underlay.$Properties | null | undefined,
    seenFrom: string,
  ): Promise<domzero.v1.Mesh.$Properties> {
    const { mesh, logger } = this.#options;
    if (mesh === undefined) return {};
    try {
      const { publicKey, port, addresses } = underlay ?? {};
      const where = { port: port ?? 0, addresses: addresses ?? [], seenFrom };
      await mesh.join(host, { publicKey: publicKey ?? "", underlay: where });
      return mesh.of(this.#options.hosts.get(host.id)?.value ?? host);
    } catch (thrown) {
      const error = DomzeroError.from(thrown);
      logger.warn({ [logFields.host]: host.id, err: error }, "a host cannot join the tunnel");
      return { problem: error.message };
    }
  }

  #open(hostId: string, session: Mailbox<Notice>): void {
    const sessions = this.#sessions.get(hostId) ?? new Set();
    this.#sessions.set(hostId, sessions.add(session));
    this.#leftMs.delete(hostId);
    const [oldest] = sessions;
    if (sessions.size > maxSessionsPerHost) oldest?.fail(new DomzeroError("CANCELLED", "newer sessions took over"));
    this.#options.logger.debug({ [logFields.host]: hostId }, "session opened");
  }

  #close(hostId: string, session: Mailbox<Notice>): void {
    const sessions = this.#sessions.get(hostId);
    sessions?.delete(session);
    if (sessions?.size === 0) {
      this.#sessions.delete(hostId);
      this.#leftMs.set(hostId, performance.now());
    }
    this.#options.logger.debug({ [logFields.host]: hostId }, "session closed");
  }

  /** Nothing where no policy counts for it: the host's firewall is left alone. */
  #bastionOf(id: string): Notice | undefined {
    const host = this.#options.hosts.get(id)?.value;
    const desired = host === undefined ? undefined : this.#options.policies.desiredFor(host);
    return desired === undefined ? undefined : { bastion: { desired: Buffer.from(JSON.stringify(desired)) } };
  }

  #tellBastion(hostId: string | undefined): void {
    for (const id of hostId === undefined ? this.#sessions.keys() : [hostId]) {
      const notice = this.#bastionOf(id);
      if (notice === undefined) continue;
      for (const session of this.#sessions.get(id) ?? []) session.put(notice);
    }
  }

  #tellBans({ banned, lifted, revision }: BanChange): void {
    const notices = [...banParts(banned, lifted)].map((part) => ({ bans: { isWhole: false, ...part, revision } }));
    for (const [id, sessions] of this.#sessions) {
      if (this.#bastionOf(id) === undefined) continue;
      for (const session of sessions) for (const notice of notices) session.put(notice);
    }
  }

  *#allBans(): Generator<Notice> {
    const { bans } = this.#options;
    const { revision } = bans;
    for (const part of banParts(bans.all(), [])) yield { bans: { isWhole: true, ...part, revision } };
  }

  #tell(mesh: Pick<MeshDirectory, "of">, { to, change }: MeshNotice): void {
    for (const id of to ?? this.#sessions.keys()) {
      const host = this.#options.hosts.get(id)?.value;
      if (host === undefined) continue;
      const notice = change === undefined ? { mesh: mesh.of(host) } : { meshChange: change };
      for (const session of this.#sessions.get(id) ?? []) session.put(notice);
    }
  }

  #changed({ key, value, previous }: Change<HostRecord>): void {
    for (const session of this.#sessions.get(key) ?? []) {
      const problem = problemOf(previous, value);
      if (problem !== undefined) session.fail(problem);
      // Name and address are in the membership, which a renewal brings.
      else if (previous?.name !== value?.name || previous?.machineNumber !== value?.machineNumber) {
        session.put({ renewNow: true });
      }
    }
  }
}

/** Why a session cannot go on after a change of the record. */
function problemOf(previous: HostRecord | undefined, value: HostRecord | undefined): DomzeroError | undefined {
  if (value === undefined) return new DomzeroError("REVOKED", "Dom0 has no record of this host any more");
  if (previous !== undefined && previous.tlsPublicKey !== value.tlsPublicKey) {
    return new DomzeroError("PERMISSION_DENIED", `the keys of ${value.name} were replaced; it has to enrol again`);
  }
  try {
    requireActive(value);
  } catch (error) {
    return DomzeroError.from(error);
  }
  return undefined;
}

/** A list of bans as messages; there is at least one. */
function* banParts(banned: readonly Ban[], lifted: readonly Ban[]): Generator<domzero.v1.Bans.$Properties> {
  for (let start = 0; start === 0 || start < banned.length; start += bansOfMessage) {
    const isLast = start + bansOfMessage >= banned.length;
    const part = banLines(banned.slice(start, start + bansOfMessage));
    yield { isLast, banned: part, lifted: isLast ? banLines(lifted) : "" };
  }
}
