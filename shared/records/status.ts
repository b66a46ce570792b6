import * as z from "zod";
import { timestampSchema } from "./ids.ts";

/** How one part of Dom0 is. */
const partStatusSchema = z.strictObject({
  name: z.string().max(64),
  health: z.enum(["ok", "degraded", "down"]),
  /** One line for people: numbers when well, what is wrong and what to do when not. */
  summary: z.string().max(1024),
});
export type PartStatus = z.infer<typeof partStatusSchema>;

/** What `dom0 status` tells. */
export const dom0StatusSchema = z.strictObject({
  domain: z.string().max(253),
  version: z.string().max(32),
  /** Dom0's clock, UTC; the reader compares it with its own. */
  at: timestampSchema,
  startedAt: timestampSchema,
  timeZone: z.string().max(64),
  parts: z.array(partStatusSchema).max(64),
});
export type Dom0Status = z.infer<typeof dom0StatusSchema>;
