import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";

/**
 * Finds a host by name or id.
 * @throws DomzeroError NOT_FOUND, with names that are close
 */
export function findHost(hosts: Collection<HostRecord>, nameOrId: string): Versioned<HostRecord> {
  const byId = hosts.get(nameOrId);
  if (byId !== undefined) return byId;
  const close: string[] = [];
  for (const host of hosts.list()) {
    if (host.value.name === nameOrId) return host;
    if (host.value.name.startsWith(nameOrId.slice(0, 3)) && close.length < 3) close.push(host.value.name);
  }
  const hint = close.length > 0 ? `did you mean ${close.join(", ")}?` : "dom0 hosts lists them";
  throw new DomzeroError("NOT_FOUND", `there is no host ${nameOrId}; ${hint}`);
}
