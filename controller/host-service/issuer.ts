import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { NatsAuthority } from "../nats/index.ts";
import type { CertificateAuthority } from "../pki/index.ts";

export type Membership = domzero.v1.Membership.$Properties;

/** The parts of a membership that follow from the record and the configuration. */
type MembershipDescription = Required<
  Pick<Membership, "domain" | "natsServers" | "hostEndpoints" | "address" | "address6">
>;

/** What a membership is made with. */
export interface IssuerOptions {
  hosts: Pick<Collection<HostRecord>, "get" | "modify">;
  authority: Pick<CertificateAuthority, "issueHost">;
  natsAuthority: Pick<NatsAuthority, "issueHost">;
  describe: (record: HostRecord) => MembershipDescription;
  clock: Clock;
}

/** The least time between two renewals of one host: each is a durable write. */
const renewalIntervalMs = 2_000;

/** Gives an active host a new certificate and NATS user for the keys in its record. */
export class MembershipIssuer {
  readonly #options: IssuerOptions;
  readonly #lastMs = new Map<string, number>();

  constructor(options: IssuerOptions) {
    this.#options = options;
  }

  /**
   * @param record as it was when the host proved its key
   * @throws DomzeroError RATE_LIMITED; REVOKED, PERMISSION_DENIED where the record changed in the meantime; UNAVAILABLE
   */
  async issue(record: HostRecord): Promise<Membership> {
    this.#limitRate(record.id);
    const { authority, natsAuthority, hosts, describe } = this.#options;
    const certificate = await authority.issueHost(record.id, Buffer.from(record.tlsPublicKey, "base64"));
    const user = await natsAuthority.issueHost(record.id, record.natsPublicKey);
    const { value } = await hosts.modify(record.id, (current) => {
      requireActive(current);
      if (current.tlsPublicKey !== record.tlsPublicKey || current.natsPublicKey !== record.natsPublicKey) {
        throw new DomzeroError("PERMISSION_DENIED", `the keys of ${record.name} were replaced; it has to enrol again`);
      }
      const certificateNotAfter = toTimestamp(certificate.notAfterMs);
      return { ...current, certificateSerial: certificate.serial, certificateNotAfter };
    });
    return {
      ...describe(value),
      hostId: value.id,
      name: value.name,
      certificateChainPem: certificate.chainPem,
      natsUserJwt: user.jwt,
    };
  }

  #limitRate(hostId: string): void {
    const nowMs = this.#options.clock.monotonicMs();
    const lastMs = this.#lastMs.get(hostId);
    if (lastMs !== undefined && nowMs - lastMs < renewalIntervalMs) {
      throw new DomzeroError("RATE_LIMITED", "this host renewed a moment ago; try again in a few seconds");
    }
    this.#lastMs.set(hostId, nowMs);
  }
}

/** @throws DomzeroError REVOKED, DISPUTED, REFUSED, PARKED as the record's status says */
export function requireActive(record: HostRecord): void {
  if (record.status === "active") return;
  const why = record.reason === undefined ? "" : `: ${record.reason}`;
  const code = { parked: "PARKED", refused: "REFUSED", revoked: "REVOKED", disputed: "DISPUTED" } as const;
  throw new DomzeroError(code[record.status], `${record.name} is ${record.status}${why}`);
}
