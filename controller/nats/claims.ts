import { operatorPermissions, type SubjectPermissions, subjects } from "../../shared/subjects.ts";
import { encodeJwt } from "./jwt.ts";
import type { NatsKeys } from "./keys.ts";
import type { Revocations } from "./revocations.ts";
import type { AccountClaims } from "./server-config.ts";

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

const accountLimits = {
  ...noNatsLimits,
  imports: unlimited,
  exports: unlimited,
  wildcards: true,
  conn: unlimited,
  leaf: 0,
  disallow_bearer: true,
};

/**
 * What FLEET asks of DOMAIN: to store, with one acknowledgement each, for hosts to take their jobs from consumers that
 * Dom0 made, and for operators to read by direct get.
 */
const services = [
  subjects.eventsAll,
  subjects.logsAll,
  subjects.jobReportsAll,
  subjects.nextJob("*"),
  subjects.jobTaken("*"),
  ...operatorPermissions("any").publish,
].map((subject) => ({
  name: subject,
  subject,
  type: "service",
}));
const commandsAll = "cmd.>";

/**
 * Dom0's own account: all streams and buckets, and no user but Dom0. Hosts are kept out of it because the server does
 * not check reply subjects: in one account, a host that publishes an event with the reply `$KV.hosts.<other>` has the
 * acknowledgement written over the other's record.
 */
function domainAccountJwt(keys: NatsKeys, issuedAt: number): string {
  const limits = { ...accountLimits, mem_storage: 0, disk_storage: unlimited, streams: unlimited, consumer: unlimited };
  const exports = [
    ...services.map((service) => ({ ...service, response_type: "Stream" })),
    { name: commandsAll, subject: commandsAll, type: "stream" },
  ];
  const { presenceAll } = subjects;
  const imports = [{ name: presenceAll, subject: presenceAll, account: keys.fleet.publicKey, type: "stream" }];
  const nats = { type: "account", limits, exports, imports };
  return encodeJwt({ name: "DOMAIN", subject: keys.account.publicKey, issuedAt, nats }, keys.operator);
}

/** The account of hosts and operators, with everybody who was revoked. It has no storage of its own. */
export function fleetAccountJwt(keys: NatsKeys, revocations: Revocations, issuedAt: number): string {
  const account = keys.account.publicKey;
  const imports = [
    ...services.map((service) => ({ ...service, account })),
    { name: commandsAll, subject: commandsAll, account, type: "stream" },
  ];
  const exports = [{ name: subjects.presenceAll, subject: subjects.presenceAll, type: "stream" }];
  const nats = { type: "account", limits: accountLimits, imports, exports, revocations };
  return encodeJwt({ name: "FLEET", subject: keys.fleet.publicKey, issuedAt, nats }, keys.operator);
}

/** What a user is given. */
export interface UserGrant {
  name: string;
  publicKey: string;
  issuedAt: number;
  /** Absent: as long as the account. */
  expiresAt?: number;
  /** Absent: Dom0 itself, which may use everything in its account. */
  permissions?: SubjectPermissions;
}

const hostSubscriptions = 64;
const maxPayloadBytes = 1024 * 1024;

/** A user of the fleet, or Dom0 itself. */
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
  return encodeJwt(claims, permissions === undefined ? keys.account : keys.fleet);
}

/** A user of the system account: Dom0's own, in memory only. */
export function systemUserJwt(keys: NatsKeys, publicKey: string, issuedAt: number): string {
  const nats = { type: "user", ...noNatsLimits };
  return encodeJwt({ name: "dom0-system", subject: publicKey, issuedAt, nats }, keys.system);
}

/** The accounts that the domain's users are in, for servers. */
export function accountsOf(keys: NatsKeys, revocations: Revocations, issuedAt: number): AccountClaims[] {
  return [
    { publicKey: keys.account.publicKey, jwt: domainAccountJwt(keys, issuedAt) },
    { publicKey: keys.fleet.publicKey, jwt: fleetAccountJwt(keys, revocations, issuedAt) },
  ];
}
