import { createHash, randomBytes } from "node:crypto";
import { wishedName } from "../../shared/enrolment/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Facts, machineIdentityOf } from "../../shared/facts/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { type CikRecord, type HostRecord, type MachineIdentity, makeId } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import { advanceRatchet, checkUsable, checkUsesLeft, isTokenCurrent, tokenDigest } from "../cik/index.ts";
import type { Events } from "../events/index.ts";
import type { Claims, Collection, Inventory } from "../inventory/index.ts";
import type { NatsAuthority } from "../nats/index.ts";
import type { CertificateAuthority, IssuedCertificate } from "../pki/index.ts";
import type { Tickets } from "../tickets/index.ts";
import { identify, type MachineClaim } from "./identify.ts";
import type { CikLedger } from "./ledger.ts";
import { MachineIndex } from "./machine-index.ts";
import type { CheckedClaim } from "./proof.ts";

const tokenBytes = 32;

/** What deciding about machines needs of the other capabilities. */
export interface RegistrarOptions {
  inventory: Pick<Inventory, "hosts" | "facts" | "ciks">;
  claims: Claims;
  ledger: CikLedger;
  authority: Pick<CertificateAuthority, "issueHost">;
  natsAuthority: Pick<NatsAuthority, "issueHost" | "revoke">;
  tickets: Tickets;
  events: Events;
  isOnline(hostId: string): boolean;
  /** What of a template the facts do not fit, a line each; none where all is well. */
  templateProblems(template: string, facts: Facts): string[];
  clock: Clock;
  logger: Logger;
}

/** A machine that was taken in. */
export interface Registration {
  record: HostRecord;
  /** Absent where the machine is parked. */
  credentials: { certificateChainPem: string; natsUserJwt: string } | undefined;
  /** Absent where the key cannot be written. */
  nextToken: Buffer | undefined;
}

/** Decides about machines, and writes down what was decided. */
export class Registrar {
  readonly #o: RegistrarOptions;
  /** Machines that are being written down now: nobody else may be taken for new beside them. */
  readonly #underWay = new Map<string, HostRecord>();
  readonly #machines: MachineIndex;
  #factsUnderWay = 0;

  constructor(options: RegistrarOptions) {
    this.#o = options;
    this.#machines = new MachineIndex(options.inventory.hosts);
  }

  /**
   * Takes a machine in. The host record is written last but for the audit, and the host's id follows from its key, so
   * that a machine which tries again after a crash anywhere gets the same id, name and number, and costs one use.
   * @throws DomzeroError with the reason why not
   */
  async register(cik: CikRecord, claim: CheckedClaim): Promise<Registration> {
    checkUsable(cik, this.#o.clock.nowMs());
    const presented = await this.#checkToken(cik, claim);
    const identity = machineIdentityOf(claim.facts);
    const known = await this.#whoIs(claim, identity);
    if (known !== undefined) requireTrusted(known);
    this.#checkTemplate(cik, claim.facts);
    const draft = known ?? this.#draft(cik, claim, identity);
    this.#underWay.set(draft.id, draft);
    try {
      return await this.#write(cik, claim, identity, draft, known !== undefined, presented);
    } finally {
      this.#underWay.delete(draft.id);
    }
  }

  async #checkToken(cik: CikRecord, claim: CheckedClaim): Promise<string> {
    const presented = tokenDigest(claim.keyToken);
    if (isTokenCurrent(cik, presented)) return presented;
    await this.#o.tickets.open({
      kind: "cik.cloned",
      about: [cik.id],
      summary: `a copy of key ${cik.id} was used: its token is older than the newest that was written`,
      remedy: `find out who copied it; dom0 cik revoke ${cik.id}`,
    });
    throw new DomzeroError("CIK_CLONED", `key ${cik.id} is a copy of one that was used since; a ticket was opened`);
  }

  async #whoIs(claim: CheckedClaim, identity: MachineIdentity): Promise<HostRecord | undefined> {
    const machine = { identity, tlsPublicKey: claim.tlsPublicKey };
    const found = identify(machine, this.#candidates(machine), this.#o.isOnline);
    if (found.kind === "new") return undefined;
    if (found.kind === "same") {
      if (!this.#underWay.has(found.host.id)) return found.host;
      throw new DomzeroError("CONFLICT", "this machine is being enrolled at this moment; try again");
    }
    for (const host of found.hosts) await this.#dispute(host, found.why);
    await this.#o.tickets.open({
      kind: "identity.disputed",
      about: found.hosts.map(({ id }) => id),
      summary: found.why,
      remedy: "find out which machine is which; dom0 hosts approve HOST trusts the recorded one again, or revoke it",
    });
    throw new DomzeroError("DISPUTED", `${found.why}; neither is trusted until an operator decides`);
  }

  #candidates(machine: MachineClaim): HostRecord[] {
    const recorded = this.#machines.candidates(machine).filter(({ id }) => !this.#underWay.has(id));
    return [...recorded, ...this.#underWay.values()];
  }

  async #dispute(host: HostRecord, why: string): Promise<void> {
    if (host.status !== "active" && host.status !== "parked") return;
    await this.#o.inventory.hosts.modify(host.id, (current) => ({ ...current, status: "disputed", reason: why }));
  }

  #checkTemplate(cik: CikRecord, facts: Facts): void {
    if (cik.template === undefined) return;
    const problems = this.#o.templateProblems(cik.template, facts);
    if (problems.length === 0) return;
    throw new DomzeroError("TEMPLATE_MISMATCH", `this is no ${cik.template}: ${problems.slice(0, 8).join("; ")}`);
  }

  #draft(cik: CikRecord, claim: CheckedClaim, identity: MachineIdentity): HostRecord {
    const id = makeId("h", createHash("sha256").update(claim.tlsPublicKeyDer).digest());
    return {
      version: 1,
      id,
      name: wishedName(claim.hostname, id),
      status: cik.approval === "park" ? "parked" : "active",
      machineNumber: 1,
      identity,
      tlsPublicKey: claim.tlsPublicKey,
      natsPublicKey: claim.natsPublicKey,
      cik: cik.id,
      ...(cik.template === undefined ? {} : { template: cik.template }),
      labels: cik.labels,
      enrolledAt: toTimestamp(this.#o.clock.nowMs()),
      enrolments: 1,
    };
  }

  async #write(
    cik: CikRecord,
    claim: CheckedClaim,
    identity: MachineIdentity,
    draft: HostRecord,
    isKnown: boolean,
    presented: string,
  ): Promise<Registration> {
    const nextToken = claim.keyWritable ? randomBytes(tokenBytes) : undefined;
    const [, certificate, name, machineNumber] = await Promise.all([
      this.#use(cik, draft.id, presented, nextToken),
      draft.status === "active" ? this.#o.authority.issueHost(draft.id, claim.tlsPublicKeyDer) : undefined,
      isKnown ? draft.name : this.#o.claims.claimName(draft.name, draft.id),
      isKnown ? draft.machineNumber : this.#o.claims.claimMachineNumber(draft.id),
    ]);
    this.#keepFacts(draft, claim.facts);
    const complete: HostRecord = { ...draft, name, machineNumber, ...certified(certificate) };
    const record = isKnown
      ? await this.#writeAgain(draft, claim, identity, certificate)
      : await this.#writeNew(complete);
    if (record.status !== "active" || certificate === undefined) return { record, credentials: undefined, nextToken };
    const user = await this.#o.natsAuthority.issueHost(record.id, record.natsPublicKey);
    return { record, credentials: { certificateChainPem: certificate.chainPem, natsUserJwt: user.jwt }, nextToken };
  }

  /**
   * Nobody waits for it: a host that is trusted reports its facts again by itself, and one that waits comes again. So where
   * many come at once, the disk is left to what they wait for.
   */
  #keepFacts({ id, status }: HostRecord, facts: Facts): void {
    if (status === "active" && this.#factsUnderWay > 0) return;
    this.#factsUnderWay += 1;
    put(this.#o.inventory.facts, id, facts)
      .catch((error: unknown) =>
        this.#o.logger.warn({ err: DomzeroError.from(error), host: id }, "facts of an enrolling machine were not kept"),
      )
      .finally(() => {
        this.#factsUnderWay -= 1;
      });
  }

  /** Takes a use of the key and turns its ratchet, in one write. */
  async #use(cik: CikRecord, hostId: string, presented: string, nextToken: Buffer | undefined): Promise<void> {
    await this.#o.ledger.change(cik.id, (current) => {
      checkUsable(current, this.#o.clock.nowMs());
      checkUsesLeft(current, hostId);
      if (!isTokenCurrent(current, presented)) {
        throw new DomzeroError(
          "CIK_CLONED",
          `key ${cik.id} was used by another machine at the same moment; plug it in again`,
        );
      }
      const isCounted = current.usedBy.includes(hostId);
      if (isCounted && nextToken === undefined) return undefined;
      const used = isCounted ? current : { ...current, usedBy: [...current.usedBy, hostId] };
      return nextToken === undefined ? used : advanceRatchet(used, presented, tokenDigest(nextToken));
    });
  }

  async #writeNew(record: HostRecord): Promise<HostRecord> {
    return (await this.#o.inventory.hosts.create(record.id, record)).value;
  }

  /** The same machine again: its identity stays, its keys may be new after its disk was wiped. */
  async #writeAgain(
    before: HostRecord,
    claim: CheckedClaim,
    identity: MachineIdentity,
    certificate: IssuedCertificate | undefined,
  ): Promise<HostRecord> {
    const { value } = await this.#o.inventory.hosts.modify(before.id, (current) => {
      requireTrusted(current);
      const { tlsPublicKey, natsPublicKey } = claim;
      const enrolments = current.enrolments + 1;
      return { ...current, identity, tlsPublicKey, natsPublicKey, enrolments, ...certified(certificate) };
    });
    if (before.natsPublicKey !== claim.natsPublicKey) await this.#o.natsAuthority.revoke(before.natsPublicKey);
    return value;
  }
}

function certified(certificate: IssuedCertificate | undefined) {
  if (certificate === undefined) return {};
  return { certificateSerial: certificate.serial, certificateNotAfter: toTimestamp(certificate.notAfterMs) };
}

/** @throws DomzeroError REFUSED, REVOKED, DISPUTED where an operator has to act first */
function requireTrusted({ name, status, reason }: HostRecord): void {
  const why = reason === undefined ? "" : `: ${reason}`;
  const hint = `an operator can let it in with: dom0 hosts approve ${name}`;
  if (status === "refused") throw new DomzeroError("REFUSED", `${name} was refused${why}; ${hint}`);
  if (status === "revoked") throw new DomzeroError("REVOKED", `${name} was revoked${why}; ${hint}`);
  if (status === "disputed") throw new DomzeroError("DISPUTED", `${name} is disputed${why}; ${hint}`);
}

/** Writes a record whatever was there. */
async function put<T>(collection: Collection<T>, key: string, value: T): Promise<void> {
  try {
    await (collection.get(key) === undefined ? collection.create(key, value) : collection.modify(key, () => value));
  } catch (error) {
    if (!(error instanceof DomzeroError) || error.code !== "ALREADY_EXISTS") throw error;
    await collection.modify(key, () => value);
  }
}
