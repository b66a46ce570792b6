import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Needs, waitsOf, withoutImplied } from "../../../controller/builds/core/precedence.ts";

const graphs: fc.Arbitrary<Needs[]> = fc.integer({ min: 1, max: 25 }).chain((count) => {
  const some = fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 });
  return fc.array(fc.record({ build: some, runtime: some }), { minLength: count, maxLength: count });
});

/** All that comes before each, by walking. */
function allBefore(waits: readonly (readonly number[])[]): Array<Set<number>> {
  const before: Array<Set<number>> = [];
  for (const own of waits) before.push(new Set(own.flatMap((each) => [each, ...(before[each] ?? [])])));
  return before;
}

/** What a build needs by the words of the rule, and what comes earlier. */
function needed(graph: readonly Needs[], position: number): Set<number> {
  const found = new Set<number>();
  const open = [...(graph[position]?.build ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(graph[next]?.runtime ?? []));
  }
  return new Set([...found].filter((each) => each < position));
}

describe("what a build waits for", () => {
  it("is its build-time dependencies and their runtime closure, without what Portage merges later", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const before = allBefore(waitsOf(graph));
        const expected = allBefore(graph.map((_, position) => [...needed(graph, position)]));
        expect(before).toEqual(expected);
      }),
    );
  });

  it("is not what it needs at runtime only", () => {
    expect(
      waitsOf([
        { build: [], runtime: [] },
        { build: [], runtime: [0] },
      ]),
    ).toEqual([[], []]);
  });

  it("names nothing that another wait brings with it", () => {
    expect(withoutImplied([[], [0], [0, 1], [0, 1, 2]])).toEqual([[], [0], [1], [2]]);
  });
});
