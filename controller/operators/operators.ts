import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Caller } from "../../shared/grpc/index.ts";
import { type OperatorRecord, operatorRecordSchema } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";
import type { NatsAuthority } from "../nats/index.ts";
import type { CertificateAuthority } from "../pki/index.ts";
import { readFirstOperator } from "./first.ts";

type Wire = typeof domzero.v1;
type AddRequest = InstanceType<Wire["AddOperatorRequest"]>;

/** Whom a call by the unix socket is by: whoever may open it. */
const localCaller = "local";

/** What the operators of a domain need. */
export interface OperatorsOptions {
  operators: Collection<OperatorRecord>;
  authority: Pick<CertificateAuthority, "issueOperator" | "rootPem">;
  natsAuthority: Pick<NatsAuthority, "issueOperator">;
  /** host:port of the admin service, and servers of the domain's NATS. */
  endpoints: { admin: string; nats: readonly string[] };
  audit(kind: string, summary: string, details: Record<string, string>): Promise<void>;
  clock: Clock;
}

/** The people who may ask Dom0 for everything: added, given certificates and NATS users, revoked. */
export class Operators {
  readonly #o: OperatorsOptions;

  constructor(options: OperatorsOptions) {
    this.#o = options;
  }

  /** Takes over the operator whom `dom0 init` made, once. @throws DomzeroError IO, INVALID_INPUT, UNAVAILABLE */
  async adoptFirst(stateDir: string): Promise<void> {
    const first = await readFirstOperator(stateDir);
    if (first === undefined || this.#o.operators.get(first.name) !== undefined) return;
    await this.#o.operators.create(first.name, this.#record(first, "dom0 init"));
  }

  /**
   * The name of whoever calls.
   * @throws DomzeroError REVOKED, PERMISSION_DENIED where the certificate's key is not, or no more, an operator's
   */
  nameOf({ commonName, publicKey }: Pick<Caller, "commonName" | "publicKey">): string {
    if (commonName === undefined) return localCaller;
    const record = this.#o.operators.get(commonName)?.value;
    if (record?.status === "revoked") {
      const why = record.reason === undefined ? "" : `: ${record.reason}`;
      throw new DomzeroError("REVOKED", `operator ${commonName} was revoked${why}`);
    }
    if (record === undefined || publicKey?.toString("base64") !== record.tlsPublicKey) {
      throw new DomzeroError("PERMISSION_DENIED", `this certificate is not, or no more, the one of ${commonName}`);
    }
    return commonName;
  }

  /**
   * Adds an operator, or gives one that is there a new certificate in the place of the old one.
   * @throws DomzeroError ALREADY_EXISTS, NOT_FOUND, INVALID_INPUT
   */
  async add({ name, publicKey, replace }: AddRequest, by: string): Promise<domzero.v1.OperatorMaterial.$Properties> {
    const { operators, authority, endpoints, audit } = this.#o;
    if (!replace && operators.get(name) !== undefined) {
      throw new DomzeroError("ALREADY_EXISTS", `operator ${name} is there already; --replace makes a new certificate`);
    }
    const certificate = await authority.issueOperator(name, publicKey);
    const tlsPublicKey = Buffer.from(publicKey).toString("base64");
    const certificateNotAfter = toTimestamp(certificate.notAfterMs);
    const record = this.#record({ name, tlsPublicKey, certificateNotAfter }, by);
    await (replace ? operators.modify(name, () => record) : operators.create(name, record));
    await audit("audit.operator.added", `${by} gave operator ${name} a certificate`, { operator: by, name });
    return { chainPem: certificate.chainPem, caCertificatePem: authority.rootPem, endpoint: endpoints.admin };
  }

  /** Cuts an operator off; the same again is no error. @throws DomzeroError NOT_FOUND */
  async revoke(name: string, reason: string, by: string): Promise<Versioned<OperatorRecord>> {
    const written = await this.#o.operators.modify(name, (current) => {
      if (current.status === "revoked") return undefined;
      return { ...current, status: "revoked", ...(reason === "" ? {} : { reason }) };
    });
    const why = reason === "" ? "" : `: ${reason}`;
    await this.#o.audit("audit.operator.revoked", `${by} revoked operator ${name}${why}`, { operator: by, name });
    return written;
  }

  /**
   * A NATS user that reads what is told; the one before is no good any more.
   * @throws DomzeroError NOT_FOUND, REVOKED, INVALID_INPUT
   */
  async issueNatsUser(name: string, natsPublicKey: string, by: string): Promise<domzero.v1.NatsUser.$Properties> {
    await this.#o.operators.modify(name, (current) => {
      if (current.status !== "active") throw new DomzeroError("REVOKED", `operator ${name} was revoked`);
      return operatorRecordSchema.parse({ ...current, natsPublicKey });
    });
    const { jwt, notAfterMs } = await this.#o.natsAuthority.issueOperator(name, natsPublicKey);
    await this.#o.audit("audit.operator.nats", `${by} gave operator ${name} a NATS user`, { operator: by, name });
    return { jwt, notAfterMs, servers: [...this.#o.endpoints.nats], caCertificatePem: this.#o.authority.rootPem };
  }

  #record(
    given: Pick<OperatorRecord, "name" | "tlsPublicKey" | "certificateNotAfter">,
    addedBy: string,
  ): OperatorRecord {
    const addedAt = toTimestamp(this.#o.clock.nowMs());
    return { version: 1, status: "active", ...given, addedAt, addedBy };
  }
}
