/**
 * How near to the least possible time builds are done: makespan over the lower bound, which is the larger of the critical
 * path and all work by all cores.
 *
 * The graphs are real: source packages of Debian 12 with what they need to be built and to work, and the sizes of their
 * sources (test/fixtures/builds; Gentoo's own metadata is not to be had as a whole where this was made; the kinds of
 * edges are the same). Each is either all that random packages need, as for a new machine, or random packages, as for an
 * update. How long builds take is drawn, as nobody publishes it: log-normal about a power of the sources' size, some
 * categories above others.
 *
 * Planned is by what is known: each duration within 50 %, or that for 70 % of the packages and nothing for the others.
 * What happens is by the truth. Beside it, in the same run and from the same knowledge: the merge order that
 * `emerge --jobs` goes by, and longest first. Last line: one JSON object.
 */
import type { Builder } from "../../controller/builds/core/demand.ts";
import { type Estimate, Estimator, type History } from "../../controller/builds/core/durations.ts";
import { fastestSeconds, lowerBound } from "../../controller/builds/core/paths.ts";
import { type Outcome, simulate } from "../../controller/builds/core/schedule.ts";
import {
  freshGraph,
  type GraphPackage,
  randomFrom,
  readDistribution,
  updateGraph,
} from "./support/distribution-graph.ts";

const sizes = [50, 150, 500, 1500, 5000];
const fleets = [1, 2, 4, 8, 16, 32];
const seeds = [1, 2];
const unknownShare = 0.3;
const noise = 0.5;
/** Standard deviations of logarithms. */
const spread = { category: 0.4, package: 0.9 };
const machines = [
  { cores: 8, memoryMib: 16_384 },
  { cores: 16, memoryMib: 65_536 },
  { cores: 32, memoryMib: 65_536 },
  { cores: 64, memoryMib: 262_144 },
];

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** True seconds with one job. */
function truthOf(graph: readonly GraphPackage[], random: () => number): number[] {
  const categories = new Map<string, number>();
  return graph.map(({ name, sourceBytes }) => {
    const [category = ""] = name.split("/");
    const above = categories.get(category) ?? spread.category * normal(random);
    categories.set(category, above);
    const typical = 15 * Math.max(1, sourceBytes / 102_400) ** 0.65;
    return Math.max(3, typical * Math.exp(above + spread.package * normal(random)));
  });
}

/** What is known of it beforehand. */
function estimatesOf(graph: readonly GraphPackage[], truth: readonly number[], unknown: number, random: () => number) {
  const histories: History[] = [];
  for (const [index, { name, sourceBytes }] of graph.entries()) {
    const work = (truth[index] ?? 0) * (1 - noise + 2 * noise * random());
    if (random() >= unknown) histories.push({ package: name, version: "1", work, sourceBytes, builds: 1, atMs: 0 });
  }
  const estimator = new Estimator(histories);
  return graph.map(({ name, sourceBytes }) => estimator.estimate({ cpv: `${name}-1`, sourceBytes }));
}

/** Makespan over the lower bound, by way of planning. */
function ratios(
  graph: readonly GraphPackage[],
  truth: readonly number[],
  estimates: readonly Estimate[],
  builders: readonly Builder[],
) {
  const tasks = graph.map(({ waits }, index) => {
    const { work = 0, atWorst = 0 } = estimates[index] ?? {};
    return { waits, work, atWorst };
  });
  const bound = lowerBound(
    graph.map(({ waits }, index) => ({ waits, work: truth[index] ?? 0 })),
    builders,
  );
  const outcome: Outcome = ({ task, demand }) => ({ seconds: (truth[task] ?? 0) / demand.cores });
  const ratio = (urgency?: readonly number[]) =>
    simulate(tasks, builders, urgency === undefined ? { outcome } : { outcome, urgency }).makespan / bound;
  return {
    criticalPath: ratio(),
    longestFirst: ratio(fastestSeconds(tasks, builders)),
    mergeOrder: ratio(graph.map((_, position) => -position)),
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) * 1000) / 1000;
}

const distribution = readDistribution();
const results = { known: [] as Array<ReturnType<typeof ratios>>, unknown: [] as Array<ReturnType<typeof ratios>> };
for (const size of sizes) {
  for (const seed of seeds) {
    for (const [kind, graphOf] of [
      ["fresh", freshGraph],
      ["update", updateGraph],
    ] as const) {
      const random = randomFrom(size * 1000 + seed);
      const graph = graphOf(distribution, size, random);
      const truth = truthOf(graph, random);
      for (const count of fleets) {
        const builders = Array.from({ length: count }, (_, index) => {
          const machine = machines[Math.floor(random() * machines.length)] ?? { cores: 8, memoryMib: 16_384 };
          return { name: `b${index}`, ...machine };
        });
        for (const [name, share] of [
          ["known", 0],
          ["unknown", unknownShare],
        ] as const) {
          const estimates = estimatesOf(graph, truth, share, random);
          const result = ratios(graph, truth, estimates, builders);
          results[name].push(result);
          if (process.argv.includes("--all"))
            process.stdout.write(
              `${kind} ${size} seed ${seed} builders ${count} ${name}: ${Object.values(result)
                .map((each) => each.toFixed(3))
                .join(" ")}\n`,
            );
        }
      }
    }
  }
}
const line: Record<string, number> = {};
for (const [name, key] of [
  ["known", "known"],
  ["unknown", "unknown30"],
] as const) {
  for (const share of [0.5, 0.9, 1]) {
    const title = share === 1 ? "max" : `p${share * 100}`;
    line[`${key}_${title}`] = percentile(
      results[name].map(({ criticalPath }) => criticalPath),
      share,
    );
    line[`${key}_longest_first_${title}`] = percentile(
      results[name].map(({ longestFirst }) => longestFirst),
      share,
    );
    line[`${key}_merge_order_${title}`] = percentile(
      results[name].map(({ mergeOrder }) => mergeOrder),
      share,
    );
  }
}
process.stdout.write(`${JSON.stringify(line)}\n`);
