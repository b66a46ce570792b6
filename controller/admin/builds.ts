import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import { type Builds, builderSchema, loggedBuildsSchema } from "../builds/index.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { operatorRoute } from "./operator-route.ts";

/** What builds are planned with. */
export interface BuildDependencies {
  planner: Pick<Builds, "plan" | "learn">;
  /** @throws DomzeroError INVALID_INPUT where it is no build spec */
  parseSpec(json: string): unknown;
}

/** Routes about builds. */
export function buildRoutes({ builds, operators }: AdminDependencies): Route[] {
  const { unary, stream } = operatorRoute(operators);
  return [
    // A stream, as Portage may take minutes for a large set.
    stream(adminMethods.planBuilds, async function* ({ specs, builders }, signal) {
      const machines = builders.map(({ name, cores, memoryMib }) => builderSchema.parse({ name, cores, memoryMib }));
      yield { json: JSON.stringify(await builds.planner.plan(specs, machines, signal)) };
    }),
    unary(adminMethods.learnBuilds, async (request) => {
      const { builds: done, jobs } = loggedBuildsSchema.parse({
        builds: request.builds.map(({ cpv, seconds, atMs }) => ({ cpv, seconds, atMs })),
        jobs: request.jobs,
      });
      return { json: JSON.stringify({ learned: await builds.planner.learn(done, jobs) }) };
    }),
  ];
}
