import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import { type Builds, builderSchema } from "../builds/index.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { operatorRoute } from "./operator-route.ts";

/** What builds are planned with. */
export interface BuildDependencies {
  planner: Pick<Builds, "plan">;
  /** @throws DomzeroError INVALID_INPUT where it is no build spec */
  parseSpec(json: string): unknown;
}

/** Routes about builds. */
export function buildRoutes({ builds, operators }: AdminDependencies): Route[] {
  const { stream } = operatorRoute(operators);
  return [
    // A stream, as Portage may take minutes for a large set.
    stream(adminMethods.planBuilds, async function* ({ specs, builders }, signal) {
      const machines = builders.map(({ name, cores, memoryMib }) => builderSchema.parse({ name, cores, memoryMib }));
      yield { json: JSON.stringify(await builds.planner.plan(specs, machines, signal)) };
    }),
  ];
}
