import * as z from "zod";
import { DomzeroError } from "../errors/index.ts";
import { timestampSchema } from "./ids.ts";
import { cutText } from "./text.ts";

const mostSummaryChars = 1024;

/**
 * Something that happened, kept in the EVENTS stream under `evt.<source>.<kind>`. Audit entries are events of kind
 * `audit.*`. Source and kind are in the subject, which the server's permissions protect, and so not in the body.
 */
export const eventBodySchema = z.strictObject({
  /** Clock of the source. */
  at: timestampSchema,
  /** One line for people. */
  summary: z.string().max(mostSummaryChars),
  details: z.record(z.string().max(64), z.union([z.string().max(4096), z.number(), z.boolean()])),
});
export type EventBody = z.infer<typeof eventBodySchema>;

/** Makes a body that fits; the summary is cut. @throws DomzeroError INVALID_INPUT */
export function makeEventBody({ summary, ...rest }: EventBody): EventBody {
  const body = eventBodySchema.safeParse({ ...rest, summary: cutText(summary, mostSummaryChars) });
  if (body.success) return body.data;
  throw DomzeroError.from(body.error);
}

/** An event as Dom0 shows it. `source` is `dom0` or a host id. */
export interface DomainEvent extends EventBody {
  source: string;
  kind: string;
}
