import * as z from "zod";
import { timestampSchema } from "../records/index.ts";

/** How far a running job is; the newest is kept. */
export const jobProgressSchema = z.object({
  at: timestampSchema,
  step: z.int().min(0).max(10_000),
  /** Of the step, 0 to 1. */
  fraction: z.number().min(0).max(1).optional(),
  /** How much is done in a second, of what `unit` says. */
  rate: z.number().min(0).optional(),
  unit: z.string().max(16).optional(),
  remainingMs: z.number().min(0).optional(),
});
export type JobProgress = z.infer<typeof jobProgressSchema>;
