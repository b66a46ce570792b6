import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import { type HostRecord, hostNameSchema } from "../../shared/records/index.ts";
import type { GivenName } from "../dns/index.ts";
import type { Versioned } from "../inventory/index.ts";
import { toRecord } from "./convert.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { findHost } from "./lookup.ts";
import { operatorRoute } from "./operator-route.ts";

/** Of a zone as text: so much in one message. */
const charactersOfMessage = 65_536;

/** What names are told and changed with. */
export interface NameDependencies {
  /** @throws DomzeroError INVALID_INPUT, CONFLICT, NOT_FOUND, UNAVAILABLE */
  set(hostId: string, name: string, given: GivenName, operator: string): Promise<Versioned<HostRecord>>;
  /** The name server. @throws DomzeroError CONFIG where this domain has none */
  server(): NameServerDependencies;
}

interface NameServerDependencies {
  state(): Promise<unknown>;
  /** @throws DomzeroError NOT_FOUND */
  zoneFile(origin: string): string;
  /** @throws DomzeroError INVALID_INPUT, IO */
  addSecondary(name: string, address: string, port: number): Promise<domzero.v1.SecondaryKey.$Properties>;
  /** @throws DomzeroError NOT_FOUND, IO */
  removeSecondary(name: string): Promise<void>;
}

/** Routes about names. */
export function nameRoutes({ names, operators, inventory, audit }: AdminDependencies): Route[] {
  const { unary, stream } = operatorRoute(operators);
  return [
    unary(adminMethods.setName, async (request, operator) => {
      const { value } = findHost(inventory.hosts, request.host);
      const name = hostNameSchema.safeParse(request.name);
      if (!name.success) {
        throw new DomzeroError("INVALID_INPUT", `"${request.name}" ${name.error.issues[0]?.message ?? "is no name"}`);
      }
      return toRecord("hosts", await names.set(value.id, name.data, givenOf(request), operator));
    }),
    unary(adminMethods.dns, async () => ({ json: JSON.stringify(await names.server().state()) })),
    stream(adminMethods.dnsZone, ({ origin }) => inPieces(names.server().zoneFile(origin))),
    unary(adminMethods.addSecondary, async ({ name, address, port }, operator) => {
      const key = await names.server().addSecondary(name, address, port);
      await audit("dns.secondary", operator, `${operator} added the secondary ${name} at ${address}`, {
        name,
        address,
      });
      return key;
    }),
    unary(adminMethods.removeSecondary, async ({ name }, operator) => {
      await names.server().removeSecondary(name);
      await audit("dns.secondary", operator, `${operator} removed the secondary ${name}`, { name });
      return {};
    }),
  ];
}

function givenOf({ guestNumber, service, none }: domzero.v1.SetNameRequest): GivenName {
  if (typeof guestNumber === "number") return { kind: "guest", number: guestNumber };
  if (none === true) return { kind: "none" };
  const { protocol, port, guest } = service ?? {};
  if ((protocol !== "tcp" && protocol !== "udp") || typeof port !== "number") {
    throw new DomzeroError("USAGE", "a service has tcp or udp and a port, such as tcp/443");
  }
  return { kind: "service", protocol, port, ...(guest ? { guest } : {}) };
}

async function* inPieces(text: string) {
  for (let start = 0; start < text.length; start += charactersOfMessage) {
    yield { text: text.slice(start, start + charactersOfMessage) };
  }
}
