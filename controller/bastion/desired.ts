import { isIP } from "node:net";
import { dom0MachineNumber, interAddress, interAddress6 } from "../../shared/addresses/index.ts";
import {
  type BastionMeta,
  type BastionPolicy,
  type DesiredBastion,
  desiredBastionSchema,
  type Management,
  managementSchema,
} from "../../shared/bastion/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { bothInterfaces, bothPorts } from "../../shared/tunnel-lanes.ts";
import { tunnelPorts } from "../../shared/tunnel-ports.ts";

/** What a host's firewall is made from at Dom0. */
export interface BastionSources {
  /** Counts how often the policy was applied. */
  applied: number;
  policy: BastionPolicy;
  meta: BastionMeta;
  host: HostRecord;
  keyholes: readonly HostRecord[];
  globalId: string;
  /** Names and addresses by which Dom0 is reached. */
  advertise: readonly string[];
}

/** What Dom0 wants of a host's firewall: the operator's policy, and the ways that no policy closes. */
export function desiredOf({
  applied,
  policy,
  meta,
  host,
  keyholes,
  globalId,
  advertise,
}: BastionSources): DesiredBastion {
  const { machineNumber, keyhole } = host;
  const ownPort = keyhole === undefined ? [] : bothPorts(Number(/:(\d+)$/.exec(keyhole)?.[1]));
  return desiredBastionSchema.parse({
    applied,
    policy,
    meta,
    management: {
      ...managementOf(keyholes, globalId, advertise),
      wireguardPorts: [...bothPorts(tunnelPorts.direct), ...ownPort],
    },
    guestPrefix: `10.${128 + (machineNumber >> 8)}.${machineNumber & 0xff}.0/24`,
  });
}

/** The ways between Dom0 and hosts, as far as they are the same for all. */
export function managementOf(
  keyholes: readonly HostRecord[],
  globalId: string,
  advertise: readonly string[],
): Management {
  const hubs = [...advertise, ...keyholes.map((each) => (each.keyhole ?? "").replace(/:\d+$/, ""))];
  return managementSchema.parse({
    tunnelLinks: ["dz0", "dz1", "dz2", ...keyholes.map((each) => `dzk${each.machineNumber}`)].flatMap(bothInterfaces),
    dom0: [interAddress(dom0MachineNumber), interAddress6(globalId, dom0MachineNumber)],
    // A name has no fixed address that a ban could be held against.
    neverBanned: hubs.map((hub) => hub.replace(/^\[|\]$/g, "")).filter((hub) => isIP(hub) !== 0),
  });
}
