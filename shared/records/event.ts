import * as z from "zod";
import { timestampSchema } from "./ids.ts";

/**
 * Something that happened, kept in the EVENTS stream under `evt.<source>.<kind>`. Audit entries are events of kind
 * `audit.*`. Source and kind are in the subject, which the server's permissions protect, and so not in the body.
 */
export const eventBodySchema = z.strictObject({
  /** Clock of the source. */
  at: timestampSchema,
  /** One line for people. */
  summary: z.string().max(1024),
  details: z.record(z.string().max(64), z.union([z.string().max(4096), z.number(), z.boolean()])),
});
export type EventBody = z.infer<typeof eventBodySchema>;

/** An event as Dom0 shows it. `source` is `dom0` or a host id. */
export interface DomainEvent extends EventBody {
  source: string;
  kind: string;
}
