import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { factsSchema } from "../../shared/facts/index.ts";
import type { DurationRecord, HostRecord } from "../../shared/records/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Builder } from "./core/demand.ts";
import { Estimator } from "./core/durations.ts";
import type { LoggedBuild } from "./core/emerge-log.ts";
import { buildPlanSchema, planBuilds } from "./core/plan.ts";
import { type Refusal, refusalSchema } from "./core/portage-graph.ts";
import { buildSpecSchema } from "./core/spec.ts";
import { historiesOf, learnBuilds } from "./learned.ts";
import { type PortageOptions, resolveSpec } from "./portage.ts";

/** Hosts that have this label build. */
const builderLabel = "builder";
const mebibyte = 1024 * 1024;

export const builderSchema = z.strictObject({
  name: z.string().min(1).max(128),
  cores: z.int().min(1).max(4096),
  memoryMib: z.int().min(256).max(67_108_864),
});

/** Builds that were done elsewhere. */
export const loggedBuildsSchema = z.strictObject({
  builds: z
    .array(
      z.strictObject({
        cpv: z
          .string()
          .max(512)
          .regex(/^[\w+.-]+\/[\w+.-]+-\d[\w.-]*$/, "must be category/name-version"),
        seconds: z
          .number()
          .positive()
          .max(30 * 86_400),
        atMs: z.number().min(0),
      }),
    )
    .max(2000),
  jobs: z.int().min(1).max(4096),
});

/** What planning came to: a plan, or why there is none. */
export const planReplySchema = z.object({
  refusals: z.array(refusalSchema.extend({ spec: z.string() })),
  plan: buildPlanSchema.optional(),
});
export type PlanReply = z.infer<typeof planReplySchema>;

export interface BuildsOptions extends PortageOptions {
  builds: Collection<unknown>;
  hosts: Collection<HostRecord>;
  facts: Collection<unknown>;
  durations: Collection<DurationRecord>;
}

/** Plans builds of packages; nothing is built yet. */
export class Builds {
  readonly #options: BuildsOptions;

  constructor(options: BuildsOptions) {
    this.#options = options;
  }

  /**
   * @param builders empty: the hosts that have the label `builder`
   * @throws DomzeroError NOT_FOUND, CONFIG, EXEC_MISSING, EXEC_FAILED, TIMEOUT
   */
  async plan(names: readonly string[], builders: readonly Builder[], signal: AbortSignal): Promise<PlanReply> {
    const machines = builders.length > 0 ? builders : this.#builders();
    if (machines.length === 0) {
      const mend = `label hosts: dom0 hosts label HOST ${builderLabel}=yes, or name some with --builder NAME=CORES:GIB`;
      throw new DomzeroError("CONFIG", `no host builds, and no facts of one are there; ${mend}`);
    }
    const graphs = [];
    const refusals: Array<Refusal & { spec: string }> = [];
    for (const name of new Set(names)) {
      const spec = buildSpecSchema.parse(this.#spec(name));
      const graph = await resolveSpec(spec, this.#options, signal);
      refusals.push(...graph.refusals.map((refusal) => ({ ...refusal, spec: name })));
      graphs.push({ spec: name, graph });
    }
    if (refusals.length > 0) return { refusals };
    return { refusals, plan: planBuilds(graphs, machines, new Estimator(historiesOf(this.#options.durations))) };
  }

  /**
   * Takes in how long builds took that were done elsewhere, each with so many jobs of make.
   * @returns how many were new
   * @throws DomzeroError UNAVAILABLE, CONFLICT
   */
  learn(builds: readonly LoggedBuild[], jobs: number): Promise<number> {
    return learnBuilds(this.#options.durations, builds, jobs);
  }

  #spec(name: string): unknown {
    const record = this.#options.builds.get(name);
    if (record === undefined)
      throw new DomzeroError("NOT_FOUND", `there is no build spec ${name}; dom0 build spec list`);
    return record.value;
  }

  #builders(): Builder[] {
    const { hosts, facts } = this.#options;
    return [...hosts.list()].flatMap(({ key, value: { name, status, labels } }) => {
      if (status !== "active" || labels[builderLabel] === undefined) return [];
      const measured = factsSchema.safeParse(facts.get(key)?.value);
      if (!measured.success) return [];
      const { cpu, memory } = measured.data;
      return [{ name, cores: cpu.threads, memoryMib: Math.floor(memory.totalBytes / mebibyte) }];
    });
  }
}

/** @throws DomzeroError INVALID_INPUT where it is no build spec */
export function parseBuildSpecJson(json: string): Record<string, unknown> {
  try {
    return buildSpecSchema.parse(JSON.parse(json));
  } catch (error) {
    throw DomzeroError.from(error, "INVALID_INPUT");
  }
}
