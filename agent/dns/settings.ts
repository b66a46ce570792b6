import * as z from "zod";

const nameSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_][a-z0-9_-]{0,62})*$/);

/** What Dom0 says of its names. */
export const dnsSettingsSchema = z.object({
  domain: nameSchema,
  /** Dom0's addresses in the tunnel, e.g. `10.0.0.1`; the first is asked first. */
  servers: z.array(z.union([z.ipv4(), z.ipv6()])).max(8),
  /** The tunnel's interface, e.g. `dz1`. */
  device: z.string().regex(/^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,14}$/),
  /** Reverse zones that are the domain's too, e.g. `10.in-addr.arpa`. */
  zones: z.array(nameSchema).max(256),
});
export type DnsSettings = z.infer<typeof dnsSettingsSchema>;

/** What is kept over the agent's end. */
export const keptStateSchema = z.object({
  version: z.literal(1),
  settings: dnsSettingsSchema,
  /** What of the system was told of the stub; written before it is. */
  applied: z
    .object({ kind: z.enum(["resolved", "resolvconf", "plain"]), device: z.string().min(1).max(15) })
    .optional(),
});
export type KeptState = z.infer<typeof keptStateSchema>;
