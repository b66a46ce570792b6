import * as z from "zod";
import { hostNameSchema } from "./ids.ts";

const addressSchema = z.union([z.ipv4(), z.ipv6()]);
const portSchema = z.int().min(1).max(65_535);
/** RFC 1982: 32 bits. */
const serialSchema = z.int().min(0).max(0xffff_ffff);

/** What `dom0 dns` tells of the domain's name server. */
export const dnsStateSchema = z.strictObject({
  listen: z.array(z.strictObject({ address: addressSchema, port: portSchema })).max(16),
  /** Why it does not answer everywhere; absent where it does. */
  problem: z.string().max(1024).optional(),
  serial: serialSchema,
  zones: z.array(z.strictObject({ origin: z.string().max(253), records: z.int().min(0) })).max(16),
  secondaries: z
    .array(
      z.strictObject({
        name: hostNameSchema,
        address: addressSchema,
        port: portSchema,
        /** What it has of the domain's own zone; absent where it does not answer. */
        serial: serialSchema.optional(),
      }),
    )
    .max(64),
});
export type DnsState = z.infer<typeof dnsStateSchema>;
