import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { interAddress, interAddress6 } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { dom0TlsName } from "../../shared/tls-name.ts";
import { version } from "../../shared/version.ts";
import { adminRoutes } from "../admin/index.ts";
import { Ciks } from "../cik/index.ts";
import { type Dom0Config, stateLayout } from "../config/index.ts";
import { type GrpcEdge, ServerIdentity, startGrpcEdge } from "../edge/index.ts";
import { CikLedger, decideHost, defaultEnrolmentLimits, EnrolmentService } from "../enrolment/index.ts";
import { Events } from "../events/index.ts";
import { factsIntake } from "../facts/index.ts";
import { HostService } from "../host-service/index.ts";
import { Claims, compileSelector, openInventory } from "../inventory/index.ts";
import { LogStore } from "../logs/index.ts";
import { NatsEngine } from "../nats/index.ts";
import { openPki, PkiKeeper } from "../pki/index.ts";
import { Presence } from "../presence/index.ts";
import { Revoker } from "../revocation/index.ts";
import { checkTemplateDocument, parseTemplateJson, templateProblems } from "../templates/index.ts";
import { Tickets } from "../tickets/index.ts";
import { endpointsOf } from "./endpoints.ts";
import { readInstance } from "./instance.ts";
import { writeNatsTls } from "./nats-tls.ts";
import { partsOf } from "./status-parts.ts";

/** A Dom0 that runs. */
export interface RunningDom0 {
  /** Resolves when everything has ended. */
  stop(): Promise<void>;
}

const dayMs = 86_400_000;

/** Undoes what was started, the last first; one failure does not keep the others from ending. */
class Cleanup {
  readonly #steps: Array<() => unknown> = [];
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.#steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        this.#logger.error({ err: DomzeroError.from(error) }, "a part did not end in order");
      }
    }
  }
}

/**
 * Starts all of Dom0: certificate authority, NATS, inventory, listeners.
 * @throws DomzeroError with the part that could not be started; what was started is ended again
 */
export async function startDom0(config: Dom0Config, logger: Logger): Promise<RunningDom0> {
  const cleanup = new Cleanup(logger);
  try {
    await start(config, logger, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
  return { stop: () => cleanup.run() };
}

async function start(config: Dom0Config, logger: Logger, cleanup: Cleanup): Promise<void> {
  const clock = systemClock;
  const layout = stateLayout(config.stateDir);
  const endpoints = endpointsOf(config);
  const pki = await openPki(layout.pki, { hostLifeMs: config.hosts.certificateDays * dayMs });
  const names = [dom0TlsName(config.domain), "localhost", "127.0.0.1", ...config.advertise];
  const instance = await readInstance(config.stateDir);
  const identity = new ServerIdentity({ authority: pki, names: [...new Set(names)], logger });
  await identity.start();
  cleanup.add(() => identity.stop());

  const nats = await startNats(config, pki.rootPem, identity, logger);
  cleanup.add(() => nats.stop());
  const connection = await nats.connect("dom0");
  cleanup.add(() => connection.close());
  const replicas = config.nats.mode === "external" ? config.nats.replicas : 1;
  const inventory = await openInventory({ connection, replicas, logger });
  cleanup.add(() => inventory.close());
  const events = await Events.open({ connection, replicas, ...config.events, clock, logger });
  const logs = await LogStore.open({ connection, replicas, ...config.logs, logger });
  cleanup.add(() => logs.close());
  const tickets = new Tickets(inventory.tickets, clock);
  const nameOf = (id: string) => inventory.hosts.get(id)?.value.name ?? id;

  const presence = new Presence({
    connection,
    isActive: (id) => inventory.hosts.get(id)?.value.status === "active",
    onChange: ({ host, from, to, why }) =>
      events.note("presence.changed", `${nameOf(host)} is ${to}: ${why}`, { host, from, to }),
    clock,
    logger,
  });
  presence.start();
  cleanup.add(() => presence.stop());

  const addressesOf = (machineNumber: number) => ({
    address: interAddress(machineNumber),
    address6: interAddress6(config.ulaGlobalId, machineNumber),
  });
  const describe = ({ machineNumber }: HostRecord) => ({
    domain: config.domain,
    natsServers: endpoints.nats,
    hostEndpoints: endpoints.hosts,
    ...addressesOf(machineNumber),
  });
  const serverCertificateSha256s = () => identity.leafSha256s;
  const shared = { authority: pki, natsAuthority: nats, describe, serverCertificateSha256s, clock, logger };
  const hostService = new HostService({ hosts: inventory.hosts, ...shared });
  hostService.start();
  cleanup.add(() => hostService.stop());
  const enrolment = new EnrolmentService({
    ...shared,
    inventory,
    claims: new Claims({ addresses: inventory.addresses, hosts: inventory.hosts, holder: instance }),
    ledger: new CikLedger(inventory.ciks),
    tickets,
    events,
    isOnline: (id) => presence.get(id)?.state === "online",
    templateProblems: (name, facts) => templateProblems(inventory.templates.get(name)?.value, name, facts),
    domain: config.domain,
    limits: defaultEnrolmentLimits,
  });
  const ciks = new Ciks({
    ciks: inventory.ciks,
    domain: config.domain,
    caPem: pki.rootPem,
    endpoints: endpoints.enrolment,
    hasTemplate: (name) => inventory.templates.get(name) !== undefined,
    audit: (kind, summary, details) => events.publish(kind, summary, details),
    clock,
  });
  const admin = adminRoutes({
    domain: config.domain,
    version,
    startedAtMs: clock.nowMs(),
    inventory,
    addressesOf,
    presenceOf: (id) => presence.get(id) ?? { state: "unknown" },
    compileSelector,
    parts: () => [
      ...partsOf({ nats, pki, inventory, presence, enrolment, hostService, nowMs: clock.nowMs }),
      logs.status(),
    ],
    events: (query) => events.read(query),
    logs: (query, signal) => logs.read(query, nameOf, signal),
    decideHost: (decision, id, reason, operator) =>
      decideHost({ hosts: inventory.hosts, events }, decision, id, reason, operator),
    createCik: (request, operator) => ciks.create(request, operator),
    revokeCik: (id, reason, operator) => ciks.revoke(id, reason, operator),
    closeTicket: (id) => tickets.close(id),
    parseTemplate: parseTemplateJson,
    checkTemplate: checkTemplateDocument,
    audit: (kind, operator, summary, details) => events.publish(`audit.${kind}`, summary, { operator, ...details }),
  });

  await mkdir(dirname(config.listen.adminSocket), { recursive: true, mode: 0o700 });
  const keys = () => identity.keys;
  const hostRoutes = [
    ...hostService.routes(),
    ...factsIntake({ ...inventory, events, callingHost: (caller) => hostService.callingHost(caller) }),
  ];
  const listeners = [
    { bind: config.listen.hosts, tls: { keys, clientTrust: () => pki.trustFor("hosts") }, routes: hostRoutes },
    { bind: config.listen.enrolment, tls: { keys }, routes: [...enrolment.routes(), ...hostService.enrolmentRoutes()] },
    { bind: config.listen.admin, tls: { keys, clientTrust: () => pki.trustFor("operators") }, routes: admin },
    { bind: { path: config.listen.adminSocket, mode: 0o600 }, routes: admin },
  ];
  const edges: GrpcEdge[] = [];
  for (const listener of listeners) {
    const edge = await startGrpcEdge({ ...listener, logger });
    edges.push(edge);
    cleanup.add(() => edge.stop());
  }
  const reloadTls = () => {
    for (const edge of edges) edge.reloadTls();
  };
  identity.onRenewed(() => {
    reloadTls();
    writeNatsTls(layout.tls, identity.keys, pki.rootPem).then(
      () => nats.reload(),
      (error: unknown) => logger.error({ err: error }, "nats-server did not get the new certificate"),
    );
  });
  const keeper = new PkiKeeper({ pki, onChanged: reloadTls, logger });
  keeper.start();
  cleanup.add(() => keeper.stop());
  const revoker = new Revoker({
    hosts: inventory.hosts,
    natsAuthority: nats,
    edges: edges.slice(0, 1),
    journalFile: join(config.stateDir, "revocations.json"),
    logger,
  });
  await revoker.start();
  cleanup.add(() => revoker.stop());
  events.note("dom0.started", `Dom0 ${version} of ${config.domain} is up`);
  logger.info({ domain: config.domain, version }, "Dom0 is up");
}

async function startNats(
  config: Dom0Config,
  caPem: string,
  identity: ServerIdentity,
  logger: Logger,
): Promise<NatsEngine> {
  const layout = stateLayout(config.stateDir);
  const common = {
    dir: layout.nats,
    domain: config.domain,
    caPem,
    userDays: config.hosts.certificateDays,
    clock: systemClock,
    logger,
  };
  if (config.nats.mode === "external") return NatsEngine.start({ ...common, placement: config.nats });
  const tls = await writeNatsTls(layout.tls, identity.keys, caPem);
  const { address, port, binary = "nats-server" } = config.nats;
  return NatsEngine.start({ ...common, placement: { mode: "supervised", binary, address, port, tls } });
}
