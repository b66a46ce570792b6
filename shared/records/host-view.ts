import * as z from "zod";
import { hostRecordSchema } from "./host.ts";
import { timestampSchema } from "./ids.ts";
import { presenceStateSchema } from "./presence.ts";

/** A host as Dom0 shows it: its record and what is known only now. */
export const hostViewSchema = hostRecordSchema.extend({
  /** INTER-NET address and its IPv6 twin, made from the machine number. */
  address: z.ipv4(),
  address6: z.ipv6(),
  presence: z.strictObject({
    state: presenceStateSchema,
    lastSeenAt: timestampSchema.optional(),
    /** Host's clock minus Dom0's, as its last beat told; includes the time the beat was under way. */
    clockSkewMs: z.number().optional(),
  }),
});
export type HostView = z.infer<typeof hostViewSchema>;
