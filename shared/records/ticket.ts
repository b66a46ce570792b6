import * as z from "zod";
import { ticketIdSchema, timestampSchema } from "./ids.ts";

/** Of what is said of a problem. */
export const mostTicketChars = 1024;

/** A problem that Dom0 noticed and did not solve. */
export const ticketRecordSchema = z.strictObject({
  version: z.literal(1),
  id: ticketIdSchema,
  /** Dotted and stable, e.g. `identity.disputed`, `cik.cloned`. */
  kind: z
    .string()
    .regex(/^[a-z]+(\.[a-z-]+)+$/)
    .max(64),
  /** What it is about: host or CIK ids; the same kind and subject is one ticket, counted. */
  about: z.array(z.string().max(64)).max(16),
  summary: z.string().max(mostTicketChars),
  /** What the operator can do. */
  remedy: z.string().max(mostTicketChars),
  status: z.enum(["open", "closed"]),
  count: z.int().min(1),
  firstAt: timestampSchema,
  lastAt: timestampSchema,
});
export type TicketRecord = z.infer<typeof ticketRecordSchema>;
