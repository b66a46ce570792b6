import { BitSet } from "./bit-set.ts";

/** What a package needs, as positions in Portage's merge order. */
export interface Needs {
  /** What has to be installed while it is built: DEPEND, BDEPEND, IDEPEND. */
  build: readonly number[];
  /** What has to be installed for it to work: RDEPEND. */
  runtime: readonly number[];
}

/**
 * Which builds each build waits for: its build-time dependencies and their runtime closure, as positions.
 *
 * A wait for what comes later in the merge order is left out: Portage broke a cycle there, and builds without it too. So
 * there are never cycles. Waits that follow from others are left out as well.
 *
 * @param packages in Portage's merge order
 */
export function waitsOf(packages: readonly Needs[]): number[][] {
  const closures = runtimeClosures(packages);
  const all = packages.map(({ build }, position) => {
    const waits = new BitSet(packages.length);
    for (const each of build) {
      waits.add(each);
      const closure = closures[each];
      if (closure !== undefined) waits.unite(closure);
    }
    return [...waits.values()].filter((wait) => wait < position);
  });
  return withoutImplied(all);
}

/** What is needed at runtime, and what that needs, again and again; cycles are common there. */
function runtimeClosures(packages: readonly Needs[]): BitSet[] {
  const closures = packages.map(({ runtime }) => {
    const closure = new BitSet(packages.length);
    for (const each of runtime) closure.add(each);
    return closure;
  });
  for (let grew = true; grew; ) {
    grew = false;
    for (const [position, { runtime }] of packages.entries()) {
      for (const each of runtime) {
        const further = closures[each];
        if (further !== undefined && closures[position]?.unite(further)) grew = true;
      }
    }
  }
  return closures;
}

/**
 * The same order with the fewest waits: those that another wait brings with it are left out (transitive reduction).
 * @param waits of each, smaller positions only
 */
export function withoutImplied(waits: readonly (readonly number[])[]): number[][] {
  const before: BitSet[] = [];
  return waits.map((own) => {
    const implied = new BitSet(waits.length);
    // The latest brings the most with it, and is brought by none of the others.
    const kept = own
      .toSorted((one, other) => other - one)
      .filter((wait) => {
        if (implied.has(wait)) return false;
        const earlier = before[wait];
        if (earlier !== undefined) implied.unite(earlier);
        implied.add(wait);
        return true;
      });
    before.push(implied);
    return kept.reverse();
  });
}
