/** Whether keys of two generations may be in use side by side: they are on interfaces and ports of their own. */
export function areSideBySide(generation: number, other: number): boolean {
  return laneOf(generation) !== laneOf(other);
}

/** Keys are rotated from one lane to the other and back, so that at no moment a key of a link is exchanged under way. */
function laneOf(generation: number): 0 | 1 {
  return generation % 2 === 0 ? 0 : 1;
}

/** The interface, as `dz1` or `dz1b`, that has the key of a generation. */
export function laneInterface(name: string, generation: number): string {
  return laneOf(generation) === 0 ? name : `${name}b`;
}

/** An interface in both lanes. */
export function bothInterfaces(name: string): [string, string] {
  return [laneInterface(name, 0), laneInterface(name, 1)];
}

/** The next port but one is that of the next lane, as a hub's and that for neighbours are side by side. */
const portsBetween = 2;

/** The UDP port of a key's generation, where that of lane 0 is known. */
export function lanePort(port: number, generation: number): number {
  return port + portsBetween * laneOf(generation);
}

/** A port in both lanes. */
export function bothPorts(port: number): [number, number] {
  return [lanePort(port, 0), lanePort(port, 1)];
}

/** The highest port that leaves place for that of the other lane. */
export const highestLanePort = 65_535 - portsBetween;

/** `host:port` in the lane of a generation. */
export function laneEndpoint(endpoint: string, generation: number): string {
  return endpoint.replace(/\d+$/, (port) => `${lanePort(Number(port), generation)}`);
}
