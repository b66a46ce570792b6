import * as z from "zod";
import { timestampSchema } from "../records/index.ts";
import { bastionMetaSchema } from "./meta.ts";
import { prefixSchema } from "./names.ts";
import { bastionPolicySchema } from "./policy.ts";

/** Key of the policy that counts for every host without one of its own; the others are keyed by host id. */
export const domainPolicyKey = "domain";

/** A policy of the firewall, of the domain or of one host. */
export const bastionRecordSchema = z.strictObject({
  version: z.literal(1),
  /** Counts how often it was applied: a host that went back tries only a newer one again. */
  applied: z.int().min(1),
  policy: bastionPolicySchema,
  /** Protections of the operator's own; absent: those that domzero comes with. */
  meta: bastionMetaSchema.optional(),
  at: timestampSchema,
  by: z.string().max(64),
});
export type BastionRecord = z.infer<typeof bastionRecordSchema>;

const maxBansOfShard = 16_384;

/** A part of the domain's bans: prefix, and when it ends in seconds since the epoch; 0: never. */
export const banShardSchema = z.strictObject({
  version: z.literal(1),
  bans: z
    .record(prefixSchema, z.int().min(0))
    .refine((bans) => Object.keys(bans).length <= maxBansOfShard, "the list of bans is full"),
});
export type BanShard = z.infer<typeof banShardSchema>;

/** What an operator applies, or plans. */
export const bastionDocumentSchema = z.strictObject({
  policy: bastionPolicySchema,
  /** Absent: as it was. */
  meta: bastionMetaSchema.optional(),
});
export type BastionDocument = z.infer<typeof bastionDocumentSchema>;
