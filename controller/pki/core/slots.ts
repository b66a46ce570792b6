import * as z from "zod";
import { domainNameSchema, timestampSchema } from "../../../shared/records/index.ts";
import { type Kind, kinds } from "./profiles.ts";

/** An intermediate on disk: `<name>.crt` and `<name>.key`. It signs from `activeFrom` on, and is trusted before that. */
const slotSchema = z.strictObject({
  kind: z.enum(kinds),
  name: z.string().regex(/^[a-z]+-[0-9a-f]{8}$/),
  activeFrom: timestampSchema,
  notAfter: timestampSchema,
});
export type Slot = z.infer<typeof slotSchema>;

/** `authority.json`: the one file whose replacement makes a change of the PKI happen. */
export const authorityStateSchema = z.strictObject({
  version: z.literal(1),
  domain: domainNameSchema,
  intermediates: z.array(slotSchema).min(1).max(64),
});
export type AuthorityState = z.infer<typeof authorityStateSchema>;

/** Those of a kind that are not past their end: what a listener trusts. */
export function livingSlots<S extends Slot>(slots: readonly S[], kind: Kind, nowMs: number): S[] {
  return slots.filter((slot) => slot.kind === kind && Date.parse(slot.notAfter) > nowMs);
}

/** The one that signs now: of those whose time has come, the latest to become active. */
export function signingSlot<S extends Slot>(slots: readonly S[], kind: Kind, nowMs: number): S | undefined {
  return livingSlots(slots, kind, nowMs)
    .filter((slot) => Date.parse(slot.activeFrom) <= nowMs)
    .sort((a, b) => Date.parse(a.activeFrom) - Date.parse(b.activeFrom))
    .at(-1);
}
