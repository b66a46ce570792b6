import * as z from "zod";
import { timestampSchema } from "./ids.ts";

/** How often an agent says that it is here, milliseconds. */
export const beatIntervalMs = 10_000;

/** "I am here": published on `presence.<host>` by core NATS, at start and every {@link beatIntervalMs}. */
export const beatSchema = z.strictObject({
  /** The host's wall clock, from which Dom0 tells its skew. */
  at: timestampSchema,
  /** Kernel boot id, so that a reboot is seen. */
  bootId: z.string().max(64),
  agentVersion: z.string().max(32),
  uptimeSeconds: z.number().min(0),
  /** Said once before a clean stop. */
  leaving: z.boolean().optional(),
});
export type Beat = z.infer<typeof beatSchema>;

/** online: beats arrive. late: some are missing. offline: said so, or none for long. unknown: none since Dom0 started. */
export const presenceStateSchema = z.enum(["unknown", "online", "late", "offline"]);
export type PresenceState = z.infer<typeof presenceStateSchema>;
