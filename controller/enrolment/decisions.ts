import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord, HostStatus } from "../../shared/records/index.ts";
import type { Events } from "../events/index.ts";
import type { Claims, Collection, Inventory, Versioned } from "../inventory/index.ts";

export type Decision = "approve" | "refuse" | "revoke";

const statusAfter: Record<Decision, HostStatus> = { approve: "active", refuse: "refused", revoke: "revoked" };
const past: Record<Decision, string> = { approve: "approved", refuse: "refused", revoke: "revoked" };

/** Carries out what an operator decided about a host; the same again is no error. @throws DomzeroError USAGE, NOT_FOUND */
export async function decideHost(
  { hosts, events }: { hosts: Collection<HostRecord>; events: Events },
  decision: Decision,
  hostId: string,
  reason: string,
  operator: string,
): Promise<Versioned<HostRecord>> {
  const status = statusAfter[decision];
  const written = await hosts.modify(hostId, (current) => {
    if (current.status === status) return undefined;
    if (decision === "refuse" && current.status !== "parked") {
      const hint = `to cut it off: dom0 hosts revoke ${current.name}`;
      throw new DomzeroError("USAGE", `${current.name} is ${current.status}, not parked; ${hint}`);
    }
    const { reason: _old, ...rest } = current;
    return { ...rest, status, ...(reason === "" ? {} : { reason }) };
  });
  const { name } = written.value;
  const why = reason === "" ? "" : `: ${reason}`;
  await events.publish(`audit.host.${past[decision]}`, `${operator} ${past[decision]} ${name}${why}`, {
    host: hostId,
    operator,
  });
  return written;
}

/** What removing a host needs. */
export interface RemovalOptions {
  inventory: Pick<Inventory, "hosts" | "facts">;
  claims: Pick<Claims, "quarantine" | "releaseName">;
  events: Pick<Events, "publish">;
}

/**
 * Forgets a host that was cut off: its name is free at once, its number after the quarantine. The record goes last but for
 * the name, so that who tries again after a crash anywhere ends it.
 * @throws DomzeroError USAGE where it is still trusted, NOT_FOUND, CONFLICT, UNAVAILABLE
 */
export async function removeHost(
  { inventory: { hosts, facts }, claims, events }: RemovalOptions,
  host: Versioned<HostRecord>,
  operator: string,
): Promise<void> {
  const { id, name, status } = host.value;
  if (status !== "revoked" && status !== "refused") {
    const verb = status === "parked" ? "refuse" : "revoke";
    throw new DomzeroError("USAGE", `${name} is ${status}; first: dom0 hosts ${verb} ${name}`);
  }
  await claims.quarantine(host.value);
  if (facts.get(id) !== undefined) await facts.remove(id);
  await hosts.remove(id, host.revision);
  await claims.releaseName(host.value);
  await events.publish("audit.host.removed", `${operator} removed ${name}`, { host: id, operator });
}
