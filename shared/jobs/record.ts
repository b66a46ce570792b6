import * as z from "zod";
import { hostIdSchema, jobIdSchema, timestampSchema } from "../records/index.ts";
import { endings } from "./event.ts";
import { maxOrderBytes } from "./order.ts";
import { jobProgressSchema } from "./progress.ts";
import { refusals } from "./verify.ts";
import { workSchema } from "./work.ts";

const signedSchema = z.base64().max(Math.ceil(maxOrderBytes / 3) * 4);

/** `queued`: the host was not heard to have it. `waiting`: it has it, and another comes first. */
const jobStates = ["queued", "waiting", "running", ...endings] as const;

/** A job as Dom0 keeps it. */
export const jobRecordSchema = z.strictObject({
  version: z.literal(1),
  id: jobIdSchema,
  host: hostIdSchema,
  work: workSchema,
  supersedes: z.array(jobIdSchema).max(64),
  operator: z.string().max(64),
  issuedAt: timestampSchema,
  expiresAt: timestampSchema,
  /** The signed order, as it is published. */
  order: signedSchema,
  /** The signed order to leave it, once an operator wants that. */
  cancel: signedSchema.optional(),
  supersededBy: jobIdSchema.optional(),
  state: z.enum(jobStates),
  /** Number of the host's last event that is in here. */
  events: z.int().min(0),
  steps: z.int().min(0).optional(),
  step: z.strictObject({ number: z.int().min(0), name: z.string().max(1024), resumed: z.boolean() }).optional(),
  startedAt: timestampSchema.optional(),
  endedAt: timestampSchema.optional(),
  message: z.string().max(1024).optional(),
  refusal: z.enum(refusals).optional(),
  outputBytes: z.int().min(0).optional(),
});
export type JobRecord = z.infer<typeof jobRecordSchema>;

/** A job as it is shown: without the signed bytes, with what is known only now. */
export const jobViewSchema = jobRecordSchema.omit({ order: true, cancel: true }).extend({
  hostName: z.string().max(64),
  description: z.string().max(256),
  changesSystem: z.boolean(),
  /** An operator wants it to end, and the host has not said that it did. */
  isCancelling: z.boolean(),
  progress: jobProgressSchema.optional(),
});
export type JobView = z.infer<typeof jobViewSchema>;

const endingSet: ReadonlySet<string> = new Set(endings);
export const hasEnded = ({ state }: Pick<JobRecord, "state">): boolean => endingSet.has(state);
