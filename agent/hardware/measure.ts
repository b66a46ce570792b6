import { exec } from "../../shared/exec/index.ts";
import { type Facts, factsSchema, maxFactsBytes } from "../../shared/facts/index.ts";

const measureTimeoutMs = 60_000;

/**
 * Measures in a short-lived child, `dom0-agent facts`: what measuring needs in memory is gone with it, and a tool that
 * hangs takes only the child with it.
 * @param program the agent's own program file
 * @throws DomzeroError EXEC_FAILED, TIMEOUT, INVALID_INPUT
 */
export async function measureFacts(program: string, signal?: AbortSignal): Promise<Facts> {
  const options = {
    timeoutMs: measureTimeoutMs,
    maxOutputBytes: maxFactsBytes,
    ...(signal === undefined ? {} : { signal }),
  };
  const { stdout } = await exec(process.execPath, [program, "facts", "--json"], options);
  return factsSchema.parse(JSON.parse(stdout));
}
