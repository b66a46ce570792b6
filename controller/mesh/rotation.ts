import type { TunnelKey } from "../../shared/mesh/index.ts";
import type { HostRecord, RotatingHost, Rotation } from "../../shared/records/index.ts";
import { areSideBySide } from "../../shared/tunnel-lanes.ts";
import { keysOf, memberOf } from "./members.ts";

/**
 * What a host's keys are once it told one of the newest generation. The other one stays beside it for as long as Dom0 has it
 * too; where they cannot be side by side, there is no link that could be kept.
 * @param known the one in use first
 * @param isReady whether the host sends by the new one already
 * @param generations of Dom0's own keys
 */
export function keysReported(
  known: readonly TunnelKey[],
  told: TunnelKey,
  isReady: boolean,
  generations: readonly number[],
): readonly [TunnelKey, TunnelKey?] {
  const [inUse, other] = known;
  if (inUse === undefined) return [told];
  // What came late does not undo it.
  if (inUse.publicKey === told.publicKey && inUse.generation === told.generation)
    return other === undefined ? [inUse] : [inUse, other];
  const staysBeside = generations.includes(inUse.generation) && areSideBySide(inUse.generation, told.generation);
  if (!staysBeside) return [told];
  return isReady ? [told, inUse] : [inUse, told];
}

/** What the state of a rotation follows from. */
export interface RotationSources {
  hosts: Iterable<HostRecord>;
  /** Of Dom0's own keys, oldest first. */
  generations: readonly number[];
  isAway(hostId: string): boolean;
  /** Machine numbers of those to which a host's links work by the key before only, by its id. */
  waitingFor: ReadonlyMap<string, readonly number[]>;
  /** Name of a machine. */
  nameOf(machineNumber: number): string;
}

/** How far keys are rotated. */
export function rotationOf({ hosts, generations, isAway, waitingFor, nameOf }: RotationSources): Rotation {
  const generation = generations.at(-1) ?? 0;
  const members = [...hosts].filter((host) => memberOf(host) !== undefined);
  const late = members.filter((host) => keysOf(host)[0]?.generation !== generation);
  const waiting = late.map((host): RotatingHost => {
    const to = (waitingFor.get(host.id) ?? []).map(nameOf).sort();
    if (isAway(host.id)) return { name: host.name, waits: "absent", to: [] };
    const hasTold = keysOf(host).some((key) => key.generation === generation);
    return { name: host.name, waits: hasTold ? "links" : "key", to };
  });
  return {
    generation,
    state: generations.length > 1 ? "rotating" : "done",
    hosts: members.length,
    ready: members.length - late.length,
    waiting: waiting.sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** Whether nobody needs the key before any more. */
export function mayEnd({ waiting }: Rotation, withoutAbsent: boolean): boolean {
  if (!withoutAbsent) return waiting.length === 0;
  const absent = new Set(waiting.filter(({ waits }) => waits === "absent").map(({ name }) => name));
  // Whose session is gone may still answer its neighbours.
  return waiting.every(({ name, to }) => absent.has(name) || (to.length > 0 && to.every((each) => absent.has(each))));
}
