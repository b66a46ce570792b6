import type { Detours } from "../../shared/mesh/index.ts";

/** A hub beside Dom0, and the machines that it hears. */
export interface HearingHub {
  machineNumber: number;
  heard: ReadonlySet<number>;
}

/** A peer's prefixes are one argument of wg(8), which has at most 128 KiB. */
const maxDetours = 1_000;

/**
 * The way to hosts that are cut off from Dom0, but not from a keyhole: the first of those that hear it, as the host too goes
 * by the first that works.
 * @param keyholes in the order of hosts
 */
export function detoursOf(
  machines: Iterable<number>,
  isHeard: (machineNumber: number) => boolean,
  keyholes: readonly HearingHub[],
): Detours {
  const usable = keyholes.filter(({ machineNumber }) => isHeard(machineNumber));
  const detours = new Map<number, number>();
  for (const machine of machines) {
    if (usable.length === 0 || isHeard(machine) || detours.size >= maxDetours) continue;
    const via = usable.find(({ machineNumber, heard }) => machineNumber !== machine && heard.has(machine));
    if (via !== undefined) detours.set(machine, via.machineNumber);
  }
  return detours;
}
