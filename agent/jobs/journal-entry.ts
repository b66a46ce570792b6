import * as z from "zod";
import { endings, refusals } from "../../shared/jobs/index.ts";
import { timestampSchema } from "../../shared/records/index.ts";

const stepSchema = z.int().min(0).max(10_000);
const textSchema = z.string().max(4096);

/** What a journal of a job may say, by type. */
const bodySchema = z.discriminatedUnion("type", [
  /** The first entry: the job came. `order`: as it was signed, base64. */
  z.strictObject({ type: z.literal("received"), order: z.base64() }),
  /** It is not wanted any more. */
  z.strictObject({ type: z.literal("cancel") }),
  /** It begins, with these steps. */
  z.strictObject({ type: z.literal("started"), steps: z.array(textSchema).max(10_000) }),
  /** A step begins; `resumed`: once more, after the agent died in it. */
  z.strictObject({ type: z.literal("step"), step: stepSchema, resumed: z.boolean() }),
  /** A step is done; `note`: what later steps have to know of it. */
  z.strictObject({ type: z.literal("stepped"), step: stepSchema, note: z.string().max(64 * 1024) }),
  /** The last entry of what was done. */
  z.strictObject({
    type: z.literal("ended"),
    ending: z.enum(endings),
    message: textSchema,
    refusal: z.enum(refusals).optional(),
    outputBytes: z.int().min(0),
  }),
  /** Dom0 has all of it. */
  z.strictObject({ type: z.literal("told") }),
]);
export type EntryBody = z.infer<typeof bodySchema>;

export const journalEntrySchema = z.intersection(z.object({ at: timestampSchema }), bodySchema);
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** The signed order that a journal begins with; empty where there is none. */
export function orderBytes([first]: readonly JournalEntry[]): Buffer {
  return Buffer.from(first?.type === "received" ? first.order : "", "base64");
}
