import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";

/** How the demo is to run. */
export interface DemoSettings {
  hosts: number;
  /** Ends after the story instead of waiting for Ctrl-C. */
  once: boolean;
}

const defaultHosts = 4;

const settingsSchema = z.object({
  HOSTS: z.preprocess((text) => (text === "" ? undefined : text), z.coerce.number().int().min(1).max(100).optional()),
  DEMO: z.enum(["", "once"]).optional(),
});

/** Reads `HOSTS` and `DEMO` as make passes them; empty is not given. @throws DomzeroError USAGE */
export function parseSettings(environment: { HOSTS?: string | undefined; DEMO?: string | undefined }): DemoSettings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    throw new DomzeroError("USAGE", "write make demo HOSTS=4 (1 to 100), and DEMO=once to end after the story");
  }
  return { hosts: parsed.data.HOSTS ?? defaultHosts, once: parsed.data.DEMO === "once" };
}
