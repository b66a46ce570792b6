import { DomzeroError } from "../../shared/errors/index.ts";
import { delay } from "../../shared/time/index.ts";

const pollMs = 10;

/**
 * Waits for a state of the machine that no event tells.
 * @param what named in the message, "HOST to be …"
 * @throws DomzeroError TIMEOUT
 */
export async function waitFor<T>(
  what: string,
  timeoutMs: number,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > deadline) {
      throw new DomzeroError("TIMEOUT", `waited ${timeoutMs} ms in vain for ${what}`);
    }
    await delay(pollMs);
  }
}
