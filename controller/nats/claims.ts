import type { SubjectPermissions } from "../../shared/subjects.ts";
import { encodeJwt } from "./jwt.ts";
import type { NatsKeys, Revocations } from "./keys.ts";

const unlimited = -1;
const noNatsLimits = { data: unlimited, payload: unlimited, subs: unlimited };

/** The operator's own JWT: what a server trusts. */
export function operatorJwt(keys: NatsKeys, domain: string, issuedAt: number): string {
  const nats = { type: "operator", system_account: keys.system.publicKey };
  return encodeJwt({ name: domain, subject: keys.operator.publicKey, issuedAt, nats }, keys.operator);
}

/** The system account, through which account JWTs are pushed. */
export function systemAccountJwt(keys: NatsKeys, issuedAt: number): string {
  const limits = { ...noNatsLimits, imports: unlimited, exports: unlimited, wildcards: true, conn: unlimited, leaf: 0 };
  const nats = { type: "account", limits };
  return encodeJwt({ name: "SYS", subject: keys.system.publicKey, issuedAt, nats }, keys.operator);
}

/** The account that all of the domain lives in, with everybody who was revoked. */
export function domainAccountJwt(keys: NatsKeys, revocations: Revocations, issuedAt: number): string {
  const limits = {
    ...noNatsLimits,
    imports: 0,
    exports: 0,
    wildcards: true,
    conn: unlimited,
    leaf: 0,
    disallow_bearer: true,
    mem_storage: 0,
    disk_storage: unlimited,
    streams: unlimited,
    consumer: unlimited,
  };
  const nats = { type: "account", limits, revocations };
  return encodeJwt({ name: "DOMAIN", subject: keys.account.publicKey, issuedAt, nats }, keys.operator);
}

/** What a user of the domain's account is given. */
export interface UserGrant {
  name: string;
  publicKey: string;
  issuedAt: number;
  /** Absent: as long as the account. */
  expiresAt?: number;
  /** Absent: everything in the account. */
  permissions?: SubjectPermissions;
}

const hostSubscriptions = 64;
const maxPayloadBytes = 1024 * 1024;

/** A user of the domain's account. */
export function userJwt(keys: NatsKeys, grant: UserGrant): string {
  const { permissions } = grant;
  const limits =
    permissions === undefined
      ? noNatsLimits
      : {
          subs: hostSubscriptions,
          data: unlimited,
          payload: maxPayloadBytes,
          pub: { allow: permissions.publish },
          sub: { allow: permissions.subscribe },
        };
  const nats = { type: "user", ...limits, allowed_connection_types: ["STANDARD"] };
  const { name, publicKey, issuedAt, expiresAt } = grant;
  const claims = { name, subject: publicKey, issuedAt, nats, ...(expiresAt === undefined ? {} : { expiresAt }) };
  return encodeJwt(claims, keys.account);
}

/** A user of the system account: Dom0's own, in memory only. */
export function systemUserJwt(keys: NatsKeys, publicKey: string, issuedAt: number): string {
  const nats = { type: "user", ...noNatsLimits };
  return encodeJwt({ name: "dom0-system", subject: publicKey, issuedAt, nats }, keys.system);
}
