import { DomzeroError } from "../../shared/errors/index.ts";
import { endpointSchema, type HostRecord } from "../../shared/records/index.ts";
import { highestLanePort } from "../../shared/tunnel-lanes.ts";
import type { Events } from "../events/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";

/**
 * Makes a host a hub of the tunnel for all, or ends that.
 * @param endpoint `host:port`, UDP, where everybody reaches it; empty: it is none
 * @throws DomzeroError USAGE, INVALID_INPUT, NOT_FOUND, UNAVAILABLE
 */
export async function setKeyhole(
  { hosts, events }: { hosts: Collection<HostRecord>; events: Pick<Events, "publish"> },
  hostId: string,
  endpoint: string,
  operator: string,
): Promise<Versioned<HostRecord>> {
  const parsed = endpoint === "" ? undefined : endpointSchema.safeParse(endpoint);
  if (parsed?.success === false) {
    throw new DomzeroError(
      "INVALID_INPUT",
      `"${endpoint}" is no endpoint; write host:port, such as 198.51.100.7:51820`,
    );
  }
  if (Number(/:(\d+)$/.exec(endpoint)?.[1]) > highestLanePort) {
    throw new DomzeroError(
      "INVALID_INPUT",
      `a keyhole's port is ${highestLanePort} at most: the next but one is its too`,
    );
  }
  const written = await hosts.modify(hostId, ({ keyhole, ...rest }) => {
    if (parsed !== undefined && rest.status !== "active") {
      throw new DomzeroError(
        "USAGE",
        `${rest.name} is ${rest.status}; a keyhole forwards for all, so it has to be active`,
      );
    }
    if (keyhole === parsed?.data) return undefined;
    return parsed === undefined ? rest : { ...rest, keyhole: parsed.data };
  });
  const { name } = written.value;
  const words = parsed === undefined ? `${name} is no keyhole any more` : `${name} is a keyhole at ${parsed.data}`;
  await events.publish("audit.host.keyhole", `${operator}: ${words}`, { host: hostId, operator });
  return written;
}
