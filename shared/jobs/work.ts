import * as z from "zod";
import { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../errors/index.ts";

/** A service of OpenRC or systemd; a template's instance has an @. */
export const serviceNameSchema = z
  .string()
  .max(128)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.@:-]*$/, "must be the name of a service");

/** What a job is to do. Every kind is here, so that both sides mean the same. */
export const workSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("service"),
    action: z.enum(["restart", "reload"]),
    name: serviceNameSchema,
  }),
  z.strictObject({ kind: z.literal("service-check") }),
]);
export type Work = z.infer<typeof workSchema>;

/** Whether it changes the system: of those, a host does one at a time. */
export function changesSystem(work: Work): boolean {
  switch (work.kind) {
    case "service":
      return true;
    case "service-check":
      return false;
  }
}

/** What it does, in a few words for people. */
export function describeWork(work: Work): string {
  switch (work.kind) {
    case "service":
      return `${work.action} ${work.name}`;
    case "service-check":
      return "check services";
  }
}

const { Action } = domzero.v1.ServiceAction;

/** The work as the wire has it. */
export function workToWire(work: Work, supersedes: readonly string[]): domzero.v1.Work.$Properties {
  const common = { supersedes: [...supersedes] };
  switch (work.kind) {
    case "service": {
      const action = work.action === "restart" ? Action.RESTART : Action.RELOAD;
      return { ...common, service: { name: work.name, action } };
    }
    case "service-check":
      return { ...common, serviceCheck: {} };
  }
}

/**
 * The work that came by the wire.
 * @throws DomzeroError INVALID_INPUT where it is none that is known here: the other side is newer
 */
export function workFromWire({ service, serviceCheck }: domzero.v1.Work.$Properties): Work {
  const parsed = workSchema.safeParse(
    service
      ? { kind: "service", name: service.name, action: actionOf(service) }
      : serviceCheck && { kind: "service-check" },
  );
  if (parsed.success) return parsed.data;
  throw new DomzeroError("INVALID_INPUT", `this kind of work is not known here: ${z.prettifyError(parsed.error)}`);
}

function actionOf({ action }: domzero.v1.ServiceAction.$Properties): string {
  if (action === Action.RESTART) return "restart";
  return action === Action.RELOAD ? "reload" : "none";
}
