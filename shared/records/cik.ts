import * as z from "zod";
import { cikIdSchema, hostIdSchema, labelsSchema, sha256Schema, templateNameSchema, timestampSchema } from "./ids.ts";

/** Most machines that one key may enrol: their ids must fit into one record, of less than NATS's 1 MiB. */
export const maxCikUses = 10_000;

/** What Dom0 knows of a key. The private half is on the key alone. */
export const cikRecordSchema = z.strictObject({
  version: z.literal(1),
  id: cikIdSchema,
  /** P-256 SubjectPublicKeyInfo, DER in base64. */
  publicKey: z.base64().max(512),
  createdAt: timestampSchema,
  createdBy: z.string().max(128),
  expiresAt: timestampSchema,
  /** How many different machines it may enrol. */
  maxUses: z
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .max(maxCikUses, `must be at most ${maxCikUses}; make more keys`),
  /** The machines it enrolled; the same machine again costs no use. */
  usedBy: z.array(hostIdSchema).max(maxCikUses),
  approval: z.enum(["auto", "park"]),
  passphrase: z.boolean(),
  /** Template that a machine's hardware has to fit; absent: any hardware. */
  template: templateNameSchema.optional(),
  /** Given to every host that it enrols. */
  labels: labelsSchema,
  revoked: z.strictObject({ at: timestampSchema, reason: z.string().max(512) }).optional(),
  /**
   * A copy betrays itself: every use writes a fresh token onto the key. `confirmed` is the digest of the newest token
   * that is known to be on the key, `pending` of one that may be.
   */
  ratchet: z.strictObject({ confirmed: sha256Schema, pending: sha256Schema.optional() }),
});
export type CikRecord = z.infer<typeof cikRecordSchema>;
