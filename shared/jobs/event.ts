import * as z from "zod";
import { jobIdSchema } from "../records/index.ts";
import { refusals } from "./verify.ts";

/** How a job can end. `interrupted`: the agent or the machine died within a step that must not be done twice. */
export const endings = ["succeeded", "failed", "interrupted", "cancelled", "expired", "superseded", "refused"] as const;
export type Ending = (typeof endings)[number];

const stepSchema = z.int().min(0).max(10_000);
const wordsSchema = z.string().max(1024);

/** What happened to a job on its host, by type. */
const bodies = {
  /** The host has it on its disk, and it waits for its turn. */
  received: z.object({ type: z.literal("received") }),
  started: z.object({ type: z.literal("started"), steps: stepSchema }),
  /** A step begins, or goes on after the agent was started anew. */
  step: z.object({ type: z.literal("step"), step: stepSchema, name: wordsSchema, resumed: z.boolean() }),
  ended: z.object({
    type: z.literal("ended"),
    ending: z.enum(endings),
    /** What came of it, or why not. */
    message: wordsSchema,
    /** Why it was refused. */
    refusal: z.enum(refusals).optional(),
    outputBytes: z.int().min(0),
  }),
};
const bodySchema = z.discriminatedUnion("type", [bodies.received, bodies.started, bodies.step, bodies.ended]);
export type JobEventBody = z.infer<typeof bodySchema>;

/** An event of a job. Those of one job are numbered from 1 by its host, and each is told until Dom0 has it. */
export const jobEventSchema = z.intersection(
  z.object({ job: jobIdSchema, number: z.int().min(1).max(1_000_000) }),
  bodySchema,
);
export type JobEvent = z.infer<typeof jobEventSchema>;

/** The kind of a host's event about a job, in {@link subjects.event}. */
export const jobEventKind = (type: JobEventBody["type"]) => `job.${type}`;
/** A host was sent an order that it did not take, and cannot say of which job. */
export const orderRefusedKind = "job.order-refused";
