import { dom0MachineNumber, linkAddress, machinePrefixes, tunnelPrefixes } from "../../shared/addresses/index.ts";
import { gatewayRoutes } from "../../shared/mesh/index.ts";
import { laneInterface } from "../../shared/tunnel-lanes.ts";
import type { Route } from "../../shared/wireguard/index.ts";
import { commonGenerations, generationsOf, generationTo, type PeerKeys, type WorkingKeys } from "./lanes.ts";
import type { TunnelPlan } from "./plan.ts";

/** The interface to neighbours; `dz0` is a hub's own end, so that a machine can be hub and host. */
export const directInterface = "dz2";
export const keyholeInterface = "dz0";

/** The interface to a hub. One for each, so that another hub is another route, and nothing that is under way is lost. */
export function hubInterface(machineNumber: number): string {
  return machineNumber === dom0MachineNumber ? "dz1" : `dzk${machineNumber}`;
}

/** All interfaces that a plan needs: two of each while keys are rotated. */
export function interfacesOf(plan: TunnelPlan): string[] {
  const { own, hubs, neighbours, keyhole } = plan;
  const lanes = (name: string, generations: readonly number[]) => generations.map((each) => laneInterface(name, each));
  const direct = new Set(neighbours.flatMap((neighbour) => commonGenerations(plan, neighbour)));
  return [
    ...(keyhole === undefined ? [] : lanes(keyholeInterface, generationsOf(own.keys))),
    ...hubs.flatMap((hub) => lanes(hubInterface(hub.machineNumber), commonGenerations(plan, hub))),
    ...lanes(directInterface, [...direct]),
  ];
}

/** How the links of a host are. */
export interface PathView {
  ownMachineNumber: number;
  /** Whether the link to a hub or a neighbour works, by what its probes say; undefined: not known yet. */
  isUp(machineNumber: number): boolean | undefined;
  /** The hub that all went to until now. */
  hubBefore: number | undefined;
  working: WorkingKeys;
  /** Of a keyhole: whether a member's link works. */
  hears(machineNumber: number): boolean;
  /** Of packets that go to a neighbour directly, bytes. */
  mtuTo(machineNumber: number): number;
}

/** The hub that all goes to: the best that works; none does: the one before, as it may be the probes that are lost. */
export function chooseHub({ hubs }: TunnelPlan, { isUp, hubBefore }: PathView): number | undefined {
  const working = hubs.find(({ machineNumber }) => isUp(machineNumber) === true);
  const before = hubs.find(({ machineNumber }) => machineNumber === hubBefore);
  return (working ?? before ?? hubs[0])?.machineNumber;
}

/** The way by one link. */
export interface LinkRoute {
  machineNumber: number;
  device: string;
  /** Of packets, bytes; absent: that of the interface. */
  mtu?: number;
}

/** Where packets go, by prefix: a longer prefix wins. */
export function routesOf(plan: TunnelPlan, view: PathView): Map<string, Route> {
  const toHubs = plan.hubs.flatMap((hub) => linkTo(plan, hub, hubInterface(hub.machineNumber), view));
  const toNeighbours = plan.neighbours
    .flatMap((neighbour) => linkTo(plan, neighbour, directInterface, view))
    .map((link) => ({ ...link, mtu: view.mtuTo(link.machineNumber) }));
  const routes = routesOfHub(plan, toHubs, view);
  for (const link of [...toHubs, ...toNeighbours]) {
    for (const each of routesOfLink(plan.globalId, link, view)) routes.set(...each);
  }
  return routes;
}

/** By the newest keys that work; none where there are none in common. */
function linkTo(plan: TunnelPlan, peer: PeerKeys, name: string, { working }: PathView): LinkRoute[] {
  const generation = generationTo(plan, peer, working);
  const { machineNumber } = peer;
  return generation === undefined ? [] : [{ machineNumber, device: laneInterface(name, generation) }];
}

/** The way to all who are not at the other end of a link: by the best hub, or by this host's own end where it is one. */
function routesOfHub(plan: TunnelPlan, toHubs: readonly LinkRoute[], view: PathView): Map<string, Route> {
  const { globalId, own, keyhole } = plan;
  const best = chooseHub(plan, view);
  const device = toHubs.find(({ machineNumber }) => machineNumber === best)?.device;
  const byHub = (prefixes: readonly string[]) =>
    prefixes.flatMap((prefix): Array<[string, Route]> => (device === undefined ? [] : [[prefix, { device }]]));
  if (keyhole === undefined) return new Map(byHub(tunnelPrefixes(globalId)));
  const generations = generationsOf(own.keys);
  const routes = gatewayRoutes({ interfaceName: keyholeInterface, globalId, generations, members: keyhole.members });
  const lost = keyhole.members.filter(({ machineNumber }) => !view.hears(machineNumber));
  for (const { machineNumber } of lost) {
    for (const each of byHub(machinePrefixes(globalId, machineNumber))) routes.set(...each);
  }
  return routes;
}

/** Of {@link routesOf}, what one link adds: the way to its other end, and, while it works, to what is behind it. */
export function routesOfLink(
  globalId: string,
  { machineNumber, ...by }: LinkRoute,
  { ownMachineNumber, isUp }: Pick<PathView, "ownMachineNumber" | "isUp">,
): Map<string, Route> {
  const prefixes = isUp(machineNumber) === true ? machinePrefixes(globalId, machineNumber) : [];
  return new Map<string, Route>([
    [`${linkAddress(machineNumber)}/32`, { ...by, source: linkAddress(ownMachineNumber) }],
    ...prefixes.map((prefix): [string, Route] => [prefix, by]),
  ]);
}
