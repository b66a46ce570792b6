import {
  dom0MachineNumber,
  linkAddress,
  linkPrefix,
  machinePrefixes,
  tunnelPrefixes,
} from "../../shared/addresses/index.ts";
import type { Route } from "../../shared/wireguard/index.ts";
import type { TunnelPlan } from "./plan.ts";

/** The interface to neighbours; `dz0` is a hub's own end, so that a machine can be hub and host. */
export const directInterface = "dz2";
export const keyholeInterface = "dz0";

/** The interface to a hub. One for each, so that another hub is another route, and nothing that is under way is lost. */
export function hubInterface(machineNumber: number): string {
  return machineNumber === dom0MachineNumber ? "dz1" : `dzk${machineNumber}`;
}

/** All interfaces that a plan needs. */
export function interfacesOf({ hubs, neighbours, keyhole }: TunnelPlan): string[] {
  return [
    ...(keyhole === undefined ? [] : [keyholeInterface]),
    ...hubs.map(({ machineNumber }) => hubInterface(machineNumber)),
    ...(neighbours.length === 0 ? [] : [directInterface]),
  ];
}

/** How the links of a host are. */
export interface PathView {
  ownMachineNumber: number;
  /** Whether the link to a hub or a neighbour works, by what its probes say; undefined: not known yet. */
  isUp(machineNumber: number): boolean | undefined;
  /** The hub that all went to until now. */
  hubBefore: number | undefined;
}

/** The hub that all goes to: the best that works; none does: the one before, as it may be the probes that are lost. */
export function chooseHub({ hubs }: TunnelPlan, { isUp, hubBefore }: PathView): number | undefined {
  const working = hubs.find(({ machineNumber }) => isUp(machineNumber) === true);
  const before = hubs.find(({ machineNumber }) => machineNumber === hubBefore);
  return (working ?? before ?? hubs[0])?.machineNumber;
}

/** Where packets go, by prefix: a longer prefix wins. */
export function routesOf(plan: TunnelPlan, view: PathView): Map<string, Route> {
  const { globalId, hubs, neighbours, keyhole } = plan;
  const routes = new Map<string, Route>();
  const hub = chooseHub(plan, view);
  const device = keyhole !== undefined ? keyholeInterface : hub === undefined ? undefined : hubInterface(hub);
  if (device !== undefined) for (const prefix of tunnelPrefixes(globalId)) routes.set(prefix, { device });
  if (keyhole !== undefined) routes.set(linkPrefix, { device: keyholeInterface });
  const links = [
    ...hubs.map(({ machineNumber }) => ({ machineNumber, device: hubInterface(machineNumber) })),
    ...neighbours.map(({ machineNumber }) => ({ machineNumber, device: directInterface })),
  ];
  for (const link of links) for (const [prefix, route] of routesOfLink(globalId, link, view)) routes.set(prefix, route);
  return routes;
}

/** Of {@link routesOf}, what one link adds: the way to its other end, and, while it works, to what is behind it. */
export function routesOfLink(
  globalId: string,
  { machineNumber, device }: { machineNumber: number; device: string },
  { ownMachineNumber, isUp }: Pick<PathView, "ownMachineNumber" | "isUp">,
): Map<string, Route> {
  const prefixes = isUp(machineNumber) === true ? machinePrefixes(globalId, machineNumber) : [];
  return new Map<string, Route>([
    [`${linkAddress(machineNumber)}/32`, { device, source: linkAddress(ownMachineNumber) }],
    ...prefixes.map((prefix): [string, Route] => [prefix, { device }]),
  ]);
}
