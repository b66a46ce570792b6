import { stringify } from "yaml";
import type { Facts } from "./schema.ts";

/** Facts as YAML, in the schema's order; long lists of flags stay on few lines. */
export function factsToYaml(facts: Facts): string {
  const { cpu } = facts;
  return stringify({ ...facts, cpu: { ...cpu, flags: cpu.flags.join(" ") } }, { lineWidth: 120 });
}
