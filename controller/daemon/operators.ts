import { DomzeroError } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";
import type { Route } from "../../shared/grpc/index.ts";
import { version } from "../../shared/version.ts";
import { adminRoutes } from "../admin/index.ts";
import { Builds, parseBuildSpecJson } from "../builds/index.ts";
import { stateLayout } from "../config/index.ts";
import { setName } from "../dns/index.ts";
import { decideHost, removeHost } from "../enrolment/index.ts";
import { compileSelector } from "../inventory/index.ts";
import { setKeyhole } from "../mesh/index.ts";
import { readCluster } from "../nats/index.ts";
import { checkTemplateDocument, parseTemplateJson } from "../templates/index.ts";
import type { Foundation } from "./foundation.ts";
import { noTunnel } from "./mesh.ts";
import type { Records } from "./records.ts";
import type { Services } from "./services.ts";
import type { Startup } from "./startup.ts";
import { partsOf } from "./status-parts.ts";

/** What operators may ask of Dom0. */
export function operatorRoutes(
  { config, clock }: Startup,
  foundation: Foundation,
  records: Records,
  services: Services,
): Route[] {
  const { inventory, events, logs, tickets, nameOf } = records;
  const { presence, claims, ciks, operators, addressesOf, mesh, keyRotation, hostService } = services;
  const { policies, bans, nameServer, binaryPackages, jobs } = services;
  const natsCluster = async () =>
    config.nats.mode === "external" ? readCluster(stateLayout(config.stateDir).nats) : undefined;
  return adminRoutes({
    domain: config.domain,
    version,
    startedAtMs: clock.nowMs(),
    inventory,
    addressesOf,
    presenceOf: (id) => presence.get(id) ?? { state: "unknown" },
    compileSelector,
    parts: () => partsOf({ ...foundation, ...records, ...services, natsCluster, stateDir: config.stateDir, clock }),
    net: async () => mesh.net(await hostService.linkReports()),
    rotateKeys: (withoutAbsent, operator, signal) =>
      (keyRotation ?? noTunnel()).rotate(withoutAbsent, operator, signal),
    events: (query) => events.read(query),
    logs: (query, signal) => logs.read(query, nameOf, signal),
    decideHost: (decision, id, reason, operator) =>
      decideHost({ hosts: inventory.hosts, events }, decision, id, reason, operator),
    applyPolicy: (key, json, operator) => policies.apply(key, json, operator),
    setKeyhole: (id, endpoint, operator) => setKeyhole({ hosts: inventory.hosts, events }, id, endpoint, operator),
    names: {
      set: (id, name, given, operator) => setName({ hosts: inventory.hosts, events }, id, name, given, operator),
      server: () => nameServer ?? noNameServer(),
    },
    bastion: {
      bans,
      checkBans: (each) => policies.checkBans(each),
      planFor: (host, policy) => policies.planFor(host, policy),
      ask: (host, question) => hostService.ask(host, question),
    },
    binaryPackages,
    jobs: {
      create: (wanted) => jobs.jobs.create(wanted),
      cancel: (id, operator) => jobs.jobs.cancel(id, operator),
      list: (host, withEnded) => jobs.jobs.list(host, withEnded),
      view: (record) => jobs.jobs.view(record),
      updates: (id, follow, signal) => jobs.updates(id, follow, signal),
    },
    builds: { planner: new Builds({ ...config.builds, ...inventory, exec }), parseSpec: parseBuildSpecJson },
    removeHost: (host, operator) => removeHost({ inventory, claims, events }, host, operator),
    createCik: (request, operator) => ciks.create(request, operator),
    revokeCik: (id, reason, operator) => ciks.revoke(id, reason, operator),
    operators,
    closeTicket: (id) => tickets.close(id),
    parseTemplate: parseTemplateJson,
    checkTemplate: checkTemplateDocument,
    audit: (kind, operator, summary, details) => events.publish(`audit.${kind}`, summary, { operator, ...details }),
  });
}

function noNameServer(): never {
  throw new DomzeroError("CONFIG", "Dom0 answers for no names; dom0.yml says mesh or dns: { enabled: false }");
}
