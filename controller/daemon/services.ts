import { join } from "node:path";
import { interAddress, interAddress6 } from "../../shared/addresses/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { BanList, BastionReports, Policies, readShippedMeta } from "../bastion/index.ts";
import { Ciks } from "../cik/index.ts";
import { CikLedger, EnrolmentService } from "../enrolment/index.ts";
import { HostService } from "../host-service/index.ts";
import { Claims } from "../inventory/index.ts";
import { Operators } from "../operators/index.ts";
import { Presence } from "../presence/index.ts";
import { templateProblems } from "../templates/index.ts";
import { startBinhost } from "./binhost.ts";
import { startDns } from "./dns.ts";
import { endpointsOf, spread } from "./endpoints.ts";
import type { Foundation } from "./foundation.ts";
import { readInstance } from "./instance.ts";
import { startJobs } from "./jobs.ts";
import { startKeyRotation, startMesh } from "./mesh.ts";
import type { Records } from "./records.ts";
import type { Startup } from "./startup.ts";

const dayMs = 86_400_000;

/** What Dom0 does for machines: hears, enrols and serves them. */
export type Services = Awaited<ReturnType<typeof startServices>>;

/** @throws DomzeroError IO, UNAVAILABLE */
export async function startServices(startup: Startup, foundation: Foundation, records: Records) {
  const { config, clock, logger } = startup;
  const { pki, identity, nats } = foundation;
  const { inventory, events, tickets } = records;
  const presence = startPresence(startup, foundation, records);
  const shared = {
    authority: pki,
    natsAuthority: nats,
    describe: membershipOf(startup),
    serverCertificateSha256s: () => identity.leafSha256s,
    clock,
    logger,
  };
  const nameServer = await startDns(startup, records);
  const mesh = await startMesh(startup, records, nameServer);
  const binaryPackages = await startBinhost(startup, foundation);
  const { ulaGlobalId: globalId, advertise } = config;
  const policies = new Policies({ ...inventory, shippedMeta: await readShippedMeta(), globalId, advertise, clock });
  const bans = new BanList({ bans: inventory.bans, nowMs: () => clock.nowMs() });
  const hostService = new HostService({ hosts: inventory.hosts, policies, bans, mesh: mesh.directory, ...shared });
  const keyRotation = startKeyRotation(startup, records, mesh, hostService);
  const reports = new BastionReports({
    ...inventory,
    events,
    tickets,
    bans,
    policies,
    cursorFile: join(config.stateDir, "bastion-reports.json"),
    clock,
    logger,
  });
  reports.start();
  startup.cleanup.add("bastion", () => reports.stop());
  const instance = await readInstance(config.stateDir);
  const jobs = await startJobs(startup, foundation, records, instance);
  const claims = new Claims({
    ...inventory,
    holder: instance,
    quarantineMs: config.hosts.quarantineDays * dayMs,
    nowMs: () => clock.nowMs(),
  });
  const enrolment = new EnrolmentService({
    ...shared,
    inventory,
    claims,
    ledger: new CikLedger(inventory.ciks),
    tickets,
    events,
    isOnline: (id) => presence.get(id)?.state === "online",
    templateProblems: (name, facts) => templateProblems(inventory.templates.get(name)?.value, name, facts),
    domain: config.domain,
    limits: config.limits.enrolment,
  });
  const ciks = new Ciks({
    ciks: inventory.ciks,
    domain: config.domain,
    caPem: pki.rootPem,
    endpoints: endpointsOf(config).enrolment,
    hasTemplate: (name) => inventory.templates.get(name) !== undefined,
    audit: (kind, summary, details) => events.publish(kind, summary, details),
    clock,
  });
  const operators = new Operators({
    operators: inventory.operators,
    authority: pki,
    natsAuthority: nats,
    endpoints: endpointsOf(config),
    audit: (kind, summary, details) => events.publish(kind, summary, details),
    clock,
  });
  await operators.adoptFirst(config.stateDir);
  return {
    presence,
    hostService,
    enrolment,
    claims,
    policies,
    bans,
    ciks,
    operators,
    mesh,
    keyRotation,
    nameServer,
    binaryPackages,
    jobs,
    addressesOf: addressesOf(startup),
  };
}

function startPresence(
  { clock, logger, cleanup }: Startup,
  { connection }: Foundation,
  { inventory, events, nameOf }: Records,
): Presence {
  const presence = new Presence({
    connection,
    isActive: (id) => inventory.hosts.get(id)?.value.status === "active",
    onChange: ({ host, from, to, why }) =>
      events.note("presence.changed", `${nameOf(host)} is ${to}: ${why}`, { host, from, to }),
    clock,
    logger,
  });
  presence.start();
  cleanup.add("presence", () => presence.stop());
  return presence;
}

function addressesOf({ config }: Startup) {
  return (machineNumber: number) => ({
    address: interAddress(machineNumber),
    address6: interAddress6(config.ulaGlobalId, machineNumber),
  });
}

/** What a host is told of its domain and of its place in it. */
function membershipOf(startup: Startup) {
  const { domain, nats } = startup.config;
  const { nats: natsServers, hosts: hostEndpoints } = endpointsOf(startup.config);
  const addresses = addressesOf(startup);
  return ({ machineNumber }: HostRecord) => ({
    domain,
    natsServers: nats.mode === "external" ? spread(natsServers, machineNumber) : natsServers,
    hostEndpoints,
    ...addresses(machineNumber),
  });
}
