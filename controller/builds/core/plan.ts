import * as z from "zod";
import type { Builder } from "./demand.ts";
import type { Estimator } from "./durations.ts";
import { criticalPath, fastestSeconds, lowerBound } from "./paths.ts";
import { nodeKey, type PortageGraph } from "./portage-graph.ts";
import { waitsOf } from "./precedence.ts";
import { simulate } from "./schedule.ts";

const seconds = z.number().min(0);
const count = z.int().min(0);

const plannedBuildSchema = z.object({
  key: z.string(),
  cpv: z.string(),
  use: z.array(z.string()),
  /** Specs that need it. */
  specs: z.array(z.string()),
  builder: z.string(),
  jobs: count,
  startSeconds: seconds,
  endSeconds: seconds,
  /** What the estimate of its duration is by. */
  estimateFrom: z.enum(["version", "package", "category", "size"]),
  /** Keys of the builds that it waits for. */
  waits: z.array(z.string()),
  isCritical: z.boolean(),
});
export type PlannedBuild = z.infer<typeof plannedBuildSchema>;

/** What is built where and when, as estimated. */
export const buildPlanSchema = z.object({
  builders: z.array(z.object({ name: z.string(), cores: z.number(), memoryMib: z.number() })),
  /** By when they start. */
  builds: z.array(plannedBuildSchema),
  makespanSeconds: seconds,
  /** No plan can end sooner. */
  lowerBoundSeconds: seconds,
  /** Packages that decide how long it takes at least, first to last. */
  criticalPath: z.array(z.string()),
});
export type BuildPlan = z.infer<typeof buildPlanSchema>;

interface Node {
  key: string;
  cpv: string;
  use: string[];
  sourceBytes: number;
  specs: string[];
  waits: number[];
}

/**
 * Plans the builds of several specs together; what two of them need in the same way is built once.
 * @param graphs each spec's, without refusals
 */
export function planBuilds(
  graphs: ReadonlyArray<{ spec: string; graph: PortageGraph }>,
  builders: readonly Builder[],
  estimator: Estimator,
): BuildPlan {
  const nodes = unite(graphs);
  const estimates = nodes.map((node) => estimator.estimate(node));
  const tasks = nodes.map(({ waits }, position) => {
    const { work = 0, atWorst = 0 } = estimates[position] ?? {};
    return { work, atWorst, waits };
  });
  const { slots, makespan } = simulate(tasks, builders);
  const critical = criticalPath(tasks, fastestSeconds(tasks, builders));
  const onPath = new Set(critical);
  const builds = slots.flatMap(({ task, builder, demand, start, end }) => {
    const [node, estimate] = [nodes[task], estimates[task]];
    if (node === undefined || estimate === undefined) return [];
    const { key, cpv, use, specs } = node;
    return {
      key,
      cpv,
      use,
      specs,
      builder: builders[builder]?.name ?? "",
      jobs: demand.jobs,
      startSeconds: start,
      endSeconds: end,
      estimateFrom: estimate.from,
      waits: node.waits.flatMap((wait) => nodes[wait]?.key ?? []),
      isCritical: onPath.has(task),
    };
  });
  return {
    builders: builders.map(({ name, cores, memoryMib }) => ({ name, cores, memoryMib })),
    builds,
    makespanSeconds: makespan,
    lowerBoundSeconds: lowerBound(tasks, builders),
    criticalPath: critical.flatMap((position) => nodes[position]?.cpv ?? []),
  };
}

/** All builds, each once; each waits only for those before it, as in Portage's merge orders. */
function unite(graphs: ReadonlyArray<{ spec: string; graph: PortageGraph }>): Node[] {
  const nodes: Node[] = [];
  const places = new Map<string, number>();
  for (const { spec, graph } of graphs) {
    const waits = waitsOf(graph.packages);
    const placesHere: number[] = [];
    for (const [position, each] of graph.packages.entries()) {
      const key = nodeKey(each, graph.variant);
      const known = nodes[places.get(key) ?? -1];
      if (known === undefined) {
        places.set(key, nodes.length);
        const own = (waits[position] ?? []).flatMap((wait) => placesHere[wait] ?? []);
        nodes.push({ key, cpv: each.cpv, use: each.use, sourceBytes: each.sourceBytes, specs: [spec], waits: own });
      } else if (!known.specs.includes(spec)) known.specs.push(spec);
      placesHere.push(places.get(key) ?? 0);
    }
  }
  return nodes;
}
