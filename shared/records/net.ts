import * as z from "zod";
import { hostIdSchema, hostNameSchema, timestampSchema } from "./ids.ts";

/** A host's end of the tunnel, as the hub sees it. */
const netLinkSchema = z.strictObject({
  host: hostIdSchema,
  name: hostNameSchema,
  address: z.ipv4(),
  address6: z.ipv6(),
  /** none: its agent told no key. silent: no handshake for three minutes, as long as one is good (WireGuard, 5.1). */
  state: z.enum(["none", "silent", "up"]),
  /** Where its packets come from, `address:port`. */
  endpoint: z.string().max(300).optional(),
  lastHandshakeAt: timestampSchema.optional(),
  receivedBytes: z.number().min(0),
  sentBytes: z.number().min(0),
});
export type NetLink = z.infer<typeof netLinkSchema>;

/** What `dom0 net` tells. */
export const netSchema = z.strictObject({
  at: timestampSchema,
  links: z.array(netLinkSchema).max(65_536),
});
export type Net = z.infer<typeof netSchema>;
