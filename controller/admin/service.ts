import type { domzero } from "../../proto/gen/domzero.js";
import { domainPolicyKey } from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import { type HostRecord, type HostView, labelsSchema } from "../../shared/records/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";
import { bastionRoutes } from "./bastion.ts";
import { binhostRoutes } from "./binhost.ts";
import { buildRoutes } from "./builds.ts";
import { decisionOf, notByHand, toHistoryRecord, toRecord } from "./convert.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { jobRoutes } from "./jobs.ts";
import { findHost } from "./lookup.ts";
import { nameRoutes } from "./names.ts";
import { operatorRoute } from "./operator-route.ts";

type RecordProperties = domzero.v1.Record.$Properties;

/** The admin service as routes for a gRPC server. Every call is by an operator whom the records know, or is refused. */
export function adminRoutes(dependencies: AdminDependencies): Route[] {
  const service = new AdminService(dependencies);
  const { operators } = dependencies;
  const { unary, stream } = operatorRoute(operators);
  return [
    unary(adminMethods.status, () => service.status()),
    unary(adminMethods.net, async () => ({ json: JSON.stringify(await dependencies.net()) })),
    stream(adminMethods.rotateKeys, ({ withoutAbsent }, signal, operator) =>
      documents(dependencies.rotateKeys(withoutAbsent, operator, signal)),
    ),
    stream(adminMethods.list, (request) => service.list(request.collection, request.selector, request.limit)),
    unary(adminMethods.get, async (request) => service.get(request.collection, request.key)),
    stream(adminMethods.history, (request) => service.history(request.collection, request.key)),
    unary(adminMethods.put, (request, operator) => service.put(request, operator)),
    unary(adminMethods.remove, (request, operator) => service.remove(request, operator)),
    stream(adminMethods.events, (request, signal) => service.events(request, signal)),
    unary(adminMethods.decideHost, (request, operator) => service.decideHost(request, operator)),
    unary(adminMethods.labelHost, (request, operator) => service.labelHost(request, operator)),
    unary(adminMethods.setKeyhole, (request, operator) => service.setKeyhole(request, operator)),
    ...nameRoutes(dependencies),
    ...bastionRoutes(dependencies),
    ...binhostRoutes(dependencies),
    ...jobRoutes(dependencies),
    ...buildRoutes(dependencies),
    unary(adminMethods.createCik, (request, operator) => dependencies.createCik(request, operator)),
    unary(adminMethods.revokeCik, async ({ id, reason }, operator) =>
      toRecord("ciks", await dependencies.revokeCik(id, reason, operator)),
    ),
    unary(adminMethods.checkTemplate, async (request) => service.checkTemplate(request.host, request.template)),
    stream(adminMethods.logs, (request, signal) => service.logs(request, signal)),
    unary(adminMethods.addOperator, (request, operator) => operators.add(request, operator)),
    unary(adminMethods.revokeOperator, async ({ name, reason }, operator) =>
      toRecord("operators", await operators.revoke(name, reason, operator)),
    ),
    unary(adminMethods.issueNatsUser, ({ operator: name, natsPublicKey }, operator) =>
      operators.issueNatsUser(name, natsPublicKey, operator),
    ),
  ];
}

async function* documents(values: AsyncIterable<unknown>): AsyncGenerator<domzero.v1.Document.$Properties> {
  for await (const value of values) yield { json: JSON.stringify(value) };
}

/** The part of a collection that is only read. */
type Reader = Pick<Collection<unknown>, "get" | "list" | "history">;

class AdminService {
  readonly #d: AdminDependencies;

  constructor(dependencies: AdminDependencies) {
    this.#d = dependencies;
  }

  async status() {
    const { domain, version, startedAtMs } = this.#d;
    const status = {
      domain,
      version,
      at: toTimestamp(Date.now()),
      startedAt: toTimestamp(startedAtMs),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      parts: await this.#d.parts(),
    };
    return { json: JSON.stringify(status) };
  }

  async *list(collection: string, selector: string, limit: number): AsyncGenerator<RecordProperties> {
    const matches = this.#d.compileSelector(selector);
    let left = limit === 0 ? Number.POSITIVE_INFINITY : limit;
    for (const version of this.#reader(collection).list()) {
      if (!matches(version.value)) continue;
      yield toRecord(collection, version);
      left -= 1;
      if (left <= 0) return;
    }
  }

  get(collection: string, key: string): RecordProperties {
    const version = this.#reader(collection).get(this.#keyOf(collection, key));
    if (version === undefined) throw new DomzeroError("NOT_FOUND", `there is no ${key} in ${collection}`);
    return toRecord(collection, version);
  }

  async *history(collection: string, key: string): AsyncGenerator<RecordProperties> {
    const versions = await this.#reader(collection).history(this.#keyOf(collection, key));
    if (versions.length === 0) throw new DomzeroError("NOT_FOUND", `there is no ${key} in ${collection}`);
    for (const version of versions) yield toHistoryRecord(collection, version);
  }

  async put(request: domzero.v1.PutRequest, operator: string): Promise<RecordProperties> {
    const { collection, key, revision } = request;
    if (collection === "bastion") return this.#putPolicy(this.#keyOf(collection, key), request.json, operator);
    if (collection !== "templates" && collection !== "builds") throw notByHand(collection);
    const [what, document] =
      collection === "templates"
        ? ["template", this.#d.parseTemplate(request.json)]
        : ["build", this.#d.builds.parseSpec(request.json)];
    const documents = this.#d.inventory[collection];
    const written =
      revision === 0 ? await documents.create(key, document) : await documents.update(key, document, revision);
    await this.#d.audit(`${what}.put`, operator, `${operator} wrote ${what} ${key}`, { [what]: key });
    return toRecord(collection, written);
  }

  async #putPolicy(key: string, json: string, operator: string): Promise<RecordProperties> {
    const written = await this.#d.applyPolicy(key, json, operator);
    const whose = this.#d.inventory.hosts.get(key)?.value.name ?? "the domain";
    await this.#d.audit("bastion.apply", operator, `${operator} applied a policy to the bastion of ${whose}`, { key });
    return toRecord("bastion", written);
  }

  async remove({ collection, key }: domzero.v1.KeyRequest, operator: string) {
    if (collection === "hosts") {
      await this.#d.removeHost(findHost(this.#d.inventory.hosts, key), operator);
      return {};
    }
    if (collection === "tickets") await this.#d.closeTicket(key);
    else if (collection === "templates" || collection === "builds") await this.#d.inventory[collection].remove(key);
    else throw notByHand(collection);
    await this.#d.audit(`${collection}.remove`, operator, `${operator} removed ${key} from ${collection}`, { key });
    return {};
  }

  async *events(request: domzero.v1.EventsRequest, signal: AbortSignal) {
    const { sinceMs, follow, kind } = request;
    const named = request.source === "" || request.source === "dom0";
    const source = named ? request.source : findHost(this.#d.inventory.hosts, request.source).value.id;
    for await (const event of this.#d.events({ sinceMs, follow, source, kind, signal })) {
      const { at, summary, details } = event;
      const shownSource = this.#d.inventory.hosts.get(event.source)?.value.name ?? event.source;
      yield { json: JSON.stringify({ at, source: shownSource, kind: event.kind, summary, details }) };
    }
  }

  async decideHost(request: domzero.v1.DecideHostRequest, operator: string): Promise<RecordProperties> {
    const host = findHost(this.#d.inventory.hosts, request.host);
    const decision = decisionOf(request.decision);
    return toRecord("hosts", await this.#d.decideHost(decision, host.value.id, request.reason, operator));
  }

  async setKeyhole({ host, endpoint }: domzero.v1.SetKeyholeRequest, operator: string): Promise<RecordProperties> {
    const { value } = findHost(this.#d.inventory.hosts, host);
    return toRecord("hosts", await this.#d.setKeyhole(value.id, endpoint, operator));
  }

  async labelHost(request: domzero.v1.LabelHostRequest, operator: string): Promise<RecordProperties> {
    const host = findHost(this.#d.inventory.hosts, request.host);
    const written = await this.#d.inventory.hosts.modify(host.key, (current) => {
      const labels = { ...current.labels, ...request.set };
      for (const key of request.unset) delete labels[key];
      return { ...current, labels: labelsSchema.parse(labels) };
    });
    await this.#d.audit("host.label", operator, `${operator} labelled ${host.value.name}`, { host: host.value.id });
    return toRecord("hosts", written);
  }

  checkTemplate(host: string, templateName: string) {
    const { value: record } = findHost(this.#d.inventory.hosts, host);
    const template = this.#d.inventory.templates.get(templateName);
    if (template === undefined) throw new DomzeroError("NOT_FOUND", `there is no template ${templateName}`);
    const facts = this.#d.inventory.facts.get(record.id);
    if (facts === undefined) throw new DomzeroError("NOT_FOUND", `there are no facts of ${record.name} yet`);
    return { json: JSON.stringify(this.#d.checkTemplate(template.value, facts.value)) };
  }

  logs(request: domzero.v1.LogsRequest, signal: AbortSignal) {
    const hosts = request.hosts.map((host) => findHost(this.#d.inventory.hosts, host).value.id);
    if (hosts.length === 0) throw new DomzeroError("USAGE", "name at least one host");
    // Field by field: those at their default are the message's prototype's, which a spread leaves out.
    const { units, sinceMs, untilMs, severity, grep, follow, last } = request;
    return this.#d.logs({ hosts, units, sinceMs, untilMs, severity, grep, follow, last }, signal);
  }

  /** What a collection shows, by its name on the wire. */
  #reader(name: string): Reader {
    const { inventory } = this.#d;
    switch (name) {
      case "hosts":
        return this.#hostReader(inventory.hosts);
      case "facts":
      case "addresses":
      case "bastion":
      case "ciks":
      case "templates":
      case "builds":
      case "tickets":
      case "operators":
        return inventory[name];
      default:
        throw new DomzeroError("USAGE", `there is no collection "${name}"`);
    }
  }

  /** Hosts are shown with what is known only now. */
  #hostReader(hosts: Collection<HostRecord>): Reader {
    const view = (version: Versioned<HostRecord>) => ({ ...version, value: this.#hostView(version.value) });
    return {
      get: (key) => {
        const version = hosts.get(key);
        return version === undefined ? undefined : view(version);
      },
      *list() {
        for (const version of hosts.list()) yield view(version);
      },
      history: (key) => hosts.history(key),
    };
  }

  #keyOf(collection: string, key: string): string {
    const isOfHost = collection === "hosts" || collection === "facts";
    const isPolicyOfHost = collection === "bastion" && key !== domainPolicyKey;
    return isOfHost || isPolicyOfHost ? findHost(this.#d.inventory.hosts, key).key : key;
  }

  #hostView(record: HostRecord): HostView {
    const { state, lastSeenMs, clockSkewMs } = this.#d.presenceOf(record.id);
    return {
      ...record,
      ...this.#d.addressesOf(record.machineNumber),
      presence: {
        state,
        ...(lastSeenMs === undefined ? {} : { lastSeenAt: toTimestamp(lastSeenMs) }),
        ...(clockSkewMs === undefined ? {} : { clockSkewMs }),
      },
    };
  }
}
