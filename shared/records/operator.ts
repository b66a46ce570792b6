import * as z from "zod";
import { hostNameSchema, timestampSchema } from "./ids.ts";

/** What Dom0 knows of an operator. active: may do everything. revoked: nothing, until added anew. */
export const operatorRecordSchema = z.strictObject({
  version: z.literal(1),
  name: hostNameSchema,
  status: z.enum(["active", "revoked"]),
  /** Why it has this status. */
  reason: z.string().max(512).optional(),
  /** The operator's TLS key: P-256 SubjectPublicKeyInfo, DER in base64. */
  tlsPublicKey: z.base64().max(512),
  certificateNotAfter: timestampSchema,
  /** The operator's NATS user, an nkey; absent until asked for. */
  natsPublicKey: z
    .string()
    .regex(/^U[A-Z2-7]{55}$/)
    .optional(),
  addedAt: timestampSchema,
  addedBy: z.string().max(128),
});
export type OperatorRecord = z.infer<typeof operatorRecordSchema>;
