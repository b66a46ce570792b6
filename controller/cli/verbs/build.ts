import { writeFile } from "node:fs/promises";
import { buildCommand, buildRouteMap } from "@stricli/core";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { type Builder, ganttPicture, hours, type PlanReply, planReplySchema } from "../../builds/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { printable } from "../table.ts";
import { learnCommand } from "./build-learn.ts";
import { buildSpecRoutes, specPositional } from "./build-spec.ts";

type Plan = NonNullable<PlanReply["plan"]>;

interface PlanFlags {
  json: boolean;
  svg: string;
  builder?: readonly Builder[];
}

/** `big=32:64`: 32 cores, 64 GiB. */
function parseBuilder(words: string): Builder {
  const [, name, cores, gibibytes] = /^([\w.-]{1,64})=(\d{1,4}):(\d{1,5})$/.exec(words) ?? [];
  if (name === undefined)
    throw new DomzeroError("USAGE", `${words} is no builder; write NAME=CORES:GIB, e.g. big=32:64`);
  return { name, cores: Number(cores), memoryMib: Number(gibibytes) * 1024 };
}

const planCommand = buildCommand({
  docs: {
    brief: "Tell what would be built where and when, or why it cannot be",
    fullDescription: [
      "Portage resolves each spec as for a machine that has nothing. What it refuses is told in its own words, and nothing is",
      "planned then (exit 65). What several specs need in the same way is built once. Builders are the hosts with the label",
      "builder, or those that --builder names.",
      "",
      "  dom0 build plan plasma",
      "  dom0 build plan plasma gnome --svg plan.svg",
      "  dom0 build plan plasma --builder big=32:64 --builder small=8:16",
      "  dom0 build plan plasma --json",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      svg: { kind: "parsed", parse: text, brief: "draw the plan into this file", default: "", placeholder: "file" },
      builder: {
        kind: "parsed",
        parse: parseBuilder,
        brief: "as if this built: NAME=CORES:GIB",
        optional: true,
        variadic: true,
        placeholder: "builder",
      },
    },
    positional: { kind: "array", minimum: 1, parameter: specPositional },
  },
  async func(this: CliContext, { json, svg, builder = [] }: PlanFlags, ...specs: string[]) {
    const admin = await this.admin();
    for await (const reply of admin.stream(admin.methods.planBuilds, { specs, builders: [...builder] })) {
      const answer = planReplySchema.parse(JSON.parse(reply.json));
      const { refusals, plan } = answer;
      if (plan === undefined) this.process.exitCode = new DomzeroError("INVALID_INPUT", "").exitCode;
      else if (svg !== "") await writeFile(svg, ganttPicture(plan));
      if (json) await this.stdout(`${JSON.stringify(answer, undefined, 2)}\n`);
      else await this.stdout(plan === undefined ? refusalLines(refusals) : planLines(plan, svg));
    }
  },
});

function refusalLines(refusals: PlanReply["refusals"]): string {
  return refusals
    .map(({ spec, kind, atom, reason }) => {
      const words = reason.split("\n").map((line) => `  ${printable(line)}`.trimEnd());
      return `${spec}: ${atom || "all together"}: ${kind}\n${words.join("\n")}\n`;
    })
    .join("\n");
}

function planLines({ builds, builders, makespanSeconds, lowerBoundSeconds, criticalPath }: Plan, svg: string): string {
  const lines = builders.map(({ name, cores, memoryMib }) => {
    const own = builds.filter(({ builder }) => builder === name).length;
    return `  ${name}: ${own} builds (${cores} cores, ${Math.round(memoryMib / 1024)} GiB)`;
  });
  const guessed = builds.filter(({ estimateFrom }) => estimateFrom === "category" || estimateFrom === "size").length;
  return [
    `${builds.length} builds in ${hours(makespanSeconds)}; no plan can end before ${hours(lowerBoundSeconds)}`,
    ...lines,
    `critical path: ${criticalPath.join(" -> ")}`,
    ...(guessed > 0
      ? [`${guessed} were never built here: their durations are guessed from the size of their sources`]
      : []),
    ...(svg === "" ? [] : [`drawn into ${svg}`]),
    "",
  ].join("\n");
}

/** `dom0 build …` */
export const buildRoutes = buildRouteMap({
  routes: { spec: buildSpecRoutes, plan: planCommand, learn: learnCommand },
  docs: { brief: "Building of packages: spec, plan, learn" },
});
