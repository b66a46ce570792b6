import { keyOf, type TunnelKey } from "../../shared/mesh/index.ts";
import type { Neighbour, TunnelPlan } from "./plan.ts";

/** Who is at the other end of a link. */
export type PeerKeys = Pick<Neighbour, "machineNumber" | "keys">;

/** Public keys of other ends of which it is known that a link works. */
export type WorkingKeys = ReadonlySet<string>;

/** Generations in which both ends of a link have a key, oldest first. */
export function commonGenerations({ own }: Pick<TunnelPlan, "own">, { keys }: PeerKeys): number[] {
  return generationsOf(own.keys)
    .filter((generation) => keyOf(keys, generation) !== undefined)
    .sort((one, other) => one - other);
}

/** The generation by which packets go to the other end: the newest that is known to work, else the oldest that is there. */
export function generationTo(plan: TunnelPlan, peer: PeerKeys, working: WorkingKeys): number | undefined {
  const common = commonGenerations(plan, peer);
  const works = (generation: number) => working.has(keyOf(peer.keys, generation) ?? "");
  return common.findLast(works) ?? common[0];
}

/**
 * Machine numbers of the other ends to which links work, but not by the newest keys: until there is none, packets by the keys
 * before are on their way.
 */
export function waitingFor(
  plan: TunnelPlan,
  working: WorkingKeys,
  isUp: (machineNumber: number) => boolean | undefined,
): number[] {
  const { own, hubs, neighbours } = plan;
  return [...hubs, ...neighbours]
    .filter(({ machineNumber }) => isUp(machineNumber) !== false)
    .filter((peer) => generationTo(plan, peer, working) !== own.generation)
    .map(({ machineNumber }) => machineNumber);
}

/** Whether this host has one key, as new as Dom0 wants it. */
export function isSettled({ own }: Pick<TunnelPlan, "own">): boolean {
  return own.keys.length === 1 && own.keys[0]?.generation === own.generation;
}

export function generationsOf(keys: readonly TunnelKey[]): number[] {
  return keys.map(({ generation }) => generation);
}
