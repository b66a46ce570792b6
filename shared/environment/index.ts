import * as z from "zod";

const pathSchema = z.string().min(1).max(4096);

/** The only place that reads environment variables. Every one of them is here, and optional. */
const environmentSchema = z.object({
  /** Configuration file of `dom0`. */
  DOM0_CONFIG: pathSchema.optional(),
  /** Configuration file of `dom0-agent`. */
  DOMZERO_AGENT_CONFIG: pathSchema.optional(),
  /** Any value: no colours (no-color.org). */
  NO_COLOR: z.string().optional(),
  TERM: z.string().max(64).optional(),
  PATH: z.string().max(65_536).optional(),
  USER: z.string().max(64).optional(),
  /** How many hosts the demo has. */
  HOSTS: z.string().max(8).optional(),
  /** "once": the demo ends after its story. */
  DEMO: z.string().max(8).optional(),
});
export type Environment = z.infer<typeof environmentSchema>;

/** Reads the environment once, at the start of a program. */
export function readEnvironment(): Environment {
  return environmentSchema.parse(process.env);
}

/** The environment of this process for a child, with some values of its own. */
export function childEnvironment(changed: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changed };
}
