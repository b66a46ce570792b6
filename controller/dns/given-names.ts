import { DomzeroError } from "../../shared/errors/index.ts";
import { type HostRecord, hostRecordSchema } from "../../shared/records/index.ts";
import type { Events } from "../events/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";

const maxNamesOfHost = 512;

type Service = NonNullable<HostRecord["services"]>[string];

/** What a name below a host's is to be. */
export type GivenName = { kind: "guest"; number: number } | ({ kind: "service" } & Service) | { kind: "none" };

/**
 * Gives a guest or a service of a host a name below the host's, or takes it away.
 * @throws DomzeroError INVALID_INPUT, CONFLICT where something else has the name or number, NOT_FOUND, UNAVAILABLE
 */
export async function setName(
  { hosts, events }: { hosts: Pick<Collection<HostRecord>, "modify">; events: Pick<Events, "publish"> },
  hostId: string,
  name: string,
  given: GivenName,
  operator: string,
): Promise<Versioned<HostRecord>> {
  const written = await hosts.modify(hostId, (host) => checked(host, withName(host, name, given)));
  const words = { guest: "is the name of a guest", service: "is the name of a service", none: "is no name any more" };
  const summary = `${operator}: ${name} below ${written.value.name} ${words[given.kind]}`;
  await events.publish("audit.host.name", summary, { host: hostId, operator, name });
  return written;
}

function withName(host: HostRecord, name: string, given: GivenName): HostRecord {
  const { guests = {}, services = {} } = host;
  const taken = (what: string) =>
    new DomzeroError("CONFLICT", `${name} is the name of a ${what} of ${host.name} already`);
  if (given.kind === "none") return withoutName(host, name);
  if (given.kind === "guest") {
    if (name in services) throw taken("service");
    const other = Object.entries(guests).find(([each, number]) => number === given.number && each !== name)?.[0];
    if (other !== undefined)
      throw new DomzeroError("CONFLICT", `guest ${given.number} of ${host.name} is ${other} already`);
    return { ...host, guests: { ...guests, [name]: given.number } };
  }
  if (name in guests) throw taken("guest");
  const { kind: _, ...service } = given;
  if (service.guest !== undefined && !(service.guest in guests)) {
    const remedy = `name it first: dom0 names guest ${host.name} ${service.guest} NUMBER`;
    throw new DomzeroError("NOT_FOUND", `${host.name} has no guest ${service.guest}; ${remedy}`);
  }
  return { ...host, services: { ...services, [name]: service } };
}

function withoutName(host: HostRecord, name: string): HostRecord {
  const { guests = {}, services = {}, ...rest } = host;
  if (!(name in guests) && !(name in services)) {
    throw new DomzeroError("NOT_FOUND", `nothing below ${host.name} is named ${name}`);
  }
  const user = Object.entries(services).find(([, { guest }]) => guest === name)?.[0];
  if (user !== undefined) {
    const remedy = `first: dom0 names remove ${host.name} ${user}`;
    throw new DomzeroError("CONFLICT", `${name} has the service ${user}; ${remedy}`);
  }
  const without = <T>(entries: Record<string, T>) =>
    Object.fromEntries(Object.entries(entries).filter(([each]) => each !== name));
  return { ...rest, guests: without(guests), services: without(services) };
}

/** A record that fits its schema and its bucket. */
function checked(before: HostRecord, host: HostRecord): HostRecord {
  const count = [host.guests, host.services].reduce((sum, names) => sum + Object.keys(names ?? {}).length, 0);
  if (count > maxNamesOfHost) {
    throw new DomzeroError("INVALID_INPUT", `${before.name} has ${maxNamesOfHost} names below its own already`);
  }
  const parsed = hostRecordSchema.safeParse(host);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomzeroError("INVALID_INPUT", `that is no name: ${issue?.path.join(".")}: ${issue?.message}`);
}
