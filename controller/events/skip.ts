import { DomzeroError } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";

/**
 * Waits for what is done about an event. What would fail each time it is tried is logged and left: else one host would
 * keep all others from being heard.
 * @throws DomzeroError that is retryable
 */
export async function orSkipped(taking: Promise<void>, about: Record<string, string>, logger: Logger): Promise<void> {
  try {
    await taking;
  } catch (thrown) {
    const error = DomzeroError.from(thrown);
    if (error.retryable) throw error;
    logger.error({ err: error, ...about }, "what a host told cannot be taken, and is left out");
  }
}
